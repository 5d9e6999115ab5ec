import type { Article } from '../article/article.ts';
import type { ClaimReview } from '../review/claim-review.ts';
import type { Span } from '../text/span.ts';
import type { Annotation } from './annotation.ts';
import { describeQuote } from './describe-quote.ts';

/** A review as annotation on the words that make the claim. */
export function assessClaim(review: ClaimReview, article: Article): Annotation {
  const span = reviewedSpan(review);
  const { itemReviewed } = review;
  const what =
    itemReviewed.kind === 'claim'
      ? `${itemReviewed.claim.subject}:${itemReviewed.claim.predicate}`
      : itemReviewed.narrativeId;
  return {
    id: `review:${what}:${span.start}`,
    motivation: 'assessing',
    target: { source: article.url, selector: describeQuote(article.text, span) },
    body: { kind: 'review', review },
  };
}

export const reviewedSpan = ({ itemReviewed }: ClaimReview): Span =>
  itemReviewed.kind === 'claim' ? itemReviewed.claim.span : itemReviewed.span;
