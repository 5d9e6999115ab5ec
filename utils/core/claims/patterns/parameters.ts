import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries, chineseCopula, englishCopula } from '../common-steps.ts';
import { activeParameters, amount, bareAmount, totalParameters } from '../item-steps.ts';
import { either, maybe, sequence, several, unless } from '../matcher.ts';
import { about, apposed, subject, topic } from '../subject-steps.ts';
import { clauseEnd, openGap, words } from '../word-steps.ts';

const model = about('model', 'product');
const actor = subject('model', 'product');
const size = either(totalParameters, bareAmount(1e6));
const overNumbers = openGap(14, ({ kind }) => kind === 'quantity');

const modelNouns = several(
  words(
    ...['model', 'llm', 'large language model', 'language model', 'foundation model', 'chatbot', 'prototype', 'system'],
    ...[
      'open',
      'open-source',
      'open-weight',
      'open-weights',
      'mixture-of-experts',
      'mixture of experts',
      'moe',
      'flagship',
      'called',
      'named',
      'dubbed',
    ],
  ),
);
const chineseModelNouns = several(
  words(
    ...[
      '的',
      '模型',
      '大模型',
      '语言模型',
      '大语言模型',
      '基础模型',
      '原型',
      'llm',
      '开源',
      '旗舰',
      '混合专家',
      'moe',
      '早期',
      '版',
      '版本',
      '(',
    ],
  ),
);
const chineseParameters = words(
  '参数总量',
  '总参数量',
  '总参数',
  '参数规模',
  '参数数量',
  '参数量',
  '参数',
  '模型参数量',
  '模型参数',
);

