import { describe, expect, it } from 'vitest';
import { aLookup, anEntity, aTerm, mentionsIn, readMentions } from './a-lookup.ts';

const lookup = aLookup(
  aTerm('large-model', {
    en: 'large model',
    zh: '大模型',
    aliases: ['large language model', 'LLM'],
    notWithin: ['两大模型'],
  }),
  aTerm('parameter', { en: 'parameter', zh: '参数' }),
  aTerm('policy', { en: 'usage policy', zh: '使用政策' }),
  aTerm('benchmark', { en: 'benchmark', zh: '基准' }),
  aTerm('fine-tuning', { en: 'fine-tuning', zh: '微调' }),
  aTerm('compute', { en: 'computing power', zh: '算力' }),
  aTerm('data-lord', { en: 'data feudal lord', zh: '数据封建主' }),
  anEntity('openai', { en: 'OpenAI' }),
  anEntity('xai', { en: 'xAI' }),
  anEntity('anthropic', { en: 'Anthropic' }),
  anEntity('musk', { en: 'Elon Musk', zh: '埃隆·马斯克', type: 'person' }),
  anEntity('zhipu', { en: 'Zhipu', zh: '智谱' }),
  anEntity('h100', { en: 'H100', type: 'chip' }),
);

describe('findMentions', () => {
  it.each([
    ['Latin names beside Chinese', '由OpenAI发布', ['openai: OpenAI']],
    ['no name inside a word', 'OpenAIs, myOpenAI, OpenAI2', []],
    ['possessives without their ending', "OpenAI's and OpenAI’s", ['openai: OpenAI', 'openai: OpenAI']],
    ['the longest form', 'a large language model', ['large-model: large language model']],
    [
      'plurals',
      'LLMs, parameters, usage policies',
      ['large-model: LLMs', 'parameter: parameters', 'policy: usage policies'],
    ],
    ['plurals of chips', '8 H100s', ['h100: H100s']],
    ['spaced and joined names', 'Open AI, Open-AI, openai', ['openai: Open AI', 'openai: Open-AI', 'openai: openai']],
    ['no adjective and noun for a name', 'an open AI standard', []],
    ['hyphens, spaces or nothing', 'fine tuning, finetuning', ['fine-tuning: fine tuning', 'fine-tuning: finetuning']],
    ['names with or without the dot', '埃隆马斯克、埃隆•馬斯克', ['musk: 埃隆马斯克', 'musk: 埃隆•馬斯克']],
    ['pinyin brackets inside', '成為數(shù)據(jù)封建主', ['data-lord: 數(shù)據(jù)封建主']],
    ['spaces inside Chinese words', '数据 封 建主', ['data-lord: 数据 封 建主']],
    ['short acronyms in their case only', 'XAI, xai, xAI, llm', ['xai: xAI']],
    ['common words only with a capital for a name', 'the anthropic principle, ANTHROPIC', ['anthropic: ANTHROPIC']],
    ['no part of a longer ordinary word', '两大模型的对决', []],
    ['no piece of another word', '计算力量与算力', ['compute: 算力']],
    ['short Chinese names that no dictionary knows', '智谱发布', ['zhipu: 智谱']],
    ['nothing in addresses', 'www.openai.com, openai.com, https://openai/x, mail openai@example.org', []],
    ['nothing across blocks', 'large\nmodel', []],
  ])('finds %s', (_, text, expected) => {
    expect(readMentions(lookup, text)).toEqual(expected);
  });

  it('leaves alone what no pack can explain in', () => {
    expect(mentionsIn(lookup, 'OpenAI', 'other')).toEqual([]);
  });

  it('skips an entry that the knowledge does not hold', () => {
    const { gazetteer } = lookup;
    expect(mentionsIn({ gazetteer, knowledge: aLookup().knowledge }, 'OpenAI')).toEqual([]);
  });

  it('never marks a single letter without cues', () => {
    expect(readMentions(aLookup(anEntity('x', { en: 'X' })), 'X and xAI')).toEqual([]);
  });
});
