import type { Article } from '../article/article.ts';
import { type ClaimReview, reviewedSpan } from '../review/claim-review.ts';
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
