import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { amount, benchmark, subject } from '../item-steps.ts';
import { either, maybe, sequence, several } from '../matcher.ts';
import { words } from '../word-steps.ts';

const model = subject('model', 'product');
const on = words('on', 'in', 'at', ',', 'the', 'a score of', 'test', 'benchmark');
const chineseTest = several(
  words(
    '上',
    '基准',
    '测试',
    '测试中',
    '基准测试',
    '评测',
    '中',
    '上的',
    '考试',
    '(',
    ')',
    '的',
    '成绩',
    '得分',
    '准确率',
    '分数',
    '为',
    '取得了',
    '取得',
    '达到了',
    '达到',
    '获得了',
    '获得',
    '拿到',
    '得到',
    '实现了',
    '是',
  ),
);

export const benchmarkScorePatterns: readonly ClaimPattern[] = [
  {
    id: 'benchmark-score.en',
    language: 'en',
    predicate: 'benchmarkScore',
    match: either(
      sequence(
        model,
        auxiliaries,
        words('scored', 'scores', 'achieved', 'achieves', 'reached', 'got', 'gets', 'attained', 'hit', 'posted'),
        amount('percent'),
        several(on),
        benchmark,
      ),
      sequence(
        words('on', 'in'),
        maybe(words('the')),
        benchmark,
        several(words('benchmark', 'test', ',', 'exam')),
        model,
        auxiliaries,
        words('scored', 'scores', 'achieved', 'achieves', 'reached', 'got', 'gets'),
        amount('percent'),
      ),
    ),
    examples: [
      ['Grok-1 scored 73% on MMLU.', 'grok-1 = 73 percent @benchmark=mmlu'],
      ['On the MMLU benchmark, GPT-4 achieved 86.4%.', 'gpt-4 = 86.4 percent @benchmark=mmlu'],
    ],
    counterExamples: [
      'Grok-1 improved by 10% on MMLU.',
      'Grok-1 did well on MMLU.',
      'Grok-1 beat others on MMLU by 3%.',
    ],
  },
  {
    id: 'benchmark-score.zh',
    language: 'zh',
    predicate: 'benchmarkScore',
    match: either(
      sequence(model, adverbs, words('在'), benchmark, chineseTest, amount('percent')),
      sequence(words('在'), benchmark, chineseTest, maybe(words(',')), model, adverbs, chineseTest, amount('percent')),
    ),
    examples: [
      ['Grok-1在MMLU测试中取得了73%的成绩。', 'grok-1 = 73 percent @benchmark=mmlu'],
      ['在MMLU基准上，GPT-4达到86.4%。', 'gpt-4 = 86.4 percent @benchmark=mmlu'],
    ],
    counterExamples: ['Grok-1在MMLU上提升了8个百分点。', 'Grok-1在MMLU上表现出色。'],
  },
];
