import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { benchmark, value, values } from '../item-steps.ts';
import { claimBegins, either, maybe, sequence, unless } from '../matcher.ts';
import { about, party, subject } from '../subject-steps.ts';
import { gap, openGap, words } from '../word-steps.ts';

const model = subject('model', 'product');
const ofModel = about('model', 'product');
const rivals = values('model', 'product');
const overNumbers = openGap(24, ({ kind }) => kind === 'quantity');
const skill = words('综合能力', '能力', '性能', '表现', '整体性能', '综合性能', '水平');
const surpassed = words(
  '超过了',
  '超过',
  '超越了',
  '超越',
  '优于',
  '胜过',
  '击败了',
  '击败',
  '强于',
  '领先于',
  '高于',
  '赶超了',
);
/** Only part of the rival is surpassed: its users, its price. */
const notPart = unless(
  words('的', "'s", '用户', '下载', 'users', 'downloads', 'in popularity', 'in downloads', 'in price', 'in the app'),
);

export const comparisonPatterns: readonly ClaimPattern[] = [
  {
    id: 'trails-behind.en',
    language: 'en',
    predicate: 'trailsBehind',
    match: either(
      sequence(
        model,
        auxiliaries,
        words(
          'trails',
          'trailed',
          'trails behind',
          'lags',
          'lags behind',
          'lagged behind',
          'falls short of',
          'lagging behind',
          'is behind',
          'behind',
        ),
        rivals,
        notPart,
      ),
      sequence(
        words('gap between', 'the gap between'),
        party('model', 'product'),
        words('and'),
        value('model', 'product'),
        words('remains', 'is still', 'is clear'),
      ),
    ),
    examples: [
      ['Grok-1 still trails GPT-4.', 'grok-1 = gpt-4'],
      ['Grok-1 lags behind GPT-4 and Claude 3.', 'grok-1 = gpt-4 & grok-1 = claude-3'],
    ],
    counterExamples: ['Grok-1 may trail GPT-4.', 'Critics say the team behind GPT-4 is larger.', 'Grok-1 trails off.'],
  },
  {
    id: 'trails-behind.zh',
    language: 'zh',
    predicate: 'trailsBehind',
    match: either(
      sequence(
        party('model', 'product'),
        words('与', '和', '跟', '同', '距离', '距', '离', '相比'),
        value('model', 'product'),
        words('之间还', '之间仍', '之间', '还', '仍', '仍然', '相比'),
        gap(6),
        words('差距'),
      ),
      sequence(
        party('model', 'product'),
        words('与', '和', '跟'),
        value('model', 'product'),
        words('有', '存在', '仍有', '还有'),
        gap(6),
        words('差距'),
      ),
      sequence(
        model,
        adverbs,
        maybe(words('依然', '仍', '仍然', '还')),
        words('落后于', '不及', '不如', '逊于', '弱于', '逊色于'),
        rivals,
        notPart,
      ),
    ),
    examples: [
      ['如今推出的Grok-1与GPT-4之间还存在着明显的差距。', 'grok-1 = gpt-4'],
      ['Grok-1仍落后于GPT-4。', 'grok-1 = gpt-4'],
    ],
    counterExamples: ['Grok-1与GPT-4各有所长。', 'Grok-1与GPT-4的差距会越来越小。', 'Grok-1可能不如GPT-4。'],
  },
  {
    id: 'outperforms.en',
    language: 'en',
    predicate: 'outperforms',
    match: sequence(
      model,
      auxiliaries,
      maybe(words('easily', 'clearly', 'even', 'narrowly')),
      words(
        'outperforms',
        'outperformed',
        'outperform',
        'beats',
        'surpasses',
        'surpassed',
        'bests',
        'exceeds',
        'outscored',
        'outscores',
        'outstrips',
      ),
      maybe(words('both', 'the older', 'the larger')),
      rivals,
      notPart,
      maybe(words('on', 'in'), maybe(words('the')), benchmark),
    ),
    examples: [
      ['Grok-1 outperforms Llama 2 70B and GPT-3.5.', 'grok-1 = llama-2-70b & grok-1 = gpt-3.5'],
      ['Grok-1 beats GPT-3.5 on MMLU.', 'grok-1 = gpt-3.5 @benchmark=mmlu'],
    ],
    counterExamples: [
      'Grok-1 could outperform GPT-4.',
      'Grok-1 will beat GPT-4.',
      "Grok surpassed ChatGPT's downloads.",
      'Does Grok-1 beat GPT-4?',
      'Grok-1 has not surpassed GPT-4.',
    ],
  },
  {
    id: 'outperforms.zh',
    language: 'zh',
    predicate: 'outperforms',
    match: either(
      sequence(
        ofModel,
        maybe(words('的')),
        overNumbers,
        claimBegins,
        skill,
        adverbs,
        maybe(words('全面', '远远', '明显')),
        surpassed,
        rivals,
        notPart,
      ),
      sequence(
        model,
        adverbs,
        maybe(words('在'), benchmark, words('上', '测试中', '中', '测试上'), adverbs),
        maybe(words('全面', '明显')),
        surpassed,
        rivals,
        notPart,
      ),
    ),
    examples: [
      ['Grok-1的参数只有330亿，但是能力已经超过Llama 2 70B和GPT-3.5。', 'grok-1 = llama-2-70b & grok-1 = gpt-3.5'],
      ['Grok-1在MMLU上超越了GPT-3.5。', 'grok-1 = gpt-3.5 @benchmark=mmlu'],
    ],
    counterExamples: [
      'Grok-1有望超越GPT-4。',
      'Grok的用户数超过ChatGPT。',
      'Grok-1超过330亿参数。',
      'Grok-1能超过GPT-4吗？',
      'Grok-1并未超越GPT-4。',
    ],
  },
];
