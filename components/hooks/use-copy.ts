import { useState } from 'react';

export type CopyState = 'idle' | 'copied' | 'failed';

/** Puts words on the clipboard, and says whether that worked. Must be called in the turn of a click. */
export function useCopy(): { readonly copyState: CopyState; readonly copy: (words: string) => Promise<void> } {
  const [copyState, setCopyState] = useState<CopyState>('idle');
  const copy = async (words: string) => {
    setCopyState((await writeClipboard(words)) ? 'copied' : 'failed');
  };
  return { copyState, copy };
}

// `navigator.clipboard` is missing on http pages, and a page's permissions policy can refuse it.
async function writeClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
