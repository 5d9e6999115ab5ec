import type { Annotation } from '../../core/annotation/annotation.ts';
import { articleIdentity } from '../../core/article/article-identity.ts';
import type { SavedArticle } from '../../core/export/saved-article.ts';
import type { Verdict } from '../../core/review/claim-review.ts';
import type { SavedSummary } from './database.ts';

/** The row of the library's list for a saved article. */
export function summarizeSavedArticle(saved: SavedArticle): SavedSummary {
  const { article, glosses, relevance } = saved;
  return {
    id: saved.id,
    identity: articleIdentity(article.url),
    savedAt: saved.savedAt,
    url: article.url,
    title: article.title,
    language: article.language,
    ...(article.siteName !== undefined && { siteName: article.siteName }),
    ...(article.byline !== undefined && { byline: article.byline }),
    ...(article.publishedOn !== undefined && { publishedOn: article.publishedOn }),
    companies: relevance.entities.map((entryId) => ({
      entryId,
      label: glosses[entryId]?.label ?? { en: entryId, 'zh-Hans': entryId, 'zh-Hant': entryId },
    })),
    entryCount: Object.keys(glosses).length,
    verdictCounts: countVerdicts(saved.annotations),
    textChars: article.text.length,
  };
}

function countVerdicts(annotations: readonly Annotation[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { supported: 0, refuted: 0, outdated: 0, disputed: 0, notEnoughInfo: 0 };
  for (const { body } of annotations) if (body.kind === 'review') counts[body.review.verdict] += 1;
  return counts;
}
