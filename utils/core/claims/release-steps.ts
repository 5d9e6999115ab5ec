import { maybe, several, unless } from './matcher.ts';
import { about, subject } from './subject-steps.ts';
import { openGap, words } from './word-steps.ts';

/** Steps that the patterns of releases, their anniversaries and training share: first what comes out. */
export const released = about('model', 'product', 'chip', 'software');
export const thing = subject('model', 'product', 'chip', 'software');
/** Over its makers: "GPT-4, which OpenAI …". */
export const overOrganizations = openGap(
  6,
  (item) => item.kind === 'named' && (item.type === 'organization' || item.type === 'person'),
);
/** Words between a verb and the name of what came out. */
export const nounsBefore = several(
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
export const notOnlyPart = unless(
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
export const on = maybe(words('on', 'in', 'back in', 'early', 'late', 'at the end of', 'as early as', 'only'));
export const chineseNouns = several(
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
