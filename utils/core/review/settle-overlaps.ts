import type { EntryId } from '../knowledge/pack-schema.ts';
import { overlaps } from '../text/span.ts';
import { type ClaimReview, reviewedSpan } from './claim-review.ts';

/**
 * One note for one statement: a known narrative outranks a claim read from the same words about the same subject, and of
 * two notes that say the same of overlapping words the first stays.
 */
export function settleOverlaps(reviews: readonly ClaimReview[]): ClaimReview[] {
  const kept: ClaimReview[] = [];
  for (const review of reviews) {
    if (!kept.some((other) => outranks(other, review))) kept.push(review);
  }
  return kept;
}

function outranks(kept: ClaimReview, review: ClaimReview): boolean {
  if (!overlaps(reviewedSpan(kept), reviewedSpan(review))) return false;
  if (kept.itemReviewed.kind === 'narrative') {
    return review.itemReviewed.kind === 'claim' && subjectsOf(kept).includes(review.itemReviewed.claim.subject);
  }
  return statementOf(kept) === statementOf(review);
}

const subjectsOf = ({ itemReviewed }: ClaimReview): readonly EntryId[] =>
  itemReviewed.kind === 'narrative' ? itemReviewed.about : [itemReviewed.claim.subject];

const statementOf = ({ itemReviewed }: ClaimReview): string =>
  itemReviewed.kind === 'narrative'
    ? itemReviewed.narrativeId
    : JSON.stringify([itemReviewed.claim.subject, itemReviewed.claim.predicate, itemReviewed.claim.value]);
