import { AhoCorasick } from '@monyone/aho-corasick';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aLookup, aTerm, mentionsIn } from './a-lookup.ts';

// Few letters, so that forms overlap, nest and share beginnings. No "s" (plurals), no digits (versions).
const han = fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength: 3, maxLength: 6 }).map((parts) => parts.join(''));
const latin = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 5 }).map((parts) => parts.join(''));
const mixed = fc.tuple(latin, han).map((parts) => parts.join(''));
const forms = fc.uniqueArray(fc.oneof(han, latin, mixed), { minLength: 1, maxLength: 12 });
const text = fc.array(fc.oneof(han, latin, fc.constantFrom('，', '。', '甲', 'b', ',')), { maxLength: 40 });

const isLatin = (character: string | undefined) => character !== undefined && /[a-z]/.test(character);

/** Leftmost, then longest, of all hits of an independent matcher; Latin ends need a border. */
function expectedSpans(words: readonly string[], article: string): { start: number; end: number }[] {
  const hits = new AhoCorasick([...words])
    .matchInText(article)
    .map(({ begin, end }) => ({ start: begin, end }))
    .filter(({ start }) => !(isLatin(article[start - 1]) && isLatin(article[start])))
    .filter(({ end }) => !(isLatin(article[end - 1]) && isLatin(article[end])))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return hits.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

it('finds what an independent Aho–Corasick finds, in any pack and text', () => {
  fc.assert(
    fc.property(forms, text, (words, pieces) => {
      const article = pieces
        .join('')
        .replace(/，+/g, '，')
        .replace(/[。,]+/g, '。');
      const lookup = aLookup(...words.map((word, index) => aTerm(`term-${index}`, { en: word })));
      expect(mentionsIn(lookup, article, 'zh-Hans').map(({ span }) => span)).toEqual(expectedSpans(words, article));
    }),
    { numRuns: 1000 },
  );
});
