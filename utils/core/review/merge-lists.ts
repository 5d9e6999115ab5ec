import type { EntryId } from '../knowledge/pack-schema.ts';
import type { ClaimReview } from './claim-review.ts';
import { MAX_SOURCES } from './compose-review.ts';

type ListedReview = ClaimReview & { readonly itemReviewed: { readonly kind: 'claim' } };

/** "People from A, B and C": what one sentence says of several names with one verdict is one note, from the first name to the last. */
export function mergeLists(reviews: readonly ClaimReview[]): ClaimReview[] {
  const groups = Map.groupBy(reviews, (review) => listKey(review) ?? review);
  return [...groups.values()]
    .map((group) => (group.length > 1 ? merge(group as ListedReview[]) : group[0]))
    .filter((review) => review !== undefined);
}

/** The same for notes that are members of one list; undefined for a note that stands alone. */
function listKey({ itemReviewed, verdict }: ClaimReview): string | undefined {
  if (itemReviewed.kind !== 'claim' || verdict !== 'supported') return undefined;
  const { patternId, subject, predicate, value, sentence, isNegated } = itemReviewed.claim;
  if (value.kind !== 'entity' || isNegated) return undefined;
  return JSON.stringify([patternId, subject, predicate, sentence.start]);
}

function merge(reviews: readonly ListedReview[]): ClaimReview {
  const [first] = reviews;
  if (!first) throw new RangeError('a list has members');
  const claims = reviews.map(({ itemReviewed }) => itemReviewed.claim);
  const entryIds = claims.flatMap(({ value }): EntryId[] => (value.kind === 'entity' ? [value.entryId] : []));
  const value = { kind: 'entities', entryIds } as const;
  const span = {
    start: Math.min(...claims.map(({ span }) => span.start)),
    end: Math.max(...claims.map(({ span }) => span.end)),
  };
  const sources = new Map(reviews.flatMap((review) => review.sources).map((source) => [source.id, source]));
  return {
    ...first,
    itemReviewed: { kind: 'claim', claim: { ...first.itemReviewed.claim, value, span } },
    reasons: first.reasons.map((reason) => (reason.kind === 'valueAgrees' ? { ...reason, expected: value } : reason)),
    sources: [...sources.values()].slice(0, MAX_SOURCES),
    labels: Object.assign({}, ...reviews.map(({ labels }) => labels)),
  };
}
