import { articleIdentity } from '../../core/article/article-identity.ts';
import type { IsoInstant } from '../../core/export/saved-article.ts';
import type { EntryId } from '../../core/knowledge/pack-schema.ts';
import type { Result } from '../../core/result.ts';
import type { KnownWord } from './database.ts';
import { readTables, writeUserTables } from './database-access.ts';
import type { StorageProblem } from './storage-problem.ts';

/** "I know this one": its mentions are no longer marked. Knowing it twice keeps the first day. */
export function markWordKnown(entryId: EntryId, knownSince: IsoInstant): Promise<Result<void, StorageProblem>> {
  return writeUserTables(['knownWords'], async ({ knownWords }) => {
    if ((await knownWords.get(entryId)) === undefined) await knownWords.add({ entryId, knownSince });
  });
}

export function forgetKnownWord(entryId: EntryId): Promise<Result<void, StorageProblem>> {
  return writeUserTables(['knownWords'], ({ knownWords }) => knownWords.delete(entryId));
}

export function listKnownWords(): Promise<Result<KnownWord[], StorageProblem>> {
  return readTables(({ knownWords }) => knownWords.toArray());
}

/** "This note is wrong": never shown again on this article. */
export function hideNote(
  note: { readonly url: string; readonly annotationId: string },
  hiddenAt: IsoInstant,
): Promise<Result<void, StorageProblem>> {
  const row = { identity: articleIdentity(note.url), annotationId: note.annotationId, hiddenAt };
  return writeUserTables(['hiddenNotes'], async ({ hiddenNotes }) => {
    await hiddenNotes.put(row);
  });
}

export function showNoteAgain(note: {
  readonly url: string;
  readonly annotationId: string;
}): Promise<Result<void, StorageProblem>> {
  return writeUserTables(['hiddenNotes'], ({ hiddenNotes }) =>
    hiddenNotes.delete([articleIdentity(note.url), note.annotationId]),
  );
}

/** Ids of the notes hidden on this article, under any of its addresses. */
export function listHiddenNotes(url: string): Promise<Result<ReadonlySet<string>, StorageProblem>> {
  const identity = articleIdentity(url);
  return readTables(async ({ hiddenNotes }) => {
    const rows = await hiddenNotes.where({ identity }).toArray();
    return new Set(rows.map(({ annotationId }) => annotationId));
  });
}
