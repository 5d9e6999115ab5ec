import type { AnnotatedArticle, Annotation, Gloss } from './annotation/annotation.ts';
import { annotatedSpan } from './annotation/annotation.ts';
import { assessClaim } from './annotation/assess-claim.ts';
import { describeEntry } from './annotation/describe-entry.ts';
import { describeMention } from './annotation/describe-mention.ts';
import { scoreAiRelevance } from './article/ai-relevance.ts';
import type { Article, ArticleSignals } from './article/article.ts';
import { findClaims } from './claims/find-claims.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import type { EntryId } from './knowledge/pack-schema.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Gazetteer } from './mentions/gazetteer.ts';
import { markFirstMentions } from './mentions/mark-first-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import type { ClaimReview } from './review/claim-review.ts';
import { mergeLists } from './review/merge-lists.ts';
import { reviewClaim } from './review/review-claim.ts';
import { reviewNarratives } from './review/review-narratives.ts';
import { settleOverlaps } from './review/settle-overlaps.ts';
import type { IsoDate } from './text/iso-date.ts';
import { splitSentences } from './text/sentences.ts';
import type { Span } from './text/span.ts';

export interface AnnotateContext {
  readonly knowledge: KnowledgeBase;
  readonly gazetteer: Gazetteer;
  readonly today: IsoDate;
  /** What the page looked like around the text; without it, the text is taken for an article. */
  readonly signals?: ArticleSignals;
  /** The reader asked for this page: annotate it whatever it is about. */
  readonly isAsked?: boolean;
}

/** All notes for one article, left to right. Pure: same input, same notes, in node and in the browser. */
export function annotateArticle(article: Article, context: AnnotateContext): AnnotatedArticle {
  const { knowledge } = context;
  const mentions = findMentions(article, context);
  const relevance = scoreAiRelevance(article, context.signals, mentions, knowledge, {
    isAsked: context.isAsked ?? false,
  });
  if (!relevance.isRelevant) return { article, relevance, annotations: [], glosses: {}, packs: knowledge.packs };

  const sentences = splitSentences(article);
  const reviews = reviewSentences(article, sentences, mentions, context);
  const annotations = [
    ...describeMentions(article, mentions, knowledge),
    ...reviews.map((review) => assessClaim(review, article)),
  ];
  return {
    article,
    relevance,
    annotations: annotations.sort(inReadingOrder),
    glosses: glossesOf(mentions, knowledge),
    packs: knowledge.packs,
  };
}

function reviewSentences(
  article: Article,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  { knowledge, today }: AnnotateContext,
): ClaimReview[] {
  const scope = { knowledge, publishedOn: article.publishedOn, today };
  const claims = findClaims(article, { sentences, mentions, knowledge });
  const reviews = claims.map((claim) => reviewClaim(claim, scope)).filter((review) => review !== undefined);
  const narratives = reviewNarratives(article, { sentences, mentions, ...scope });
  return mergeLists(settleOverlaps([...narratives, ...reviews]));
}

function describeMentions(article: Article, mentions: readonly Mention[], knowledge: KnowledgeBase): Annotation[] {
  const first = markFirstMentions(mentions, article.blocks);
  const counts = new Map<EntryId, number>();
  return mentions.map((mention) => {
    const ordinal = (counts.get(mention.entryId) ?? 0) + 1;
    counts.set(mention.entryId, ordinal);
    return describeMention(mention, { article, knowledge, isFirst: first.has(mention), ordinal });
  });
}

function glossesOf(mentions: readonly Mention[], knowledge: KnowledgeBase): Record<EntryId, Gloss> {
  const glosses: Record<EntryId, Gloss> = {};
  for (const { entryId } of mentions) {
    const gloss = glosses[entryId] ?? describeEntry(entryId, knowledge);
    if (gloss) glosses[entryId] = gloss;
  }
  return glosses;
}

function inReadingOrder(a: Annotation, b: Annotation): number {
  const [first, second] = [annotatedSpan(a), annotatedSpan(b)];
  return first.start - second.start || second.end - first.end;
}
