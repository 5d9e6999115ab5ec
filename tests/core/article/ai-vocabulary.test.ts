import { describe, expect, it } from 'vitest';
import { aiCompanies, aiWords, partlyAiCompanies, wordsPattern } from '../../../utils/core/article/ai-vocabulary.ts';

const found = (text: string): string[] => text.match(wordsPattern(aiWords)) ?? [];

describe('the words of AI', () => {
  it.each([
    ['AI发布会上说', ['AI']],
    ['An A.I. model', ['A.I.']],
    ['Artificial Intelligence and Machine learning', ['Artificial Intelligence', 'Machine learning']],
    ['LLMs, chatbots', ['LLMs', 'chatbots']],
    ['人工智能与大模型', ['人工智能', '大模型']],
  ])('are found in %s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each(['He said so in the MAIL', 'Aida', 'ai', 'OpenAI', 'the agent of an estate', 'a token of love', '关注数据'])(
    'are not in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('are few enough for the spotter', () => {
    const names = aiCompanies.flatMap((company) => [...company.names, ...(company.ambiguous ?? [])]);
    expect(names.length + aiWords.length).toBeLessThanOrEqual(300);
  });

  it('name each company once', () => {
    const ids = [...aiCompanies, ...partlyAiCompanies].map((company) => company.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('match nothing when there are none', () => {
    expect('anything'.match(wordsPattern([]))).toBeNull();
  });
});
