import type { AnnotatedArticle, PackStamp } from '../../core/annotation/annotation.ts';
import type { Article, ArticleSignals } from '../../core/article/article.ts';
import { articleIdentity } from '../../core/article/article-identity.ts';
import { ENGINE_VERSION } from '../../core/engine-version.ts';
import type { IsoDate } from '../../core/text/iso-date.ts';
import { contentHash } from './content-hash.ts';
import type { PostilDatabase } from './database.ts';
import { readTables, writeCacheTables } from './database-access.ts';

/** Everything that can change what the core says; an answer is only used again when all of it is the same. */
export interface CacheQuestion {
  readonly article: Article;
  readonly signals: ArticleSignals;
  readonly isAsked: boolean;
  readonly packs: readonly PackStamp[];
  /** The day decides between "supported" and "outdated", so no answer outlives it. */
  readonly today: IsoDate;
}

/** The address counts by its identity: tracking parameters ask no new question. */
export function annotationCacheKey({ article, signals, isAsked, packs, today }: CacheQuestion): Promise<string> {
  const { url, ...words } = article;
  return contentHash(JSON.stringify([ENGINE_VERSION, packs, today, isAsked, articleIdentity(url), words, signals]));
}

/** The answer given before, or undefined. A storage that fails is a miss. */
export async function readCachedAnnotation(key: string, nowMs: number): Promise<AnnotatedArticle | undefined> {
  const row = await readTables(({ annotationCache }) => annotationCache.get(key));
  if (!row.ok || row.value === undefined) return undefined;
  // Not waited for: the reader has their answer, and being used is worth no delay.
  void writeCacheTables(async ({ annotationCacheUse }) => {
    await annotationCacheUse.update(key, { lastUsedMs: nowMs });
  });
  return row.value.annotated;
}

const MAX_CACHE_BYTES = 64_000_000; // about five hundred long articles: months of one reader's news

/** Keeps an answer, and drops the longest unused ones beyond `maxBytes`. False when nothing was kept, which is no failure. */
export async function storeCachedAnnotation(
  key: string,
  annotated: AnnotatedArticle,
  { nowMs, maxBytes = MAX_CACHE_BYTES }: { readonly nowMs: number; readonly maxBytes?: number },
): Promise<boolean> {
  const bytes = 2 * JSON.stringify(annotated).length; // UTF-16 on disk for Chinese; an upper bound for English
  if (bytes > maxBytes) return false;
  return writeCacheTables(async (database) => {
    await database.annotationCache.put({ key, annotated });
    await database.annotationCacheUse.put({ key, bytes, lastUsedMs: nowMs });
    await dropLeastRecentlyUsed(database, maxBytes);
  });
}

async function dropLeastRecentlyUsed(database: PostilDatabase, maxBytes: number): Promise<void> {
  const newestFirst = await database.annotationCacheUse.orderBy('lastUsedMs').reverse().toArray();
  let total = 0;
  const beyond = newestFirst.filter(({ bytes }) => {
    total += bytes;
    return total > maxBytes;
  });
  if (beyond.length === 0) return;
  const keys = beyond.map(({ key }) => key);
  await database.annotationCache.bulkDelete(keys);
  await database.annotationCacheUse.bulkDelete(keys);
}
