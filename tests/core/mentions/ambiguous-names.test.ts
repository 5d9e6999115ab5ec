import { describe, expect, it } from 'vitest';
import { aLookup, anEntity, aTerm, readMentions } from './a-lookup.ts';

const lookup = aLookup(
  anEntity('google', { en: 'Google' }),
  anEntity('anthropic', { en: 'Anthropic' }),
  anEntity('musk', { en: 'Musk', zh: '马斯克', type: 'person' }),
  anEntity('gemini', {
    en: 'Gemini',
    type: 'model',
    familyStems: ['Gemini'],
    ambiguous: { cuesFor: ['@google', 'chatbot', '模型'], cuesAgainst: ['horoscope', 'NASA', '双子座'] },
  }),
  anEntity('claude', {
    en: 'Claude',
    type: 'model',
    familyStems: ['Claude'],
    ambiguous: { cuesFor: ['@anthropic', 'chatbot'], cuesAgainst: ['Monet'] },
  }),
  anEntity('x', {
    en: 'X',
    aliases: ['𝕏'],
    type: 'product',
    ambiguous: { forms: ['X', '𝕏'], cuesFor: ['@musk', 'posted', '平台'], cuesAgainst: ['chromosome'] },
  }),
  aTerm('agent', {
    en: 'AI agent',
    aliases: ['agent'],
    ambiguous: { forms: ['agent'], cuesFor: ['autonomous', '@anthropic'], cuesAgainst: ['estate'] },
  }),
);
const far = 'Nothing of it here. '.repeat(60);

describe('an ambiguous name', () => {
  it.each([
    ['is left alone without evidence', 'Gemini rose early.', []],
    ['is a capital, also in other clothes', 'Musk posted on 𝕏.', ['musk: Musk', 'x: 𝕏']],
    ['is no small letter', 'Musk posted about a band x choir evening.', ['musk: Musk']],
    ['is marked beside a cue', 'The chatbot Gemini is here.', ['gemini: Gemini']],
    [
      'is marked beside a certain mention of a cue entry',
      'Google showed Gemini.',
      ['google: Google', 'gemini: Gemini'],
    ],
    ['takes the plural of a cue', 'Chatbots like Gemini.', ['gemini: Gemini']],
    ['takes no part of a word for a cue', 'Chatbotting Gemini.', []],
    ['is refused by a cue against it in its sentence', 'The chatbot reads a horoscope for Gemini.', []],
    ['is not refused by one in another sentence', 'A horoscope came. The chatbot Gemini did not.', ['gemini: Gemini']],
    ['needs its case', 'The chatbot gemini or GEMINI.', []],
    ['takes no cue from another block', 'A chatbot.\nGemini rose.', []],
    ['never stands inside a word', 'Musk posted on xAI, not X.', ['musk: Musk', 'x: X']],
    ['is no joined letter', 'Musk posted an X-ray of X1.', ['musk: Musk']],
    ['stands beside Chinese', '马斯克在X平台', ['musk: 马斯克', 'x: X']],
  ])('%s', (_, text, expected) => {
    expect(readMentions(lookup, text)).toEqual(expected);
  });

  it('keeps its sense through an article, but not against a cue', () => {
    const text = `The chatbot Claude wrote.\n${far}\nClaude went on.\nClaude Monet painted.`;
    expect(readMentions(lookup, text)).toEqual(['claude: Claude', 'claude: Claude']);
  });

  it('is settled by a versioned member of its family anywhere', () => {
    expect(readMentions(lookup, `Gemini 2.5 Pro came.\n${far}\nGemini won.`)).toEqual([
      'gemini: Gemini 2.5 Pro = Gemini 2.5 Pro',
      'gemini: Gemini',
    ]);
  });

  it('is not settled by a bare number, which a spacecraft bears too', () => {
    expect(readMentions(lookup, 'Gemini 8 flew. Gemini 9 followed.')).toEqual([]);
  });

  it('is settled by an article that speaks of its maker more than once', () => {
    expect(readMentions(lookup, `Google here.\nGoogle there.\n${far}\nGemini won.`).at(-1)).toBe('gemini: Gemini');
    expect(readMentions(lookup, `Google here.\n${far}\nGemini won.`)).toEqual(['google: Google']);
  });
});

describe('an ambiguous common word', () => {
  it.each([
    ['is marked near a cue', 'An autonomous agent and other agents', ['agent: agent', 'agent: agents']],
    ['may begin a sentence', 'Agents are autonomous.', ['agent: Agents']],
    ['is refused by a cue against it', 'An autonomous estate agent.', []],
    ['needs no cue in an unambiguous form', 'An AI agent.', ['agent: AI agent']],
  ])('%s', (_, text, expected) => {
    expect(readMentions(lookup, text)).toEqual(expected);
  });

  it('does not keep its sense through an article', () => {
    expect(readMentions(lookup, `An autonomous agent.\n${far}\nThe agent sold the house.`)).toEqual(['agent: agent']);
  });
});
