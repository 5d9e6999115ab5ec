import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { day } from '../item-steps.ts';
import { either, inOrder, maybe, sequence, several, unless } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { clauseEnd, gap, openGap, words } from '../word-steps.ts';

const thing = subject('model', 'product', 'chip', 'software');
const released = about('model', 'product', 'chip', 'software');
const overOrganizations = openGap(
  6,
  (item) => item.kind === 'named' && (item.type === 'organization' || item.type === 'person'),
);
const on = maybe(words('on', 'in', 'back in', 'early', 'late', 'at the end of', 'as early as', 'only'));
const nounsBefore = several(
  words(
    ...[
      'its',
      'the',
      'a',
      'an',
      'new',
      'latest',
      'chatbot',
      'model',
      'ai',
      'large language model',
      'flagship',
      'first',
      'called',
      'own',
      'next-generation',
      ',',
    ],
  ),
);
/** What follows makes it a part or a neighbour of the thing: the API, the report, a plug-in. */
const notOnlyPart = unless(
  words(
    ...[
      "'s",
      'api',
      'plugin',
      'plugins',
      'app',
      'update',
      'updates',
      'store',
      'report',
      'paper',
      'for',
      'with',
      'mini',
      'turbo',
      'enterprise',
      'beta',
      'team',
      'plus',
      'features',
    ],
    ...[
      '的',
      'api',
      '技术报告',
      '论文',
      '插件',
      '商店',
      '更新',
      '企业版',
      '手机版',
      '应用',
      '客户端',
      '系统卡',
      '相关',
      '和',
      '与',
      '及',
      '、',
    ],
  ),
);
const chineseNouns = several(
  words(
    '旗下',
    '其',
    '自家',
    '的',
    '首款',
    '首个',
    '全新',
    '新一代',
    '最新',
    '备受期待',
    'ai',
    '大模型',
    '大语言模型',
    '语言模型',
    '聊天机器人',
    '模型',
    '了',
    '人工智能',
    '产品',
    '旗舰',
    '芯片',
    '一款',
    '新模型',
  ),
);
const openSourced = words(
  'open-sourced',
  'open sourced',
  'released the weights of',
  'released the model weights of',
  'opened the weights of',
);

export const openReleasePatterns: readonly ClaimPattern[] = [
  {
    id: 'weights-released.en',
    language: 'en',
    predicate: 'weightsReleasedOn',
    match: either(
      sequence(
        thing,
        auxiliaries,
        words('open-sourced', 'open sourced', 'made open source', 'released as open source'),
        gap(3),
        on,
        day,
      ),
      sequence(openSourced, nounsBefore, released, notOnlyPart, gap(3), on, day),
      sequence(day, maybe(words(',')), overOrganizations, auxiliaries, openSourced, nounsBefore, released, notOnlyPart),
    ),
    examples: [
      ['Grok-1 was open-sourced on March 17, 2024.', 'grok-1 = 2024-03-17'],
      ['xAI released the weights of Grok-1 in March 2024.', 'grok-1 = 2024-03-01..2024-03-31'],
    ],
    counterExamples: ['xAI open-sourced a tool on March 17, 2024.', 'Grok-1 was open-sourced to applause.'],
  },
  {
    id: 'weights-released.zh',
    language: 'zh',
    predicate: 'weightsReleasedOn',
    match: either(
      sequence(thing, adverbs, maybe(words('于', '在')), day, adverbs, words('开源', '开放权重', '公开权重')),
      sequence(
        day,
        maybe(words(',')),
        overOrganizations,
        adverbs,
        // 发布了开源大模型: there 开源 is no verb.
        either(inOrder(words('开源了', '公开了', '开放了', '宣布开源'), chineseNouns), words('开源')),
        released,
        either(words('的权重', '的模型权重', '权重'), inOrder(notOnlyPart, clauseEnd)),
      ),
    ),
    examples: [
      ['Grok-1于2024年3月17日开源。', 'grok-1 = 2024-03-17'],
      ['2024年3月，xAI开源了Grok-1。', 'grok-1 = 2024-03-01..2024-03-31'],
    ],
    counterExamples: [
      '2024年3月，开源社区热议Grok-1。',
      '2024年3月，xAI发布了开源大模型Grok-1。',
      '2024年3月，xAI开源了Grok-1的代码库。',
    ],
  },
];
