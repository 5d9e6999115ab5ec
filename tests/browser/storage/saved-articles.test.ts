import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeCachedAnnotation } from '../../../utils/browser/storage/annotation-cache.ts';
import { database } from '../../../utils/browser/storage/database.ts';
import {
  deleteSavedArticle,
  findSavedVersions,
  getSavedArticle,
  listSavedArticles,
  putSavedArticle,
  restoreSavedArticle,
  searchSavedArticles,
} from '../../../utils/browser/storage/saved-articles.ts';
import { aChineseSample, anArticle, anEnglishSample, aSavedArticle } from '../../fixtures/export/sample-article.ts';
import { failWritesTo, quotaExceeded } from './failing-store.ts';

const SUNDAY = '2026-07-05T10:00:00.000Z';
const MONDAY = '2026-07-06T10:00:00.000Z';

beforeEach(async () => {
  await database.delete();
  await database.open();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The value of a result that must be one. */
function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

const titles = (summaries: readonly { readonly title: string }[]): string[] => summaries.map(({ title }) => title);

describe('the library', () => {
  it('gives back every word and note of a saved article', async () => {
    const { article, annotations, glosses, packs, relevance } = anEnglishSample();
    const { id } = unwrap(await putSavedArticle({ article, annotations, glosses, packs, relevance }, SUNDAY));
    const saved = unwrap(await getSavedArticle(id));
    expect(saved).toEqual({ article, annotations, glosses, packs, relevance, id, savedAt: SUNDAY });
  });

  it('lists what a card needs, newest first, without reading the articles', async () => {
    await putSavedArticle(anEnglishSample(), SUNDAY);
    await putSavedArticle(aChineseSample(), MONDAY);
    const [newest, older] = unwrap(await listSavedArticles());
    expect(newest).toMatchObject({ title: '小实验室开放模型', language: 'zh-Hans', savedAt: MONDAY });
    expect(older).toMatchObject({
      siteName: 'The Example',
      entryCount: 3,
      verdictCounts: { refuted: 1, supported: 1, outdated: 0, disputed: 0, notEnoughInfo: 1 },
      companies: [{ entryId: 'heron-lab', label: { en: 'Heron Lab' } }],
    });
  });

  it('keeps the same page with the same words once, also under an address with tracking parameters', async () => {
    const sample = anEnglishSample();
    const first = unwrap(await putSavedArticle(sample, SUNDAY));
    const tracked = { ...sample, article: { ...sample.article, url: `${sample.article.url}?utm_source=mail#top` } };
    const second = unwrap(await putSavedArticle(tracked, MONDAY));
    expect(second).toEqual({ id: first.id, wasAlreadySaved: true });
    expect(unwrap(await listSavedArticles())).toHaveLength(1);
    expect(unwrap(await getSavedArticle(first.id))?.savedAt).toBe(SUNDAY);
  });

  it('keeps both versions when the site has changed its words', async () => {
    const before = anArticle([['paragraph', 'It has ten users.']]);
    const after = anArticle([['paragraph', 'It has twelve users.']]);
    await putSavedArticle(aSavedArticle({ article: before }), SUNDAY);
    await putSavedArticle(aSavedArticle({ article: after }), MONDAY);
    const versions = unwrap(await findSavedVersions(before.url));
    expect(versions.map(({ savedAt }) => savedAt)).toEqual([MONDAY, SUNDAY]);
  });

  it('saves twice at the same moment and keeps one', async () => {
    const results = await Promise.all([1, 2, 3].map(() => putSavedArticle(anEnglishSample(), SUNDAY)));
    expect(results.map((result) => unwrap(result).wasAlreadySaved)).toEqual([false, true, true]);
    expect(await database.savedContents.count()).toBe(1);
  });

  it('deletes an article whole, and brings it back whole', async () => {
    const { id } = unwrap(await putSavedArticle(anEnglishSample(), SUNDAY));
    const before = unwrap(await getSavedArticle(id));
    const removed = unwrap(await deleteSavedArticle(id));
    expect(await database.savedArticles.count()).toBe(0);
    expect(await database.savedContents.count()).toBe(0);
    expect(unwrap(await searchSavedArticles('heron'))).toEqual([]);
    if (!removed) throw new Error('nothing was deleted');
    unwrap(await restoreSavedArticle(removed));
    expect(unwrap(await getSavedArticle(id))).toEqual(before);
    expect(titles(unwrap(await searchSavedArticles('heron')))).toEqual(['A small lab opens its model']);
  });

  it('says nothing was there when an unknown article is deleted', async () => {
    expect(unwrap(await deleteSavedArticle('unknown'))).toBeUndefined();
  });

  it.each([
    ['a list', () => listSavedArticles()],
    ['a search', () => searchSavedArticles('heron')],
  ])('tells an open page with %s of every save', async (_, query) => {
    const seen: number[] = [];
    const subscription = liveQuery(query).subscribe((result) => seen.push(unwrap(result).length));
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await putSavedArticle(anEnglishSample(), SUNDAY);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    subscription.unsubscribe();
  });
});

describe('searching the library', () => {
  beforeEach(async () => {
    await putSavedArticle(anEnglishSample(), SUNDAY);
    await putSavedArticle(aChineseSample(), MONDAY);
  });

  it.each([
    ['words of the text, whatever their case', 'HERON-1 SPRING', ['A small lab opens its model']],
    ['a traditional query in a simplified text', '實驗室說', ['小实验室开放模型']],
    ['full-width digits', '３３０', ['小实验室开放模型']],
    ['words of a title', '小实验室', ['小实验室开放模型']],
    ['the other name of an explained term', '开放权重', ['小实验室开放模型', 'A small lab opens its model']],
    ['what the sources say', '314 billion', ['小实验室开放模型', 'A small lab opens its model']],
    ['only articles that hold all words', 'heron nowhere', []],
    ['everything, for an empty query', '  ', ['小实验室开放模型', 'A small lab opens its model']],
  ])('finds %s', async (_, query, expected) => {
    expect(titles(unwrap(await searchSavedArticles(query)))).toEqual(expected);
  });
});

const fullDisks = [
  ['refused at once', 'savedContents', 'atOnce'],
  ['the transaction dies between two writes', 'savedContents', 'afterwards'],
  ['the transaction dies at its commit', 'savedArticles', 'afterwards'],
] as const;

describe('saving when the storage fails', () => {
  it.each(fullDisks)('drops the caches and saves, when they took the room (%s)', async (_, store, when) => {
    await storeCachedAnnotation('key', anEnglishSample(), { nowMs: 1 });
    const failing = failWritesTo(store, { error: quotaExceeded(), when, times: 1 });
    unwrap(await putSavedArticle(anEnglishSample(), SUNDAY));
    expect(failing.count()).toBe(1);
    expect(await database.annotationCache.count()).toBe(0);
    expect(await database.annotationCacheUse.count()).toBe(0);
    expect(await database.savedArticles.count()).toBe(1);
  });

  it.each(fullDisks)('says so when it stays full, and keeps the library whole (%s)', async (_, store, when) => {
    const { id } = unwrap(await putSavedArticle(aChineseSample(), SUNDAY));
    failWritesTo(store, { error: quotaExceeded(), when });
    expect(await putSavedArticle(anEnglishSample(), MONDAY)).toEqual({ ok: false, error: { kind: 'storageFull' } });
    vi.restoreAllMocks();
    expect(titles(unwrap(await listSavedArticles()))).toEqual(['小实验室开放模型']);
    expect(unwrap(await getSavedArticle(id))?.article.title).toBe('小实验室开放模型');
    expect(await database.savedContents.count()).toBe(1);
  });

  it('writes the article and its row together or not at all', async () => {
    failWritesTo('savedArticles', { error: new DOMException('gone', 'UnknownError'), when: 'atOnce' });
    const result = await putSavedArticle(anEnglishSample(), SUNDAY);
    expect(result).toMatchObject({ ok: false, error: { kind: 'storageFailed' } });
    expect(await database.savedContents.count()).toBe(0);
  });

  it('leaves the caches alone when the failure is no lack of room', async () => {
    await storeCachedAnnotation('key', anEnglishSample(), { nowMs: 1 });
    failWritesTo('savedContents', { error: new DOMException('gone', 'UnknownError'), when: 'afterwards' });
    await putSavedArticle(anEnglishSample(), SUNDAY);
    expect(await database.annotationCache.count()).toBe(1);
  });

  it('keeps no half when the worker is stopped in the middle, and one copy when it tries again', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      request.addEventListener('success', () => this.transaction.abort()); // what the browser does to a dead worker's writes
      return request;
    });
    expect(await putSavedArticle(anEnglishSample(), SUNDAY)).toMatchObject({ ok: false });
    expect(await database.savedArticles.count()).toBe(0);
    expect(await database.savedContents.count()).toBe(0);
    unwrap(await putSavedArticle(anEnglishSample(), SUNDAY));
    database.close(); // stopped after the write, before the answer
    await database.open();
    expect(unwrap(await putSavedArticle(anEnglishSample(), MONDAY)).wasAlreadySaved).toBe(true);
    expect(await database.savedArticles.count()).toBe(1);
  });

  it('loses nothing when a deletion fails half-way', async () => {
    const { id } = unwrap(await putSavedArticle(anEnglishSample(), SUNDAY));
    const remove = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'savedContents') throw new DOMException('gone', 'UnknownError');
      return remove.call(this, key);
    });
    expect(await deleteSavedArticle(id)).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    expect(unwrap(await getSavedArticle(id))?.id).toBe(id);
    expect(unwrap(await listSavedArticles())).toHaveLength(1);
  });

  it('opens again by itself after the browser has closed the database', async () => {
    await putSavedArticle(anEnglishSample(), SUNDAY);
    database.close({ disableAutoOpen: false });
    expect(unwrap(await listSavedArticles())).toHaveLength(1);
  });
});
