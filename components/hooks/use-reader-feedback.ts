import { useLiveQuery } from 'dexie-react-hooks';
import {
  hideNote,
  listHiddenNotes,
  listKnownWords,
  markWordKnown,
} from '../../utils/browser/storage/reader-feedback.ts';
import type { Annotation } from '../../utils/core/annotation/annotation.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';

export interface ReaderFeedback {
  /** Whether the reader still wants this annotation: neither a word they know, nor a note they called wrong. */
  readonly isWanted: (annotation: Annotation) => boolean;
  readonly know: (entryId: EntryId) => void;
  readonly hide: (annotationId: string) => void;
}

/** What the reader said of the notes on the article at `url`, live. Everything is wanted until that is read. */
export function useReaderFeedback(url: string): ReaderFeedback {
  const hidden = useLiveQuery(() => listHiddenNotes(url), [url]);
  const known = useLiveQuery(() => listKnownWords(), []);
  const knownIds = new Set(known?.ok ? known.value.map(({ entryId }) => entryId) : []);
  return {
    isWanted: ({ id, body }) =>
      !(hidden?.ok && hidden.value.has(id)) && !(body.kind === 'term' && knownIds.has(body.entryId)),
    know: (entryId) => void markWordKnown(entryId, new Date().toISOString()),
    hide: (annotationId) => void hideNote({ url, annotationId }, new Date().toISOString()),
  };
}
