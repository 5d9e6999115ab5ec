import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  annotationCacheKey,
  type CacheQuestion,
  readCachedAnnotation,
  storeCachedAnnotation,
} from '../../../utils/browser/storage/annotation-cache.ts';
import { database } from '../../../utils/browser/storage/database.ts';
import { putSavedArticle } from '../../../utils/browser/storage/saved-articles.ts';
import { anArticle, anEnglishSample, aSavedArticle } from '../../fixtures/export/sample-article.ts';
import { failWritesTo, quotaExceeded } from './failing-store.ts';

beforeEach(async () => {
  await database.delete();
  await database.open();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const question: CacheQuestion = {
  article: anArticle([['paragraph', 'Some words.']]),
  signals: {
    schemaTypes: [],
    pathDepth: 2,
    textChars: 11,
    hanChars: 0,
    paragraphs: 1,
    linkDensity: 0,
    rootShare: 1,
    headingsInRoot: 0,
    listItemsInRoot: 0,
    hasDate: true,
    hasByline: false,
    formControls: 0,
    articleElements: 1,
  },
  isAsked: false,
  packs: [{ id: 'test-pack', version: '1.0.0', knownUntil: '2026-06-30' }],
  today: '2026-07-05',
};

const withArticle = (part: Partial<CacheQuestion['article']>): CacheQuestion => ({
  ...question,
  article: { ...question.article, ...part },
});

describe('the key of an answer', () => {
  it.each([
    ['other words', withArticle(anArticle([['paragraph', 'Other words.']]))],
    ['another title', withArticle({ title: 'Another' })],
    ['another day of publication', withArticle({ publishedOn: '2025-01-01' })],
    ['the same words cut into other blocks', withArticle({ blocks: [] })],
    ['another article at another address', withArticle({ url: 'https://news.example/other' })],
    ['other signals', { ...question, signals: { ...question.signals, articleElements: 9 } }],
    ['a reader who asked', { ...question, isAsked: true }],
    ['a newer pack', { ...question, packs: [{ id: 'test-pack', version: '1.0.1', knownUntil: '2026-06-30' }] }],
    ['the next day', { ...question, today: '2026-07-06' }],
  ])('changes with %s', async (_, changed) => {
    expect(await annotationCacheKey(changed)).not.toBe(await annotationCacheKey(question));
  });

  it('does not change with tracking parameters', async () => {
    const tracked = withArticle({ url: `${question.article.url}?utm_medium=social#comments` });
    expect(await annotationCacheKey(tracked)).toBe(await annotationCacheKey(question));
  });
});

describe('the cache', () => {
  const sample = anEnglishSample();
  const bytes = 2 * JSON.stringify(sample).length;

  it('gives the very answer back', async () => {
    await storeCachedAnnotation('a', sample, { nowMs: 1 });
    expect(await readCachedAnnotation('a', 2)).toEqual(sample);
    expect(await readCachedAnnotation('b', 2)).toBeUndefined();
  });

  it('drops the longest unused first, and only as many as it must', async () => {
    const maxBytes = 3 * bytes;
    for (const [nowMs, key] of ['a', 'b', 'c'].entries()) await storeCachedAnnotation(key, sample, { nowMs, maxBytes });
    await readCachedAnnotation('a', 10);
    await storeCachedAnnotation('d', sample, { nowMs: 11, maxBytes });
    expect((await database.annotationCache.toCollection().primaryKeys()).sort()).toEqual(['a', 'c', 'd']);
    expect((await database.annotationCacheUse.toCollection().primaryKeys()).sort()).toEqual(['a', 'c', 'd']);
  });

  it('counts an answer once that is stored again', async () => {
    const maxBytes = 2 * bytes;
    for (const nowMs of [1, 2, 3]) await storeCachedAnnotation('a', sample, { nowMs, maxBytes });
    await storeCachedAnnotation('b', sample, { nowMs: 4, maxBytes });
    expect(await database.annotationCache.count()).toBe(2);
  });

  it('keeps no answer that is larger than the whole cache', async () => {
    expect(await storeCachedAnnotation('a', sample, { nowMs: 1, maxBytes: bytes - 1 })).toBe(false);
    expect(await database.annotationCache.count()).toBe(0);
  });

  it('never makes room by touching the library', async () => {
    await putSavedArticle(aSavedArticle(), '2026-07-05T10:00:00.000Z');
    for (const nowMs of [1, 2, 3]) await storeCachedAnnotation(`${nowMs}`, sample, { nowMs, maxBytes: bytes });
    expect(await database.savedArticles.count()).toBe(1);
    expect(await database.savedContents.count()).toBe(1);
  });

  it.each(['atOnce', 'afterwards'] as const)('is no failure when the storage is full (%s)', async (when) => {
    failWritesTo('annotationCache', { error: quotaExceeded(), when });
    expect(await storeCachedAnnotation('a', sample, { nowMs: 1 })).toBe(false);
    expect(await readCachedAnnotation('a', 2)).toBeUndefined();
    expect(await database.annotationCacheUse.count()).toBe(0);
  });

  it('still answers when being used cannot be noted', async () => {
    await storeCachedAnnotation('a', sample, { nowMs: 1 });
    failWritesTo('annotationCacheUse', { error: quotaExceeded(), when: 'atOnce' });
    expect(await readCachedAnnotation('a', 2)).toEqual(sample);
  });
});
