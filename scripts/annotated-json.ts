import type { AnnotatedArticle, Annotation } from '../utils/core/annotation/annotation.ts';
import type { RelevanceReason } from '../utils/core/article/relevance.ts';
import type { ClaimValue } from '../utils/core/claims/claim.ts';
import { phraseClaim, phraseNote } from '../utils/core/i18n/phrase-review.ts';
import type { KnowledgeBase } from '../utils/core/knowledge/knowledge-base.ts';
import type { ClaimReview, Reason } from '../utils/core/review/claim-review.ts';
import type { ExplanationLanguage } from '../utils/core/text/language.ts';

/** One line of the annotate command's output: the stable outside shape, made for scripts. */
export function annotatedJson(
  { article, relevance, annotations }: AnnotatedArticle,
  knowledge: KnowledgeBase,
  language: ExplanationLanguage,
): Record<string, unknown> {
  const { url, title, publishedOn, byline, siteName, text } = article;
  return {
    isArticle: relevance.isArticle,
    relevance: {
      isRelevant: relevance.isRelevant,
      score: relevance.score,
      entities: relevance.entities,
      reasons: relevance.reasons.map(reasonWords),
    },
    article: { url, title, language: article.language, publishedOn, byline, siteName, text },
    annotations: annotations.map((annotation) => annotationJson(annotation, knowledge, language)),
  };
}

function reasonWords(reason: RelevanceReason): string {
  switch (reason.kind) {
    case 'titleNames':
      return `title names ${reason.entry}`;
    case 'ledeNames':
      return `the beginning names ${reason.entry}`;
    case 'namedOften':
      return `${reason.mentions} mentions of ${reason.entry}`;
    case 'aiVocabulary':
      return `${reason.terms} words of AI`;
    case 'passingMention':
      return `${reason.entry} only in passing`;
    case 'noCompany':
      return 'no AI company named';
    case 'notAnArticle':
      return `no article: ${reason.because}`;
    case 'otherLanguage':
      return 'in a language we do not explain in';
    case 'readerAsked':
      return 'asked for';
    default:
      return reason satisfies never;
  }
}

function annotationJson(annotation: Annotation, knowledge: KnowledgeBase, language: ExplanationLanguage): object {
  const { body, target } = annotation;
  const [{ exact }, { start, end }] = target.selector;
  if (body.kind === 'review') return { kind: 'review', start, end, exact, ...reviewJson(body.review, language) };
  const label = knowledge.label(body.entryId)[language];
  const { kind, entryId: entry, ...details } = body;
  return { kind, entry, label, start, end, exact, ...details };
}

function reviewJson(review: ClaimReview, language: ExplanationLanguage): object {
  const { itemReviewed, verdict, reasons, asOf, knownUntil, sources } = review;
  return {
    verdict,
    claimReviewed: phraseClaim(review, language),
    claim: itemReviewed.kind === 'claim' ? claimJson(itemReviewed.claim) : { narrative: itemReviewed.narrativeId },
    reasons: reasons.map(reasonJson),
    note: phraseNote(review, language),
    asOf,
    knownUntil,
    sources: sources.map(({ url, title, publisher, publishedOn }) => ({ url, title, publisher, publishedOn })),
  };
}

function claimJson(claim: Extract<ClaimReview['itemReviewed'], { kind: 'claim' }>['claim']): object {
  const { subject, predicate, value, hedge, modality, isNegated } = claim;
  const unit = value.kind === 'quantity' ? { unit: value.unit } : {};
  return { subject, predicate, value: plainValue(value), ...unit, hedge, modality, isNegated };
}

/** Values as bare JSON: 33e9, "openai", ["openai", "xai"], true; a range of days as "2023-11-01/2023-11-30" (ISO 8601). */
function plainValue(value: ClaimValue): unknown {
  switch (value.kind) {
    case 'quantity':
      return value.amount;
    case 'date':
      return value.range.earliest === value.range.latest
        ? value.range.earliest
        : `${value.range.earliest}/${value.range.latest}`;
    case 'entity':
      return value.entryId;
    case 'entities':
      return value.entryIds;
    case 'text':
      return value.text;
    case 'boolean':
      return value.isTrue;
    default:
      return value satisfies never;
  }
}

function reasonJson(reason: Reason): object {
  switch (reason.kind) {
    case 'valueAgrees':
    case 'valueDiffers':
      return { ...reason, expected: plainValue(reason.expected) };
    case 'valueBelongsTo':
      return { ...reason, value: plainValue(reason.value) };
    case 'endedOn':
      return { ...reason, ...(reason.expected && { expected: plainValue(reason.expected) }) };
    case 'sourcesDisagree':
      return { ...reason, values: reason.values.map(plainValue) };
    default:
      return reason;
  }
}
