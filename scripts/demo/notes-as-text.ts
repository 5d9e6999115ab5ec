import type { AnnotatedArticle } from '../../utils/core/annotation/annotation.ts';
import { phraseClaim, phraseNote, phraseVerdict } from '../../utils/core/i18n/phrase-review.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';

/** Every note of the article in reading order, then what is explained, for a terminal. */
export function notesAsText(
  { article, annotations, glosses }: AnnotatedArticle,
  language: ExplanationLanguage,
): string {
  const notes = annotations.flatMap(({ body, target }) => {
    if (body.kind !== 'review') return [];
    const { review } = body;
    const sources = review.sources.map(({ publisher, url }) => `    ${publisher}: ${url}`);
    const lines = [
      `${phraseVerdict(review.verdict, language)}: “${target.selector[0].exact}”`,
      `    The article says: ${phraseClaim(review, language)}`,
      `    ${phraseNote(review, language)}`,
      ...sources,
    ];
    return [lines.join('\n')];
  });
  const explained = Object.values(glosses).map(({ label }) => label[language]);
  return [
    `${article.title} (${article.publishedOn ?? 'no date'}, ${article.language})`,
    ...notes,
    `Explained: ${explained.join(', ')}`,
  ].join('\n\n');
}
