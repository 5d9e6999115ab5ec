import * as v from 'valibot';
import type { DismissedHere } from '../browser/messaging/protocol.ts';
import {
  forgetKnownWord,
  hideNote as keepHidden,
  showNoteAgain as keepShown,
  listHiddenNotes,
  listKnownWords,
  markWordKnown,
} from '../browser/storage/reader-feedback.ts';
import { objectionReasons } from '../core/annotation/objection.ts';
import { EntryIdSchema } from '../core/knowledge/pack-schema.ts';
import { httpUrl, text, withoutUndefined } from './parse-annotate-request.ts';

/** What the reader waved away, everywhere and on this article. A storage that fails has waved nothing away. */
export async function listDismissals(url: unknown): Promise<DismissedHere> {
  const [words, notes] = await Promise.all([
    listKnownWords(),
    v.is(httpUrl, url) ? listHiddenNotes(url) : { ok: false as const },
  ]);
  return {
    knownWords: words.ok ? words.value.map(({ entryId }) => entryId) : [],
    hiddenNotes: notes.ok ? notes.value.map(({ statement }) => statement) : [],
  };
}

/** "I know this one", or its undoing. `request` is not trusted. False: nothing was changed. */
export async function setWordKnown(request: unknown, now: Date = new Date()): Promise<boolean> {
  const parsed = v.safeParse(KnownWordSchema, request);
  if (!parsed.success) return false;
  const { entryId, isKnown } = parsed.output;
  return (await (isKnown ? markWordKnown(entryId, now.toISOString()) : forgetKnownWord(entryId))).ok;
}

/** "This note is wrong". `note` is not trusted. False: nothing was changed. */
export async function hideNote(note: unknown, now: Date = new Date()): Promise<boolean> {
  const parsed = v.safeParse(WrongNoteSchema, note);
  return parsed.success && (await keepHidden(parsed.output, now.toISOString())).ok;
}

export async function showNoteAgain(note: unknown): Promise<boolean> {
  const parsed = v.safeParse(NoteAddressSchema, note);
  return parsed.success && (await keepShown(parsed.output)).ok;
}

const MAX_STATEMENT_CHARS = 5_000; // a quoted paragraph and its topic
const MAX_REMARK_CHARS = 2_000;
const MAX_ISSUE_CHARS = 20_000;
const MAX_ID_CHARS = 500;

const KnownWordSchema = v.object({ entryId: EntryIdSchema, isKnown: v.boolean() });

const noteAddress = { url: httpUrl, statement: text(MAX_STATEMENT_CHARS) };
const NoteAddressSchema = v.object(noteAddress);

const WrongNoteSchema = v.object({
  ...noteAddress,
  annotationId: text(MAX_ID_CHARS),
  objection: v.pipe(
    v.object({ reason: v.optional(v.picklist(objectionReasons)), remark: v.optional(text(MAX_REMARK_CHARS)) }),
    v.transform((objection) => withoutUndefined(objection)),
  ),
  issueText: text(MAX_ISSUE_CHARS),
});
