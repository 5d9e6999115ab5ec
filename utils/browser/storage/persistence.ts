/**
 * Asks the browser never to evict the library. True when it promises so. Called by a page: a worker has no
 * `storage.persist`. Firefox may ask the reader, so call it from a click or from the library page.
 */
export async function askForPersistence(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false; // an old browser, or a private window: the library works, without the promise
  }
}
