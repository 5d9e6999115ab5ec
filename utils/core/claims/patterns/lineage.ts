import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { value } from '../item-steps.ts';
import { either, maybe, sequence, several } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { clauseEnd, gap, wideGap, words } from '../word-steps.ts';

const model = subject('model', 'product');
const base = value('model', 'product');
const anyModel = about('model', 'product');
const articles = several(
  words('a', 'an', 'the', 'its', 'our', 'chatbot', 'model', 'ai', 'large language model', 'new', 'own'),
);

export const lineagePatterns: readonly ClaimPattern[] = [
  {
    id: 'derived-from.en',
    language: 'en',
    predicate: 'derivedFrom',
    match: either(
      sequence(
        model,
        auxiliaries,
        maybe(words('a', 'an')),
        words(
          ...[
            'fine-tuned from',
            'finetuned from',
            'fine-tuned version of',
            'tuned version of',
            'based on',
            'built on',
            'built on top of',
          ],
          ...[
            'derived from',
            'tuned from',
            'distilled from',
            'fine-tune of',
            'derivative of',
            'evolved from',
            'refined from',
            'powered by',
          ],
        ),
        articles,
        base,
      ),
      sequence(
        base,
        auxiliaries,
        maybe(words('later', 'eventually', 'then')),
        words('evolved into', 'was tuned into', 'was fine-tuned into', 'was refined into'),
        articles,
        anyModel,
      ),
    ),
    examples: [
      ['Grok-1 is a fine-tuned version of Grok-0.', 'grok-1 = grok-0'],
      ['ChatGPT is based on GPT-3.5.', 'chatgpt = gpt-3.5'],
      ['Grok-0 later evolved into Grok-1.', 'grok-1 = grok-0'],
      ['Grok-1 is not based on Llama 2 70B.', 'grok-1 = not llama-2-70b'],
    ],
    counterExamples: [
      'Grok-1 is based on a true story.',
      'Opinions on Grok-1 are based on GPT-4 reviews.',
      'Is Grok-1 based on Llama 2 70B?',
      'Grok-1 could be based on Grok-0.',
    ],
  },
  {
    id: 'derived-from.zh',
    language: 'zh',
    predicate: 'derivedFrom',
    match: either(
      sequence(
        model,
        adverbs,
        words('是在', '在', '以', '是以', '基于', '是基于'),
        base,
        maybe(words('模型', '大模型')),
        words('的基础上', '基础上', '为基础', '之上', '为基座', '为底座'),
        gap(5),
        words('调优', '微调', '训练', '开发', '改进', '演化', '而来', '打造', '优化', '构建', '得到', '升级'),
      ),
      sequence(
        model,
        adverbs,
        words('基于', '是基于', '脱胎于', '源自', '衍生自', '派生自', '蒸馏自'),
        base,
        gap(3),
        either(words('开发', '训练', '微调', '构建', '打造', '调优', '改造', '蒸馏', '而来'), clauseEnd),
      ),
      sequence(
        model,
        adverbs,
        words('由', '是由', '从', '是从'),
        base,
        maybe(words('模型', '大模型')),
        maybe(words('直接', '进一步', '经过')),
        words('改进', '改良', '微调', '调优', '演化', '演变', '进化', '升级', '衍生', '蒸馏', '迭代'),
        either(words('而来', '而成', '得来', '得到'), clauseEnd),
      ),
      sequence(
        model,
        adverbs,
        words('是'),
        base,
        words('的微调版本', '的微调版', '的调优版本', '的调优版', '的衍生模型', '的衍生版本', '微调后的版本'),
      ),
      sequence(
        base,
        wideGap(24),
        words('进化成', '演变成', '演化成', '升级成', '升级为', '调优成', '进化为'),
        maybe(words('了')),
        anyModel,
      ),
    ),
    examples: [
      ['Grok-1是在Grok-0的基础上调优得到的。', 'grok-1 = grok-0'],
      ['今年7月，xAI训练出了Grok-0这一基础模型，随后进行了调优，进化成了Grok-1。', 'grok-1 = grok-0'],
      ['ChatGPT基于GPT-3.5开发。', 'chatgpt = gpt-3.5'],
      ['Grok-1是由Grok-0微调而来的。', 'grok-1 = grok-0'],
      ['Grok-1由Grok-0改进而来。', 'grok-1 = grok-0'],
      ['Grok-1并非基于Llama 2 70B微调而来。', 'grok-1 = not llama-2-70b'],
    ],
    counterExamples: [
      'Grok-1以GPT-4为目标。',
      'Grok-1由Grok-0升级了界面的团队开发。',
      '在GPT-4之后，大家期待Grok-1。',
      '从GPT-3.5到GPT-4，模型不断升级。',
      'Grok-1可能是在Grok-0的基础上调优得到的。',
    ],
  },
  {
    id: 'successor-of.en',
    language: 'en',
    predicate: 'successorOf',
    match: either(
      sequence(
        model,
        auxiliaries,
        maybe(words(',')),
        words(
          'the successor to',
          'the successor of',
          'a successor to',
          'the direct successor to',
          'the follow-up to',
          'the sequel to',
        ),
        articles,
        base,
      ),
      sequence(
        model,
        auxiliaries,
        words('succeeds', 'succeeded', 'replaces', 'replaced', 'supersedes', 'superseded'),
        articles,
        base,
      ),
    ),
    examples: [
      ['GPT-4 is the successor to GPT-3.5.', 'gpt-4 = gpt-3.5'],
      ['GPT-4 succeeded GPT-3.5.', 'gpt-4 = gpt-3.5'],
    ],
    counterExamples: [
      'GPT-4 succeeded in the exam.',
      'The successor to GPT-4 is being trained.',
      'GPT-4 may replace GPT-3.5.',
    ],
  },
  {
    id: 'successor-of.zh',
    language: 'zh',
    predicate: 'successorOf',
    match: sequence(
      model,
      adverbs,
      words('是', '作为', '为'),
      base,
      words('的继任者', '的后继者', '的后继模型', '的继任模型', '的后续版本', '的下一代', '的接班人', '的迭代版本'),
    ),
    examples: [['GPT-4是GPT-3.5的继任者。', 'gpt-4 = gpt-3.5']],
    counterExamples: ['GPT-4的继任者正在训练。', 'GPT-4是OpenAI的骄傲。'],
  },
];
