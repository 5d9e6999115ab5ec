import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { amount, benchmark, otherAmount, otherName } from '../item-steps.ts';
import { claimBegins, either, maybe, sequence, several } from '../matcher.ts';
import { subject, topic } from '../subject-steps.ts';
import { wideGap, words } from '../word-steps.ts';

const model = subject('model', 'product');
const newModel = topic('model', 'product');
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
    '拿到了',
    '拿到',
    '跑出了',
    '跑出',
    '编码任务',
    '编程任务',
    '任务',
    '榜单',
    '考核',
    '里',
    '得到',
    '实现了',
    '是',
  ),
);

const scored = words('scored', 'scores', 'achieved', 'achieves', 'reached', 'got', 'gets', 'attained', 'hit', 'posted');

export const benchmarkScorePatterns: readonly ClaimPattern[] = [
  {
    id: 'benchmark-score.en',
    language: 'en',
    predicate: 'benchmarkScore',
    match: either(
      sequence(model, auxiliaries, scored, amount('percent'), several(on), benchmark),
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
    id: 'second-benchmark-score.en',
    language: 'en',
    predicate: 'benchmarkScore',
    match: sequence(
      model,
      auxiliaries,
      scored,
      otherAmount('percent'),
      several(on),
      otherName('benchmark'),
      maybe(words(',')),
      words('and'),
      claimBegins,
      amount('percent'),
      several(on),
      benchmark,
    ),
    examples: [['Grok-1 scored 63.2% on HumanEval and 73% on MMLU.', 'grok-1 = 73 percent @benchmark=mmlu']],
    counterExamples: ['Grok-1 scored 63.2% on HumanEval, and GPT-4 got 86% on MMLU.'],
  },
  {
    id: 'second-benchmark-score.zh',
    language: 'zh',
    predicate: 'benchmarkScore',
    match: sequence(
      either(sequence(model, adverbs), sequence(newModel, wideGap(24))),
      words('在'),
      otherName('benchmark'),
      chineseTest,
      otherAmount('percent'),
      maybe(words('的成绩', '的得分', '的准确率')),
      maybe(words(',', '、')),
      maybe(words('而', '并', '并且', '同时')),
      claimBegins,
      words('在'),
      benchmark,
      chineseTest,
      amount('percent'),
    ),
    examples: [['Grok-1在HumanEval编码任务上达到63.2%，在MMLU上达到73%。', 'grok-1 = 73 percent @benchmark=mmlu']],
    counterExamples: ['Grok-1在HumanEval上达到63.2%，GPT-4在MMLU上达到86%。'],
  },
  {
    id: 'benchmark-score.zh',
    language: 'zh',
    predicate: 'benchmarkScore',
    match: either(
      sequence(model, adverbs, words('在'), benchmark, chineseTest, amount('percent')),
      sequence(newModel, wideGap(24), claimBegins, words('在'), benchmark, chineseTest, amount('percent')),
      sequence(words('在'), benchmark, chineseTest, maybe(words(',')), model, adverbs, chineseTest, amount('percent')),
    ),
    examples: [
      ['Grok-1在MMLU测试中取得了73%的成绩。', 'grok-1 = 73 percent @benchmark=mmlu'],
      ['在MMLU基准上，GPT-4达到86.4%。', 'gpt-4 = 86.4 percent @benchmark=mmlu'],
      ['xAI推出了Grok-1，功能更强，在MMLU上达到73%。', 'grok-1 = 73 percent @benchmark=mmlu'],
    ],
    counterExamples: [
      'Grok-1在MMLU上提升了8个百分点。',
      'Grok-1在MMLU上表现出色。',
      '新模型击败了Grok-1，在MMLU上达到73%。',
    ],
  },
];
