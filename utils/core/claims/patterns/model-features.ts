import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { counted, value } from '../item-steps.ts';
import { either, followedBy, sequence } from '../matcher.ts';
import { subject } from '../subject-steps.ts';
import { clauseEnd, gap, wideGap, words } from '../word-steps.ts';

const model = subject('model', 'product');

export const modelFeaturePatterns: readonly ClaimPattern[] = [
  {
    id: 'mode-count.en',
    language: 'en',
    predicate: 'modeCount',
    match: sequence(
      model,
      auxiliaries,
      words('has', 'offers', 'comes with', 'comes in', 'provides', 'supports', 'features', 'ships with'),
      counted(/modes/),
    ),
    examples: [['Grok comes with two modes.', 'grok = 2 count']],
    counterExamples: ['Grok has a fun mode.', 'Grok failed in two modes.'],
  },
  {
    id: 'mode-count.zh',
    language: 'zh',
    predicate: 'modeCount',
    match: sequence(
      model,
      adverbs,
      words('有', '提供', '提供了', '支持', '拥有', '具有', '包含', '设有', '分为', '内置'),
      counted(/模式/),
    ),
    examples: [['据了解，Grok有两种模式供选择，即普通模式和有趣模式。', 'grok = 2 count']],
    counterExamples: ['Grok有一种幽默感。', 'Grok在有趣模式下更机智。', '马斯克有两种模式可选。'],
  },
  {
    id: 'supported-languages.en',
    language: 'en',
    predicate: 'supportedLanguages',
    match: sequence(
      model,
      auxiliaries,
      words('supports', 'speaks', 'covers', 'understands', 'handles'),
      counted(/languages/),
    ),
    examples: [['Llama 3 supports 30 languages.', 'llama-3 = 30 count']],
    counterExamples: ['Llama 3 supports 30 tools.', 'Llama 3 supports programming languages.'],
  },
  {
    id: 'supported-languages.zh',
    language: 'zh',
    predicate: 'supportedLanguages',
    match: sequence(model, adverbs, words('支持', '覆盖', '掌握', '涵盖'), counted(/语言/)),
    examples: [['Llama 3支持30种语言。', 'llama-3 = 30 count']],
    counterExamples: ['Llama 3支持30种编程语言。', 'Llama 3支持多种语言。'],
  },
  {
    id: 'access-to.en',
    language: 'en',
    predicate: 'hasAccessTo',
    match: sequence(
      model,
      auxiliaries,
      words('has', 'gets', 'can', 'enjoys', 'with'),
      gap(3),
      words('access to', 'access', 'read', 'pull', 'draw on', 'search'),
      gap(5),
      value('product', 'organization', 'dataset', 'software'),
      followedBy(clauseEnd, words('in real time', 'posts', 'data', 'and', 'platform', 'through', 'via')),
    ),
    examples: [
      ['Grok has real-time access to Twitter.', 'grok = x'],
      ['Grok can access posts on Twitter in real time.', 'grok = x'],
    ],
    counterExamples: [
      'Grok has fans at Twitter.',
      'Users can access Grok on Twitter.',
      'Grok might get access to Twitter.',
    ],
  },
  {
    id: 'access-to.zh',
    language: 'zh',
    predicate: 'hasAccessTo',
    match: sequence(
      model,
      wideGap(24),
      words('获取', '访问', '接入', '读取', '调用', '检索'),
      gap(8),
      value('product', 'organization', 'dataset', 'software'),
      gap(3),
      either(words('的方式', '上的', '的实时', '平台', '数据', '信息', '内容', '帖子'), clauseEnd),
    ),
    examples: [
      ['相较于其他的AI模型，Grok具备一项优势：可以通过获取实时新闻和推特的方式快速获取最新信息。', 'grok = x'],
      ['Grok可以实时访问推特平台的数据。', 'grok = x'],
    ],
    counterExamples: ['Grok在推特上很火。', '用户可以在推特上访问Grok。', 'Grok无法访问互联网。'],
  },
];
