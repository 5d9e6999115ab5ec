import type { Article } from '../article/article.ts';
import { type ClaimReview, reviewedSpan } from '../review/claim-review.ts';
import type { Annotation } from './annotation.ts';
import { describeQuote } from './describe-quote.ts';
import { topicOf } from './statement-of.ts';

/** A review as annotation on the words that make the claim. */
export function assessClaim(review: ClaimReview, article: Article): Annotation {
  const span = reviewedSpan(review);
  return {
    id: `review:${topicOf(review.itemReviewed)}:${span.start}`,
    motivation: 'assessing',
    target: { source: article.url, selector: describeQuote(article.text, span) },
    body: { kind: 'review', review },
  };
}
