import { useSyncExternalStore } from 'react';

/** Address of the shelf; every other fragment is the id of a saved article, `library.html#<id>`. */
export const SHELF_HREF = '#/';

/** Id of the saved article that the address names; undefined: the shelf. */
export function useRoute(): string | undefined {
  return useSyncExternalStore(subscribe, currentId);
}

export function showShelf(): void {
  location.hash = SHELF_HREF;
}

const currentId = () => (location.hash === SHELF_HREF ? '' : location.hash.slice(1)) || undefined;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