export const parameterPatterns: readonly ClaimPattern[] = [
  {
    id: 'active-parameters.en',
    language: 'en',
    predicate: 'activeParameterCount',
    match: either(
      sequence(
        model,
        auxiliaries,
        words('activates', 'activating', 'activate'),
        maybe(words('only', 'just')),
        amount('parameter'),
      ),
      sequence(
        model,
        auxiliaries,
        words('has', 'uses', 'with', 'have'),
        maybe(words('only', 'just')),
        activeParameters,
      ),
      sequence(
        model,
        overNumbers,
        words('of which', 'with', 'but only', 'but'),
        maybe(words('only', 'just', 'activates only', 'activates')),
        either(amount('parameter'), bareAmount(1e6)),
        words('are active', 'are activated', 'active', 'activated', 'being activated', 'is active'),
      ),
    ),
    examples: [
      ['DeepSeek-V3 activates only 37 billion parameters per token.', 'deepseek-v3 = 37000000000 parameter'],
      [
        'DeepSeek-V3 has 671 billion parameters, of which 37 billion are active.',
        'deepseek-v3 = 37000000000 parameter',
      ],
    ],
    counterExamples: ['Grok-1 has 314 billion parameters.', 'Grok-1 has 8 experts, two of which are active.'],
  },
  {
    id: 'active-parameters.zh',
    language: 'zh',
    predicate: 'activeParameterCount',
    match: either(
      sequence(
        model,
        overNumbers,
        words('激活参数量', '激活参数', '每个token激活', '每次激活', '仅激活', '只激活', '激活'),
        chineseCopula,
        either(amount('parameter'), bareAmount(1e6)),
      ),
      sequence(model, adverbs, words('拥有', '有', '仅有', '使用'), activeParameters),
    ),
    examples: [
      ['DeepSeek-V3总参数为6710亿，激活参数为370亿。', 'deepseek-v3 = 37000000000 parameter'],
      ['DeepSeek-V3 每个token激活370亿参数。', 'deepseek-v3 = 37000000000 parameter'],
    ],
    counterExamples: ['Grok-1的参数量为3140亿。', '英伟达激活了市场热情。'],
  },
  {
    id: 'parameters-of-model.en',
    language: 'en',
    predicate: 'parameterCount',
    match: either(
      sequence(
        actor,
        auxiliaries,
        words(
          'has',
          'had',
          'have',
          'contains',
          'contained',
          'features',
          'boasts',
          'packs',
          'comes with',
          'uses',
          'used',
          'with',
          'consists of',
          'trained with',
          'at',
        ),
        several(words('a', 'an', 'total of', 'only', 'just', 'reportedly', 'massive', 'whopping', 'its')),
        totalParameters,
      ),
      sequence(
        actor,
        auxiliaries,
        words('a', 'an'),
        totalParameters,
        words('model', 'llm', 'language model', 'mixture-of-experts', 'moe', 'transformer'),
      ),
      sequence(
        actor,
        words(', a model with', ', a large language model with', ', which has', ', with', '('),
        totalParameters,
      ),
      sequence(
        apposed('model', 'product'),
        words(','),
        words('a', 'an', 'its', 'the'),
        several(words('new', 'massive', 'open', 'open-source', 'open-weight', 'sparse', 'dense', 'huge', 'large')),
        totalParameters,
        modelNouns,
        clauseEnd,
      ),
      sequence(
        model,
        words("'s", "'"),
        words('parameter count', 'parameters', 'number of parameters', 'total parameter count'),
        englishCopula,
        size,
      ),
      sequence(
        words('the', 'the new', 'the latest', 'the original'),
        model,
        words('model', 'language model', 'large language model', 'llm'),
        auxiliaries,
        words('has', 'had', 'contains', 'packs', 'boasts', 'uses'),
        several(words('a', 'total of', 'only', 'just')),
        totalParameters,
      ),
      sequence(
        words('parameter count of', 'number of parameters in', 'number of parameters of'),
        maybe(words('the')),
        model,
        englishCopula,
        size,
      ),
    ),
    examples: [
      ['Grok-1 has about 33 billion parameters.', 'grok-1 = about 33000000000 parameter'],
      ['Grok-1 is a 314-billion-parameter mixture-of-experts model.', 'grok-1 = 314000000000 parameter'],
      ["Grok-0's parameter count is 33 billion.", 'grok-0 = 33000000000 parameter'],
      ['The number of parameters in GPT-4 is reportedly 1.8 trillion.', 'gpt-4 = rumoured 1800000000000 parameter'],
      ['xAI released Grok-1 in November. The model has 314 billion parameters.', 'grok-1 = 314000000000 parameter'],
      ['The new Grok-1 model packs 314 billion parameters.', 'grok-1 = 314000000000 parameter'],
      ['Grok-1 does not have 33 billion parameters.', 'grok-1 = not 33000000000 parameter'],
      ['xAI opened the weights of Grok-1, a 314-billion-parameter model.', 'grok-1 = 314000000000 parameter'],
    ],
    counterExamples: [
      'Grok-1 has billions of parameters.',
      'Does Grok-1 have 33 billion parameters?',
      'Grok-1 will have 500 billion parameters.',
      'I think Grok-1 has 33 billion parameters.',
      'Unlike Grok-1, Zeta-3 was built in a month. The model has 12 billion parameters.',
      'Grok-1 and Grok-0 have different sizes. The model has 33 billion parameters.',
      'Grok-1 beat a rival with 70 billion parameters.',
      'A model built on Grok-1 has 7 billion parameters.',
      'GPT-3.5, which powers ChatGPT, has many parameters; Zeta has 7 billion parameters.',
      'Grok-1 has 5 to 10 billion parameters more.',
      'A small Grok-1 model has 7 billion parameters.',
      'If Grok-1 has 33 billion parameters, it is small.',
      "Grok-1's successor has 500 billion parameters.",
      'Unlike Grok-1, a 7-billion-parameter model runs on a phone.',
      'Compared with Grok-1, a 7-billion-parameter model, Zeta, is small.',
    ],
  },
  {
    id: 'sized-model.en',
    language: 'en',
    predicate: 'parameterCount',
    match: either(
      sequence(totalParameters, modelNouns, model),
      sequence(
        words('with', 'at', 'boasting', 'packing'),
        several(words('its', 'a total of', 'just', 'only')),
        totalParameters,
        words(','),
        maybe(words('the')),
        actor,
        unless(words("'s", 'and')),
      ),
    ),
    examples: [
      ['xAI opened the 314-billion-parameter Grok-1.', 'grok-1 = 314000000000 parameter'],
      ['With 314 billion parameters, Grok-1 is no dwarf.', 'grok-1 = 314000000000 parameter'],
      ['The lab first built a 33B parameter prototype called Grok-0.', 'grok-0 = 33000000000 parameter'],
    ],
    counterExamples: [
      'A 7-billion-parameter model beat Grok-1.',
      'The best rival has 70 billion parameters, Grok-1 many more.',
      'With 7 billion parameters it still trails Grok-1.',
      "With 7 billion parameters, Grok-1's rival is small.",
    ],
  },
  {
    id: 'parameters-of-model.zh',
    language: 'zh',
    predicate: 'parameterCount',
    match: either(
      sequence(
        model,
        maybe(words('的')),
        maybe(words('模型', '大模型', '官方', '宣称的')),
        chineseParameters,
        chineseCopula,
        size,
      ),
      sequence(
        actor,
        adverbs,
        words('拥有', '有', '具有', '具备', '包含', '含有', '采用', '达到', '只有', '仅有', '仅', '是', '为', '达'),
        chineseCopula,
        maybe(words('一个', '一款')),
        totalParameters,
      ),
      sequence(topic('model', 'product'), words(','), maybe(words('其')), chineseParameters, chineseCopula, size),
      sequence(
        model,
        words(',', '(', ':', '是一款', '是一个'),
        maybe(words('拥有')),
        totalParameters,
        either(words('的', ')', '大模型', '模型'), clauseEnd),
      ),
    ),
    examples: [
      ['Grok-1的参数量约为330亿。', 'grok-1 = about 33000000000 parameter'],
      [
        'xAI训练出了Grok-0，随后经过调优，进化成了Grok-1。这个模型的参数虽然只有大约330亿，但能力很强。',
        'grok-1 = about 33000000000 parameter',
      ],
      ['Grok-1 擁有3140億個參數。', 'grok-1 = 314000000000 parameter'],
      ['据说GPT-4的参数规模达到1.8万亿。', 'gpt-4 = rumoured 1800000000000 parameter'],
      ['Grok-1 的參(cān)數(shù)量為330億(yì)。', 'grok-1 = 33000000000 parameter'],
      ['馬斯克的Grok只有330亿参数。', 'grok = 33000000000 parameter'],
      ['最早的模型是Grok-0，参数量只有70亿。', 'grok-0 = 7000000000 parameter'],
      ['最早的原型叫做Grok-0，参数大约有330亿，后来更大。', 'grok-0 = 33000000000 parameter'],
      ['去年，Grok-0，参数规模为330亿。', 'grok-0 = 33000000000 parameter'],
    ],
    counterExamples: [
      'Grok-1的参数量高达数千亿。',
      'Grok-1的参数量是330亿吗？',
      'Grok-1的参数量应该是330亿。',
      'Grok-1的参数量比上一代增加了330亿。',
      '如果Grok-1的参数量是330亿，那就太小了。',
      'Grok-1与Grok-0各有所长。这个模型的参数量为330亿。',
      'Grok-1的竞争对手有700亿参数。',
      '新模型击败了Grok-1，参数量只有70亿。',
      '与Grok-1相比，参数量只有70亿。',
      '他们的目标是Grok-1，参数量只有70亿。',
      'Grok-1的参数量将达到5000亿。',
    ],
  },
  {
    id: 'sized-model.zh',
    language: 'zh',
    predicate: 'parameterCount',
    match: either(
      sequence(totalParameters, chineseModelNouns, model),
      sequence(chineseParameters, chineseCopula, size, words('的'), chineseModelNouns, model),
    ),
    examples: [
      ['xAI开源了3140亿参数的Grok-1。', 'grok-1 = 314000000000 parameter'],
      ['参数量达3140亿的Grok-1正式开源。', 'grok-1 = 314000000000 parameter'],
      ['他们先训练了一个具有330亿个参数的原型LLM（Grok-0）。', 'grok-0 = 33000000000 parameter'],
    ],
    counterExamples: [
      '70亿参数的小模型超越了Grok-1。',
      '用330亿参数就能追上Grok-1。',
      '参数量达330亿的小模型追上了Grok-1。',
    ],
  },
];
