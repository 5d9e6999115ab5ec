import { vi } from 'vitest';

/** A real IndexedDB's failures, injected under Dexie. */
export interface InjectedFailure {
  readonly error: DOMException;
  /**
   * `atOnce`: the write is refused when it is asked for. `afterwards`: it is taken, and then the whole transaction dies of
   * the error, which is how browsers mostly report a full disk.
   */
  readonly when: 'atOnce' | 'afterwards';
  /** How often it happens before writes succeed again. */
  readonly times?: number;
}

/** Makes writes to this object store fail; `vi.restoreAllMocks()` mends it. Returns how often it has failed. */
export function failWritesTo(storeName: string, { error, when, times = Number.POSITIVE_INFINITY }: InjectedFailure) {
  let failures = 0;
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, value, key) {
      const fails = this.name === storeName && failures < times;
      if (fails) failures += 1;
      if (fails && when === 'atOnce') throw error;
      const request = key === undefined ? write.call(this, value) : write.call(this, value, key);
      if (fails) request.addEventListener('success', () => dieOf(error, this.transaction));
      return request;
    });
  }
  return { count: () => failures };
}

export const quotaExceeded = (): DOMException => new DOMException('The disk is full.', 'QuotaExceededError');

/** A browser aborts by itself and says why; fake-indexeddb does so by a method of its own. */
function dieOf(error: DOMException, transaction: IDBTransaction): void {
  (transaction as unknown as { _abort(errorName: string): void })._abort(error.name);
}
