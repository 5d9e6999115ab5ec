import { Dexie, type PromiseExtended } from 'dexie';
import { err, ok, type Result } from '../../core/result.ts';
import { cacheTables, database, type PostilDatabase, type TableName } from './database.ts';
import { DatabaseBlockedError, describeStorageError, isQuotaExceeded, type StorageProblem } from './storage-problem.ts';

/**
 * Reads, with every failure as a value. Works inside `useLiveQuery`, which follows Dexie's promises only: hence no
 * `await` here, and a transaction in any `work` that reads twice.
 */
export function readTables<T>(work: (database: PostilDatabase) => PromiseLike<T>): Promise<Result<T, StorageProblem>> {
  return whenOpen()
    .then(() => work(database))
    .then(ok, (error: unknown) => err(describeStorageError(error)));
}

/**
 * Writes what a reader made: all of `work` in one transaction, or none of it. When the storage is full the caches are
 * dropped and it is tried once more. `work` may run twice, and may only wait for Dexie.
 */
export async function writeUserTables<T>(
  tables: readonly TableName[],
  work: (database: PostilDatabase) => PromiseLike<T>,
): Promise<Result<T, StorageProblem>> {
  try {
    return ok(await inTransaction(tables, work));
  } catch (error) {
    if (!isQuotaExceeded(error)) return err(describeStorageError(error));
  }
  try {
    await inTransaction(cacheTables, clearCaches);
    return ok(await inTransaction(tables, work));
  } catch (error) {
    return err(describeStorageError(error));
  }
}

/** Writes to caches, whose loss is no failure: false when nothing was written. */
export async function writeCacheTables(work: (database: PostilDatabase) => PromiseLike<void>): Promise<boolean> {
  try {
    await inTransaction(cacheTables, work);
    return true;
  } catch {
    return false; // a full or broken storage costs a second annotation, nothing more
  }
}

/** Drops every cache; the tables of the reader are never touched. */
export const dropCaches = (): Promise<boolean> => writeCacheTables(clearCaches);

async function clearCaches(opened: PostilDatabase): Promise<void> {
  for (const name of cacheTables) await opened.table(name).clear();
}

async function inTransaction<T>(
  tables: readonly TableName[],
  work: (database: PostilDatabase) => PromiseLike<T>,
): Promise<T> {
  await whenOpen();
  let underlying: { readonly error: DOMException | null } | undefined;
  try {
    return await database.transaction('rw', [...tables], (transaction) => {
      underlying = transaction.idbtrans;
      return work(database);
    });
  } catch (error) {
    // A full disk may end the transaction between two writes: the second then fails for being late, not for the reason.
    throw isQuotaExceeded(underlying?.error) ? underlying?.error : error;
  }
}

const BLOCKED_GRACE_MS = 3000; // an older tab gives way as soon as its last transaction ends

let isBlocked = false;
const blockedWaiters = new Set<() => void>();

database.on('blocked', () => {
  setTimeout(() => {
    isBlocked = !database.isOpen();
    if (isBlocked) for (const refuse of blockedWaiters) refuse();
  }, BLOCKED_GRACE_MS);
});

database.on(
  'ready',
  () => {
    isBlocked = false;
  },
  true, // at every opening, not only the first
);

/** Resolves once the database is open; rejects with DatabaseBlockedError while an old tab stands in the way. */
function whenOpen(): PromiseExtended<unknown> {
  if (database.isOpen()) return Dexie.Promise.resolve();
  const opening = database.open(); // also while blocked: it opens by itself once the old tab is gone
  if (isBlocked) return Dexie.Promise.reject(new DatabaseBlockedError());
  let refuse = (): void => {};
  const blocked = new Dexie.Promise<never>((_, reject) => {
    refuse = () => reject(new DatabaseBlockedError());
    blockedWaiters.add(refuse);
  });
  return Dexie.Promise.race([opening, blocked]).finally(() => blockedWaiters.delete(refuse));
}
