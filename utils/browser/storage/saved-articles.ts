import type { AnnotatedArticle } from '../../core/annotation/annotation.ts';
import { articleIdentity } from '../../core/article/article-identity.ts';
import type { IsoInstant, SavedArticle } from '../../core/export/saved-article.ts';
import { ok, type Result } from '../../core/result.ts';
import { contentHash } from './content-hash.ts';
import type { SavedContent, SavedSummary } from './database.ts';
import { readTables, writeUserTables } from './database-access.ts';
import { searchTextOf, searchWords } from './search-text.ts';
import type { StorageProblem } from './storage-problem.ts';
import { summarizeSavedArticle } from './summarize-saved-article.ts';

const savedTables = ['savedArticles', 'savedContents'] as const;

/**
 * Keeps an article with its notes. The same page with the same words and notes is kept once; when either has changed,
 * the new version is kept beside the old one.
 */
export async function putSavedArticle(
  annotated: AnnotatedArticle,
  savedAt: IsoInstant,
): Promise<Result<{ readonly id: string; readonly wasAlreadySaved: boolean }, StorageProblem>> {
  const id = await savedArticleId(annotated);
  const saved: SavedArticle = { ...annotated, id, savedAt };
  const summary = summarizeSavedArticle(saved);
  const content: SavedContent = { id, saved, searchText: searchTextOf(saved) };
  return writeUserTables(savedTables, async ({ savedArticles, savedContents }) => {
    const wasAlreadySaved = (await savedArticles.get(id)) !== undefined;
    if (!wasAlreadySaved) {
      await savedContents.put(content);
      await savedArticles.put(summary);
    }
    return { id, wasAlreadySaved };
  });
}

/** undefined: no such article, or deleted. */
export function getSavedArticle(id: string): Promise<Result<SavedArticle | undefined, StorageProblem>> {
  return readTables(async ({ savedContents }) => (await savedContents.get(id))?.saved);
}

/** The whole library, newest first. Reads no article: fit for `useLiveQuery`. */
export function listSavedArticles(): Promise<Result<SavedSummary[], StorageProblem>> {
  return readTables(({ savedArticles }) => savedArticles.orderBy('savedAt').reverse().toArray());
}

/** Every saved version of the article at this address, newest first. */
export function findSavedVersions(url: string): Promise<Result<SavedSummary[], StorageProblem>> {
  const identity = articleIdentity(url);
  return readTables(async ({ savedArticles }) => (await savedArticles.where({ identity }).sortBy('savedAt')).reverse());
}

/**
 * Articles that hold every word of `query` in title, text or notes, newest first. Case, width and script do not matter:
 * traditional finds simplified. An empty query finds everything.
 */
export function searchSavedArticles(query: string): Promise<Result<SavedSummary[], StorageProblem>> {
  const words = searchWords(query);
  if (words.length === 0) return listSavedArticles();
  return readTables((database) =>
    database.transaction('r', savedTables, async () => {
      const found: string[] = [];
      await database.savedContents.each(({ id, searchText }) => {
        if (words.every((word) => searchText.includes(word))) found.push(id);
      });
      const summaries = (await database.savedArticles.bulkGet(found)).filter((summary) => summary !== undefined);
      return summaries.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    }),
  );
}

/** What was deleted, whole: give it to `restoreSavedArticle` to undo. */
export interface RemovedArticle {
  readonly summary: SavedSummary;
  readonly content: SavedContent;
}

/** Deletes one article and hands it back. undefined: it was not there. */
export function deleteSavedArticle(id: string): Promise<Result<RemovedArticle | undefined, StorageProblem>> {
  return writeUserTables(savedTables, async ({ savedArticles, savedContents }) => {
    const summary = await savedArticles.get(id);
    const content = await savedContents.get(id);
    await savedArticles.delete(id);
    await savedContents.delete(id);
    return summary && content && { summary, content };
  });
}

/** Undoes a deletion: the article is back as it was, with its day of saving. */
export async function restoreSavedArticle(removed: RemovedArticle): Promise<Result<true, StorageProblem>> {
  const restored = await writeUserTables(savedTables, async ({ savedArticles, savedContents }) => {
    await savedContents.put(removed.content);
    await savedArticles.put(removed.summary);
  });
  return restored.ok ? ok(true) : restored;
}

/** Made of what was kept, so that a save repeated after a stopped worker cannot make a second copy. */
function savedArticleId({ article, annotations, packs }: AnnotatedArticle): Promise<string> {
  const { url, title, text } = article;
  return contentHash(JSON.stringify([articleIdentity(url), title, text, annotations, packs]));
}
