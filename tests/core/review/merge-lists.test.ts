import { describe, expect, it } from 'vitest';
import type { ClaimReview } from '../../../utils/core/review/claim-review.ts';
import { mergeLists } from '../../../utils/core/review/merge-lists.ts';
import { aClaim, entity, inAllLanguages } from '../../fixtures/builders.ts';

const review = (who: string, start: number, part: Partial<ClaimReview> = {}): ClaimReview => ({
  itemReviewed: {
    kind: 'claim',
    claim: aClaim({ subject: 'acme', predicate: 'foundedBy', value: entity(who), span: { start, end: start + 5 } }),
  },
  verdict: 'supported',
  reasons: [{ kind: 'valueAgrees', expected: entity(who) }],
  knownUntil: '2026-06-30',
  sources: [],
  labels: { [who]: inAllLanguages(who) },
  ...part,
});

describe('what one sentence says of several names', () => {
  it('is one note, from the first name to the last', () => {
    const [merged, ...rest] = mergeLists([review('ada', 10), review('bo', 30)]);
    expect(rest).toEqual([]);
    expect(merged?.itemReviewed).toMatchObject({
      claim: { value: { kind: 'entities', entryIds: ['ada', 'bo'] }, span: { start: 10, end: 35 } },
    });
    expect(Object.keys(merged?.labels ?? {})).toEqual(['ada', 'bo']);
  });

  it('stays apart where the verdicts differ', () => {
    expect(mergeLists([review('ada', 10), review('bo', 30, { verdict: 'refuted' })])).toHaveLength(2);
  });
});
