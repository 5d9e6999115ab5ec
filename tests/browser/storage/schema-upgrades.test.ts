import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { database, type TableName, tableKinds } from '../../../utils/browser/storage/database.ts';
import { getSavedArticle, listSavedArticles } from '../../../utils/browser/storage/saved-articles.ts';

/** A database as the browser held it when its schema was released; see tests/fixtures/storage/README.md. */
interface FrozenDatabase {
  readonly nativeVersion: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly indexes: readonly (IDBIndexParameters & { readonly name: string; readonly keyPath: string | string[] })[];
  }[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

const folder = path.join(import.meta.dirname, '../../fixtures/storage');
const frozen = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, content: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as FrozenDatabase }));

beforeEach(async () => {
  await database.delete();
});

describe.each(frozen)('a database of $file', ({ content }) => {
  it('opens with every row of the reader’s as it was', async () => {
    await restore(content);
    await database.open();
    for (const [table, rows] of Object.entries(content.rows)) {
      if (tableKinds[table as TableName] !== 'user') continue;
      expect(rows.length, `the frozen ${table} must hold a row`).toBeGreaterThan(0);
      expect(await database.table(table).toArray()).toEqual(rows);
    }
  });

  it('is listed and read by the library of today', async () => {
    await restore(content);
    await database.open();
    const list = await listSavedArticles();
    const [first] = list.ok ? list.value : [];
    expect(await getSavedArticle(first?.id ?? '')).toMatchObject({ ok: true, value: { id: first?.id } });
  });
});

describe('the schema of today', () => {
  it('has a frozen database of its own', async () => {
    await database.open();
    const newest = Math.max(...frozen.map(({ content }) => content.nativeVersion));
    expect(database.backendDB().version, 'a new schema version needs a new file in tests/fixtures/storage').toBe(
      newest,
    );
  });

  it('has not been changed without a new version', async () => {
    await database.open();
    const today = database.backendDB();
    const current = frozen.find(({ content }) => content.nativeVersion === today.version);
    expect([...today.objectStoreNames]).toEqual(current?.content.stores.map(({ name }) => name));
    for (const { name, keyPath, indexes } of current?.content.stores ?? []) {
      const store = today.transaction(name).objectStore(name);
      expect(store.keyPath).toEqual(keyPath);
      expect([...store.indexNames]).toEqual(indexes.map((index) => index.name));
    }
  });
});

function restore({ nativeVersion, stores, rows }: FrozenDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database.name, nativeVersion);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of stores) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
        for (const row of rows[name] ?? []) store.add(row);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
