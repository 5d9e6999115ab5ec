import type { ItemReviewed } from '../review/claim-review.ts';
import type { Annotation } from './annotation.ts';

/** "grok-1:parameterCount", or the id of a known narrative. */
export function topicOf(itemReviewed: ItemReviewed): string {
  if (itemReviewed.kind === 'narrative') return itemReviewed.narrativeId;
  return `${itemReviewed.claim.subject}:${itemReviewed.claim.predicate}`;
}

/**
 * Which statement of its article an annotation is about: the topic and the very words, not their place. Outlives edits
 * elsewhere in the article, which an annotation's id does not.
 */
export function statementOf({ id, body, target }: Annotation): string {
  const topic = body.kind === 'review' ? topicOf(body.review.itemReviewed) : id;
  return `${topic}\n${target.selector[0].exact}`;
}
