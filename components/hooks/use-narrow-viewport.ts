import { useSyncExternalStore } from 'react';

// 340 px of card, 16 px beside it, and enough page to see what it belongs to; also a 1280 px window at 300 % zoom.
const NARROW = '(max-width: 480px)';

/** Whether a card beside the words would cover the page from edge to edge: then it is a sheet at the bottom. */
export function useNarrowViewport(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
