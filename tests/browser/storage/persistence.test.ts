import { afterEach, describe, expect, it, vi } from 'vitest';
import { askForPersistence } from '../../../utils/browser/storage/persistence.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const withStorage = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });

describe('askForPersistence', () => {
  it('does not ask again for what was promised', async () => {
    const persist = vi.fn();
    withStorage({ persisted: async () => true, persist });
    expect(await askForPersistence()).toBe(true);
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([true, false])('says what the browser answers (%s)', async (answer) => {
    withStorage({ persisted: async () => false, persist: async () => answer });
    expect(await askForPersistence()).toBe(answer);
  });

  it.each([
    ['a browser without it', undefined],
    ['a private window that throws', { persisted: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ])('is no promise in %s', async (_, storage) => {
    withStorage(storage);
    expect(await askForPersistence()).toBe(false);
  });
});
