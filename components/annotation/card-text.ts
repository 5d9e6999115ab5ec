import { i18n } from '#i18n';
import type { Gloss } from '../../utils/core/annotation/annotation.ts';
import { formatDate } from '../../utils/core/i18n/format.ts';
import { phraseFact } from '../../utils/core/i18n/phrase-fact.ts';
import { phraseClaim, phraseNote, phraseVerdict } from '../../utils/core/i18n/phrase-review.ts';
import type { Source } from '../../utils/core/knowledge/pack-schema.ts';
import type { ClaimReview } from '../../utils/core/review/claim-review.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';

/** A gloss as plain lines for the clipboard: name, explanation, sources with their addresses. */
export function glossText(gloss: Gloss, language: ExplanationLanguage): string {
  const body =
    gloss.kind === 'term'
      ? [gloss.definition[language], gloss.whyItMatters[language]]
      : [gloss.description[language], ...gloss.facts.map((fact) => phraseFact(fact, gloss.labels, language))];
  return [gloss.label[language], ...body, ...sourceLines(gloss.sources, language)].join('\n');
}

/** A fact note as plain lines for the clipboard. */
export function reviewText(review: ClaimReview, language: ExplanationLanguage): string {
  return [
    phraseVerdict(review.verdict, language),
    `${i18n.t('card.articleSays')}: ${phraseClaim(review, language)}`,
    `${i18n.t('card.sourcesSay')}: ${phraseNote(review, language)}`,
    ...sourceLines(review.sources, language),
    i18n.t('card.knowledgeEnds', [formatDate(review.knownUntil, language)]),
  ].join('\n');
}

function sourceLines(sources: readonly Source[], language: ExplanationLanguage): string[] {
  return sources.map(({ publisher, title, url, publishedOn }) =>
    [`${publisher}: ${title}`, publishedOn && formatDate(publishedOn, language), url].filter(Boolean).join(', '),
  );
}
