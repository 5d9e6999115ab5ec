import { useLiveQuery } from 'dexie-react-hooks';
import type { HiddenNote, KnownWord } from '../../utils/browser/storage/database.ts';
import { listHiddenNotes, listKnownWords } from '../../utils/browser/storage/reader-feedback.ts';
import { type Dismissals, dismissalsOf } from '../../utils/core/annotation/wanted-annotations.ts';

export type { HiddenNote, KnownWord };

/** The words the reader knows, live, the last one first. Empty until they are read. */
export function useKnownWords(): readonly KnownWord[] {
  const known = useLiveQuery(() => listKnownWords(), []);
  return known?.ok ? known.value : [];
}

/** The notes hidden on the article at `url`, live, the last one first. Empty until they are read. */
export function useHiddenNotes(url: string): readonly HiddenNote[] {
  const hidden = useLiveQuery(() => listHiddenNotes(url), [url]);
  return hidden?.ok ? hidden.value : [];
}

/**
 * All that the reader waved away, everywhere and on the article at `url`, live. Undefined until it is read, or without an
 * address; a storage that cannot be read has waved nothing away.
 */
export function useDismissals(url: string | undefined): Dismissals | undefined {
  return useLiveQuery(async () => {
    if (url === undefined) return undefined;
    const known = await listKnownWords();
    const hidden = await listHiddenNotes(url);
    return dismissalsOf({
      knownWords: known.ok ? known.value.map(({ entryId }) => entryId) : [],
      hiddenNotes: hidden.ok ? hidden.value.map(({ statement }) => statement) : [],
    });
  }, [url]);
}
