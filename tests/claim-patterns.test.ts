import { describe, expect, it } from 'vitest';
import { claimPatterns } from '../utils/core/claims/patterns/index.ts';
import { claimsIn, writtenAs } from './fixtures/toy-world.ts';

const saidBy = (patternId: string, sentence: string): string =>
  claimsIn(sentence)
    .filter((claim) => claim.patternId === patternId)
    .map(writtenAs)
    .join(' & ');

for (const { id, examples, counterExamples } of claimPatterns) {
  describe(`the pattern ${id}`, () => {
    for (const [sentence, claimed] of examples) {
      it(`reads "${sentence}"`, () => expect(saidBy(id, sentence)).toBe(claimed));
    }
    for (const sentence of counterExamples) {
      it(`finds nothing in "${sentence}"`, () => expect(saidBy(id, sentence)).toBe(''));
    }
  });
}

describe('the list of patterns', () => {
  it('names each row once, after its language', () => {
    const ids = claimPatterns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, language } of claimPatterns) expect(id.endsWith(`.${language}`)).toBe(true);
  });

  it('proves every row with an example and a counter-example', () => {
    for (const { id, examples, counterExamples } of claimPatterns) {
      expect(examples.length, id).toBeGreaterThan(0);
      expect(counterExamples.length, id).toBeGreaterThan(0);
    }
  });
});
