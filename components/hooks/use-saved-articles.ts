import { useLiveQuery } from 'dexie-react-hooks';
import type { SavedSummary } from '../../utils/browser/storage/database.ts';
import {
  deleteSavedArticle,
  getSavedArticle,
  type RemovedArticle,
  restoreSavedArticle,
  searchSavedArticles,
} from '../../utils/browser/storage/saved-articles.ts';
import type { StorageProblem } from '../../utils/browser/storage/storage-problem.ts';
import type { SavedArticle } from '../../utils/core/export/saved-article.ts';
import type { Result } from '../../utils/core/result.ts';

export type { RemovedArticle, SavedSummary, StorageProblem };

/** Saved articles that hold every word of `query`, newest first, live; an empty query finds all. Undefined: not read yet. */
export function useSavedArticles(query: string): Result<readonly SavedSummary[], StorageProblem> | undefined {
  return useLiveQuery(() => searchSavedArticles(query), [query]);
}

/** One saved article, live. Undefined: not read yet; a value of undefined: it is not in the library. */
export function useSavedArticle(id: string): Result<SavedArticle | undefined, StorageProblem> | undefined {
  return useLiveQuery(() => getSavedArticle(id), [id]);
}

/** Takes an article out of the library and hands it back, for `putBack`. */
export const takeOut = (id: string): Promise<Result<RemovedArticle | undefined, StorageProblem>> =>
  deleteSavedArticle(id);

export const putBack = (removed: RemovedArticle): Promise<Result<true, StorageProblem>> => restoreSavedArticle(removed);
