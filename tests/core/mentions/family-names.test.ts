import { describe, expect, it } from 'vitest';
import { aLookup, anEntity, readMentions } from './a-lookup.ts';

const model = (id: string, en: string, memberOf?: string) =>
  anEntity(id, { en, type: 'model', ...(memberOf && { memberOf }) });
const family = (id: string, en: string, zh = en) =>
  anEntity(id, { en, zh, type: 'model', familyStems: [...new Set([en, zh])] });

const lookup = aLookup(
  anEntity('gpt', { en: 'GPT models', type: 'model', familyStems: ['GPT'] }),
  model('gpt-4', 'GPT-4', 'gpt'),
  model('gpt-4o', 'GPT-4o', 'gpt'),
  family('llama', 'Llama'),
  model('llama-2-70b', 'Llama 2 70B', 'llama'),
  family('grok', 'Grok'),
  model('grok-1', 'Grok-1', 'grok'),
  family('claude', 'Claude'),
  family('qwen', 'Qwen', '通义千问'),
  family('deepseek', 'DeepSeek'),
  model('solo', 'Solo-3'),
);

describe('a known member', () => {
  it.each(['GPT-4', 'GPT 4', 'GPT‑4', 'gpt4', 'ＧＰＴ－４'])('is found as %s', (name) => {
    expect(readMentions(lookup, `It is ${name}.`)).toEqual([`gpt-4: ${name}`]);
  });

  it.each(['llama2 70B', 'Llama2-70b', 'Llama 2 70B', 'Llama-2-70B'])('is found as %s', (name) => {
    expect(readMentions(lookup, `比${name}强`)).toEqual([`llama-2-70b: ${name}`]);
  });

  it.each(['GPT-4-powered', 'GPT-4-level', 'GPT-4-Based'])('is found in %s', (words) => {
    expect(readMentions(lookup, `a ${words} tool`)).toEqual(['gpt-4: GPT-4']);
  });
});

describe('an unknown member', () => {
  it.each([
    ['gpt', 'GPT-4.5'],
    ['gpt', 'GPT-4o-mini'],
    ['gpt', 'GPT-4 Turbo'],
    ['gpt', 'GPT-4-turbo-2024-04-09'],
    ['gpt', 'GPT-5'],
    ['llama', 'Llama 3.1 405B'],
    ['llama', 'Llama-3.1-Nemotron-70B-Instruct'],
    ['qwen', 'Qwen2.5-72B-Instruct'],
    ['qwen', 'Qwen3-235B-A22B-Thinking-2507'],
    ['qwen', '通义千问2.5'],
    ['deepseek', 'DeepSeek-V3.2-Exp'],
    ['deepseek', 'DeepSeek-R1-0528'],
    ['deepseek', 'DeepSeek R1'],
    ['deepseek', 'DeepSeek-R1-Distill-Llama-70B'],
    ['claude', 'Claude Opus 4.6'],
    ['claude', 'Claude 3.5 Sonnet'],
    ['grok', 'Grok-2'],
    ['grok', 'Grok-1.5V'],
    ['grok', 'Grok Code Fast 1'],
  ])('is linked to its family: %s, %s', (id, name) => {
    expect(readMentions(lookup, `They use ${name}, too.`)).toEqual([`${id}: ${name} = ${name}`]);
  });

  it('is no neighbour, and nothing where no family is known', () => {
    expect(readMentions(lookup, 'Solo-3 is not Solo-3.5 nor Solo-3-mini')).toEqual(['solo: Solo-3']);
  });
});

describe('what is no member', () => {
  it.each([
    ['another thing that ends in the stem', 'Auto-GPT, Mini-GPT-4, BioGPT-4', []],
    ['another thing that begins with it', 'GPT4All, LlamaIndex, llama.cpp', []],
    ['a count in English', 'Grok 3 million users, Grok 40% faster', ['grok: Grok', 'grok: Grok']],
    ['a count or a date in Chinese', 'Grok 4月发布，Grok 3亿用户', ['grok: Grok', 'grok: Grok']],
    ['a year', 'Claude 2024 review', ['claude: Claude']],
    ['a quarter', 'DeepSeek Q3 plans', ['deepseek: DeepSeek']],
    ['a common word', 'Grok fast and Claude code', ['grok: Grok', 'claude: Claude']],
    ['a range', 'GPT-4–Claude', ['gpt-4: GPT-4', 'claude: Claude']],
  ])('%s', (_, text, expected) => {
    expect(readMentions(lookup, text)).toEqual(expected);
  });
});
