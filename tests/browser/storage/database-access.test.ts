import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheTables, database, tableKinds } from '../../../utils/browser/storage/database.ts';
import { dropCaches, readTables } from '../../../utils/browser/storage/database-access.ts';
import { isQuotaExceeded } from '../../../utils/browser/storage/storage-problem.ts';

beforeEach(async () => {
  await database.delete();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An old tab of ours that does not give way: it holds version 0.5 open and ignores `versionchange`. */
function openAsAnOldTab(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database.name, 5);
    request.onupgradeneeded = () => request.result.createObjectStore('savedArticles', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('a database blocked by an old tab', () => {
  it('is a problem in words for reads that wait, and opens by itself once the tab is gone', async () => {
    const oldTab = await openAsAnOldTab();
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: false });
    const isBlocked = new Promise((resolve) => database.on('blocked', () => resolve(true)));
    const waiting = readTables(({ savedArticles }) => savedArticles.count());
    await isBlocked;
    vi.runAllTimers(); // the old tab's days of grace
    expect(await waiting).toMatchObject({
      ok: false,
      error: { kind: 'storageFailed', detail: expect.stringMatching(/tab/) },
    });
    expect(await readTables(({ savedArticles }) => savedArticles.count())).toMatchObject({ ok: false });
    vi.useRealTimers();

    oldTab.close();
    await vi.waitFor(async () => {
      expect(await readTables(({ savedArticles }) => savedArticles.count())).toEqual({ ok: true, value: 0 });
    });
  });
});

describe('the tables', () => {
  it('are each said to be a cache or the reader’s own', async () => {
    await database.open();
    expect(database.tables.map(({ name }) => name).sort()).toEqual(Object.keys(tableKinds).sort());
  });

  it('of the reader are never touched when caches are dropped', async () => {
    expect(cacheTables).toEqual(['annotationCache', 'annotationCacheUse']);
    await database.open();
    await database.knownWords.add({ entryId: 'parameter', knownSince: '2026-07-05T10:00:00.000Z' });
    await database.annotationCacheUse.add({ key: 'k', bytes: 1, lastUsedMs: 1 });
    expect(await dropCaches()).toBe(true);
    expect(await database.knownWords.count()).toBe(1);
    expect(await database.annotationCacheUse.count()).toBe(0);
  });
});

describe('isQuotaExceeded', () => {
  const quota = new DOMException('full', 'QuotaExceededError');
  const circle: { name: string; inner?: unknown } = { name: 'AbortError' };
  circle.inner = circle;

  it.each([
    ['the error itself', quota, true],
    ['an AbortError around it', { name: 'AbortError', inner: quota }, true],
    ['a BulkError that holds it', { name: 'BulkError', failures: [quota] }, true],
    ['an AbortError around a BulkError', { name: 'AbortError', inner: { name: 'BulkError', failures: [quota] } }, true],
    ['an abort for another reason', { name: 'AbortError', inner: null }, false],
    ['an error that holds itself', circle, false],
    ['a word', 'QuotaExceededError', false],
    ['nothing', undefined, false],
  ])('is right about %s', (_, error, expected) => {
    expect(isQuotaExceeded(error)).toBe(expected);
  });
});
