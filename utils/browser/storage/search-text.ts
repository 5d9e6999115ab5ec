import type { SavedArticle } from '../../core/export/saved-article.ts';
import { phraseNote } from '../../core/i18n/phrase-review.ts';
import { foldText, foldWord } from '../../core/text/folding.ts';
import { explanationLanguages } from '../../core/text/language.ts';

/** Everything a saved article is found by, folded: title, text, names and definitions of its entries, its fact notes. */
export function searchTextOf({ article, glosses, annotations }: SavedArticle): string {
  const entries = Object.values(glosses).flatMap((gloss) => [
    ...Object.values(gloss.label),
    ...Object.values(gloss.kind === 'term' ? gloss.definition : gloss.description),
  ]);
  const notes = annotations.flatMap(({ body }) =>
    body.kind === 'review' ? explanationLanguages.map((language) => phraseNote(body.review, language)) : [],
  );
  return foldText([article.title, article.siteName ?? '', article.text, ...entries, ...notes].join('\n')).folded;
}

/** The words of a query, each folded as saved texts are; all of them must be found. */
export const searchWords = (query: string): string[] => query.split(/\s+/u).map(foldWord).filter(Boolean);
