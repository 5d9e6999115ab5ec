import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../fixtures/toy-world.ts';

const subjects = (text: string): string[] => claimsIn(text).map(({ subject, predicate }) => `${subject} ${predicate}`);

describe('a reference stands for', () => {
  it.each([
    [
      'the thing that the sentence before ends in',
      'Grok-0 evolved into Grok-1. This model has about 33 billion parameters.',
      'grok-1 parameterCount',
    ],
    ['the thing just released', 'xAI released Grok-1. The model has 314 billion parameters.', 'grok-1 parameterCount'],
    ['the thing just released', 'xAI推出了Grok-1。该模型的参数量为3140亿。', 'grok-1 parameterCount'],
    ['the subject before it', 'Anthropic is growing. The company raised $450 million.', 'anthropic fundingRaised'],
    ['the subject before it', 'Anthropic发展很快。该公司完成4.5亿美元融资。', 'anthropic fundingRaised'],
    ['the subject of its own sentence', 'Grok-1是新模型，它的参数量为3140亿。', 'grok-1 parameterCount'],
    [
      'the subject two sentences before, over one that names nothing',
      'Anthropic is growing. Money is cheap. The company raised $450 million.',
      'anthropic fundingRaised',
    ],
  ])('%s: "%s"', (_, text, expected) => expect(subjects(text)).toContain(expected));
});

describe('a reference is left alone when', () => {
  it.each([
    ['two can be meant', 'Grok-1 and Grok-0 differ. The model has 33 billion parameters.'],
    ['two can be meant', 'OpenAI met Anthropic. The company raised $450 million.'],
    ['two can be meant', 'Grok-1与GPT-4之间有差距。这个模型的参数量为330亿。'],
    ['the name is only compared', 'Unlike OpenAI, the company was founded in 2021.'],
    ['the name is only compared', 'With OpenAI, the company raised $450 million.'],
    ["the name stands in another's shadow", 'A rival of OpenAI is growing. The company raised $450 million.'],
    ["the name stands in another's shadow", 'OpenAI rival Zeta is growing. The company raised $450 million.'],
    ["the name stands in another's shadow", 'OpenAI的竞争对手发展很快。该公司完成4.5亿美元融资。'],
    ['an unknown name may be meant', 'Unlike Grok-1, Zeta-3 is small. The model has 12 billion parameters.'],
    ['a paragraph lies between', 'Anthropic is growing.\nThe company raised $450 million.'],
    [
      'it is too far',
      'Anthropic is growing. Money is cheap. Rates are low. Banks are happy. The company raised $450 million.',
    ],
    ['it is of another kind', 'Anthropic is growing. The model has 33 billion parameters.'],
    ['no question said what the concept is', '大家都在谈论它。这个概念最初由雅尼斯·瓦鲁法克斯提出。'],
  ])('%s: "%s"', (_, text) => {
    const last =
      text
        .split(/(?<=[.。\n])/)
        .at(-1)
        ?.trim() ?? '';
    expect(claimsIn(text).filter(({ sentence }) => text.slice(sentence.start, sentence.end) === last)).toEqual([]);
  });
});
