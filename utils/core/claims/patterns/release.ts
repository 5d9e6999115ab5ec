import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { about, day, otherName, subject } from '../item-steps.ts';
import { either, inOrder, maybe, sequence, several, unless } from '../matcher.ts';
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
const cameOut = words(
  ...[
    'released',
    'launched',
    'debuted',
    'went live',
    'came out',
    'rolled out',
    'made available',
    'became available',
    'publicly released',
    'introduced to the public',
    'launches',
    'arrived',
    'shipped',
  ],
);
const willComeOut = words(
  ...[
    'launch',
    'be released',
    'be launched',
    'roll out',
    'go live',
    'debut',
    'arrive',
    'be available',
    'become available',
    'come out',
    'ship',
    'launching',
    'release',
  ],
);
const brought = words('released', 'launched', 'rolled out', 'publicly released', 'debuted', 'releases', 'launches');
const chineseOut = words(
  '正式发布',
  '发布',
  '正式上线',
  '上线',
  '正式推出',
  '推出',
  '问世',
  '面世',
  '亮相',
  '公开发布',
  '面向公众开放',
  '公测',
  '首次亮相',
  '诞生',
);
const chineseBrought = words(
  '正式发布了',
  '正式发布',
  '发布了',
  '发布',
  '正式推出了',
  '正式推出',
  '推出了',
  '推出',
  '上线了',
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

/** Not "in Italy", not "for iOS": a release to some is not the release. */
const toEveryone = several(
  either(
    words(
      'to the public',
      'publicly',
      'worldwide',
      'globally',
      'as a research preview',
      'as a free research preview',
      'for free',
    ),
    inOrder(words('by'), otherName('organization', 'person')),
  ),
);

export const releasePatterns: readonly ClaimPattern[] = [
  {
    id: 'released.en',
    language: 'en',
    predicate: 'releasedOn',
    match: either(
      sequence(thing, auxiliaries, cameOut, toEveryone, on, day),
      sequence(thing, auxiliaries, willComeOut, gap(4), on, day),
      sequence(
        thing,
        words(', released', ', launched', ', which launched', ', which came out', ', which was released'),
        overOrganizations,
        on,
        day,
      ),
      sequence(brought, nounsBefore, released, notOnlyPart, toEveryone, on, day),
      sequence(
        day,
        maybe(words(',')),
        overOrganizations,
        auxiliaries,
        brought,
        nounsBefore,
        released,
        notOnlyPart,
        either(clauseEnd, words('to the public', 'and', 'in', 'on', 'as', 'after')),
      ),
    ),
    examples: [
      ['ChatGPT was released on November 30, 2022.', 'chatgpt = 2022-11-30'],
      ['ChatGPT was launched by OpenAI a year ago.', 'chatgpt = 2022-08-24..2023-02-24'],
      ['Grok will launch next week.', 'grok = planned 2023-11-27..2023-12-03'],
      ['OpenAI released GPT-4 in March 2023.', 'gpt-4 = 2023-03-01..2023-03-31'],
      ['On March 14, 2023, OpenAI launched GPT-4.', 'gpt-4 = 2023-03-14'],
      ['Grok-0 was launched in November 2023 as the first model of the lab.', 'grok-0 = 2023-11-01..2023-11-30'],
    ],
    counterExamples: [
      'OpenAI released a report on GPT-4 in March 2023.',
      'OpenAI launched ChatGPT Enterprise in August 2023.',
      'Google launched a rival to ChatGPT in March 2023.',
      'ChatGPT was released to great applause.',
      'When was GPT-4 released?',
      'ChatGPT was released in Italy on April 28, 2023.',
      'OpenAI released GPT-4 to developers in July 2023.',
      'In 2023, OpenAI released an update to ChatGPT.',
    ],
  },
  {
    id: 'released.zh',
    language: 'zh',
    predicate: 'releasedOn',
    match: either(
      sequence(
        thing,
        adverbs,
        maybe(words('于', '在', '将于', '将在', '预计于')),
        day,
        adverbs,
        gap(3),
        chineseOut,
        unless(words('会', '的', '了新', '了', '过')),
      ),
      sequence(thing, adverbs, chineseOut, words('于', '在'), day),
      sequence(
        day,
        adverbs,
        overOrganizations,
        adverbs,
        chineseBrought,
        chineseNouns,
        released,
        notOnlyPart,
        either(clauseEnd, words('多模态', '大模型', '模型', '以来', '之后', '后', '时')),
      ),
    ),
    examples: [
      ['旗下的AI大模型Grok将于下周正式上线。', 'grok = planned 2023-11-27..2023-12-03'],
      ['ChatGPT于2022年11月30日发布。', 'chatgpt = 2022-11-30'],
      ['2023年3月14日，OpenAI正式發布了GPT-4。', 'gpt-4 = 2023-03-14'],
      ['一年前，OpenAI推出了聊天机器人ChatGPT。', 'chatgpt = 2022-08-24..2023-02-24'],
      ['去年11月，OpenAI发布ChatGPT。', 'chatgpt = 2022-11-01..2022-11-30'],
    ],
    counterExamples: [
      '2023年3月，OpenAI发布了GPT-4的技术报告。',
      '2023年3月，谷歌推出了对标ChatGPT的产品。',
      'ChatGPT发布会在去年举行。',
      'Grok什么时候上线？',
      'ChatGPT可能在下周上线。',
      '2023年，OpenAI发布了ChatGPT企业版。',
    ],
  },
];
