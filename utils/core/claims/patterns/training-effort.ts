import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries, chineseCopula } from '../common-steps.ts';
import { amount, money } from '../item-steps.ts';
import { either, maybe, sequence, several } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { gap, words } from '../word-steps.ts';

const model = subject('model', 'product');
const ofModel = about('model', 'product');

export const trainingEffortPatterns: readonly ClaimPattern[] = [
  {
    id: 'training-tokens.en',
    language: 'en',
    predicate: 'trainingTokens',
    match: sequence(
      model,
      auxiliaries,
      words('trained on', 'pre-trained on', 'pretrained on', 'trained using', 'trained with'),
      several(words('a', 'dataset of', 'corpus of', 'total of', 'data set of', 'more')),
      amount('token'),
    ),
    examples: [
      ['DeepSeek-V3 was trained on 14.8T tokens.', 'deepseek-v3 = 14800000000000 token'],
      ['Llama 3 was pretrained on over 15 trillion tokens.', 'llama-3 = moreThan 15000000000000 token'],
    ],
    counterExamples: ['DeepSeek-V3 was trained on 2,048 GPUs.', 'DeepSeek-V3 was trained on trillions of tokens.'],
  },
  {
    id: 'training-tokens.zh',
    language: 'zh',
    predicate: 'trainingTokens',
    match: either(
      sequence(
        model,
        adverbs,
        words('在', '使用', '用', '基于', '使用了', '用了', '经过'),
        gap(3),
        amount('token'),
        gap(7),
        words('训练', '预训练'),
      ),
      sequence(
        ofModel,
        maybe(words('的')),
        words('训练数据量', '训练数据', '预训练数据', '训练语料', '训练集'),
        chineseCopula,
        amount('token'),
      ),
    ),
    examples: [
      ['DeepSeek-V3在14.8万亿token上完成预训练。', 'deepseek-v3 = 14800000000000 token'],
      ['Llama 3的训练数据超过15万亿token。', 'llama-3 = moreThan 15000000000000 token'],
    ],
    counterExamples: ['DeepSeek-V3每秒生成60个token。', 'DeepSeek-V3用海量数据训练。'],
  },
  {
    id: 'training-cost.en',
    language: 'en',
    predicate: 'trainingCost',
    match: either(
      sequence(
        model,
        auxiliaries,
        words('cost', 'costs', 'costing'),
        several(words('only', 'just', 'a mere', 'openai', 'a')),
        money,
        gap(2),
        words('to train', 'in training'),
      ),
      sequence(
        model,
        auxiliaries,
        words('trained for', 'trained at a cost of'),
        several(words('only', 'just', 'a mere')),
        money,
      ),
      sequence(
        words('training', 'cost of training', 'to train'),
        ofModel,
        auxiliaries,
        words('cost', 'costs', 'was', 'is', 'took'),
        several(words('only', 'just', 'a mere')),
        money,
      ),
    ),
    examples: [
      ['DeepSeek-V3 was trained for just $5.6 million.', 'deepseek-v3 = 5600000 USD'],
      ['GPT-4 cost more than $100 million to train.', 'gpt-4 = moreThan 100000000 USD'],
    ],
    counterExamples: ['GPT-4 costs $20 a month.', 'ChatGPT costs $20 million a month to run.'],
  },
  {
    id: 'training-cost.zh',
    language: 'zh',
    predicate: 'trainingCost',
    match: either(
      sequence(
        ofModel,
        maybe(words('的')),
        words('训练成本', '训练费用', '训练花费', '训练总成本', '预训练成本'),
        chineseCopula,
        money,
      ),
      sequence(
        words('训练'),
        ofModel,
        adverbs,
        words('花费', '花费了', '耗资', '只花了', '仅花费', '花了', '只用了', '的成本', '的费用'),
        chineseCopula,
        money,
      ),
    ),
    examples: [
      ['DeepSeek-V3的训练成本仅为557.6万美元。', 'deepseek-v3 = 5576000 USD'],
      ['训练GPT-4花费超过1亿美元。', 'gpt-4 = moreThan 100000000 USD'],
    ],
    counterExamples: ['GPT-4每月收费20美元。', 'DeepSeek-V3降低了训练成本。'],
  },
];
