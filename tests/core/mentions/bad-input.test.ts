import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLookup, anEntity, aTerm, mentionsIn } from './a-lookup.ts';

const lookup = aLookup(
  anEntity('gpt', { en: 'GPT', type: 'model', familyStems: ['GPT'] }),
  anEntity('openai', { en: 'OpenAI' }),
  anEntity('x', { en: 'X', ambiguous: { cuesFor: ['OpenAI'], cuesAgainst: ['Q'] } }),
  aTerm('compute', { en: 'compute', zh: '算力', notWithin: ['算力费'] }),
  aTerm('big', { en: 'big model', zh: '大大大大模型' }),
);

const LONG_TEXT_TIMEOUT_MS = 60_000; // a quadratic step would take far longer

describe('findMentions on bad input', () => {
  const piece = fc.constantFrom(
    ...[
      'OpenAI',
      'GPT',
      '-4',
      ' ',
      '.5',
      'o',
      '-mini',
      '算',
      '力',
      '大',
      '模型',
      'X',
      '\u200f',
      '\u202e',
      '\ud83d',
      '\ude00',
    ],
    ...['(suàn)', '\n', '\0', 'ﷺ', '한', '，。', "'s", '\u0301', ':', '8b', '%', '/', '@', '费'],
  );

  it('finds mentions in order, apart, inside the text, with borders at whole characters', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let free = 0;
        for (const { span } of mentionsIn(lookup, text)) {
          expect(span.start >= free && span.start < span.end && span.end <= text.length).toBe(true);
          expect(text.slice(span.start, span.end)).not.toMatch(/^\s|\s$|\n|^[\udc00-\udfff]|[\ud800-\udbff]$/);
          free = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one long word', 'OpenAI'.repeat(830_000)],
    ['one Chinese character', '大'.repeat(5_000_000)],
    ['digits behind a stem', `GPT-${'4'.repeat(5_000_000)}`],
    ['separators', 'OpenAI - '.repeat(550_000)],
    ['ambiguous letters', 'X '.repeat(500_000)],
    ['short Chinese words', '算力费心'.repeat(250_000)],
    ['unpaired surrogates', '\ud83d'.repeat(5_000_000)],
  ])(
    'stands five megabytes of %s',
    (_, text) => {
      expect(() => mentionsIn(lookup, text)).not.toThrow();
    },
    LONG_TEXT_TIMEOUT_MS,
  );
});
