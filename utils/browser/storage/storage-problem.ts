/** What can stand between a reader and their library. `storageFull`: no room, even after the caches were dropped. */
export type StorageProblem =
  | { readonly kind: 'storageFull' }
  /** The database could not be read or written; nothing was changed. `detail` is for a report, not for the reader. */
  | { readonly kind: 'storageFailed'; readonly detail: string };

/** Thrown inside `storage/` while an old tab of ours keeps the database from being opened; never leaves it. */
export class DatabaseBlockedError extends Error {
  override readonly name = 'DatabaseBlockedError';
  constructor() {
    super('another Postil tab holds an older database open: close it, or restart the browser');
  }
}

export function describeStorageError(error: unknown): StorageProblem {
  if (isQuotaExceeded(error)) return { kind: 'storageFull' };
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return { kind: 'storageFailed', detail: `${name}: ${message}` };
}

const MAX_INNER_ERRORS = 5; // Dexie wraps twice at most; a circle must not hold us

/** A full disk shows itself as QuotaExceededError, or as Dexie's AbortError or BulkError around one. */
export function isQuotaExceeded(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < MAX_INNER_ERRORS && typeof current === 'object' && current !== null; depth += 1) {
    const { name, inner, failures } = current as { name?: unknown; inner?: unknown; failures?: readonly unknown[] };
    // NS_ERROR_FILE_NO_DEVICE_SPACE: Firefox, when the disk itself and not the quota is full.
    if (name === 'QuotaExceededError' || name === 'NS_ERROR_FILE_NO_DEVICE_SPACE') return true;
    current = inner ?? failures?.[0];
  }
  return false;
}
