import { articleIdentity } from '../../core/article/article-identity.ts';
import type { IsoInstant } from '../../core/export/saved-article.ts';
import type { EntryId } from '../../core/knowledge/pack-schema.ts';
import { ok, type Result } from '../../core/result.ts';
import type { HiddenNote, KnownWord, PostilDatabase } from './database.ts';
import { readTables, writeUserTables } from './database-access.ts';
import { tellFeedbackChanged } from './feedback-changes.ts';
import type { StorageProblem } from './storage-problem.ts';

/** "I know this one": its mentions are no longer marked. Knowing it twice keeps the first day. */
export function markWordKnown(entryId: EntryId, knownSince: IsoInstant): Promise<Result<true, StorageProblem>> {
  return change('knownWords', async ({ knownWords }) => {
    if ((await knownWords.get(entryId)) === undefined) await knownWords.add({ entryId, knownSince });
  });
}

export function forgetKnownWord(entryId: EntryId): Promise<Result<true, StorageProblem>> {
  return change('knownWords', ({ knownWords }) => knownWords.delete(entryId));
}

/** The word learnt last comes first. */
export function listKnownWords(): Promise<Result<KnownWord[], StorageProblem>> {
  return readTables(({ knownWords }) =>
    knownWords.toArray((words) => words.sort((a, b) => b.knownSince.localeCompare(a.knownSince))),
  );
}

/** A note on the article at `url`. */
export interface NoteAddress {
  readonly url: string;
  readonly statement: string;
}

/** "This note is wrong": the statement gets no note on this article any more. */
export function hideNote(
  { url, ...note }: Omit<HiddenNote, 'identity' | 'hiddenAt'> & { readonly url: string },
  hiddenAt: IsoInstant,
): Promise<Result<true, StorageProblem>> {
  return change('hiddenNotes', ({ hiddenNotes }) =>
    hiddenNotes.put({ ...note, identity: articleIdentity(url), hiddenAt }),
  );
}

export function showNoteAgain({ url, statement }: NoteAddress): Promise<Result<true, StorageProblem>> {
  const identity = articleIdentity(url);
  return change('hiddenNotes', ({ hiddenNotes }) =>
    hiddenNotes
      .where({ identity })
      .filter((note) => note.statement === statement)
      .delete(),
  );
}

/** The notes hidden on this article, under any of its addresses; the last one first. */
export function listHiddenNotes(url: string): Promise<Result<HiddenNote[], StorageProblem>> {
  const identity = articleIdentity(url);
  return readTables(({ hiddenNotes }) =>
    hiddenNotes.where({ identity }).toArray((notes) => notes.sort((a, b) => b.hiddenAt.localeCompare(a.hiddenAt))),
  );
}

/** One change of what the reader waved away; open pages follow it. */
async function change(
  table: 'knownWords' | 'hiddenNotes',
  work: (database: PostilDatabase) => PromiseLike<unknown>,
): Promise<Result<true, StorageProblem>> {
  const written = await writeUserTables([table], work);
  if (!written.ok) return written;
  await tellFeedbackChanged();
  return ok(true);
}
