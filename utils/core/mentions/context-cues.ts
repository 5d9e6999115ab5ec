import type { Ambiguity, EntryId } from '../knowledge/pack-schema.ts';
import { isWordUnit } from '../text/character-table.ts';
import { foldWord } from '../text/folding.ts';
import type { Span } from '../text/span.ts';

/** A word whose presence speaks for or against a sense; folded. */
export interface Cue {
  readonly word: string;
  /** Set for "@id". */
  readonly entryId?: EntryId;
}

export interface Cues {
  readonly for: readonly Cue[];
  readonly against: readonly Cue[];
}

// Folding is the same for every article; packs are read once and live long.
const foldedCues = new WeakMap<Ambiguity, Cues>();

export function readCues(ambiguity: Ambiguity | undefined): Cues | undefined {
  if (!ambiguity) return undefined;
  const known = foldedCues.get(ambiguity);
  if (known) return known;
  const read = (cue: string): Cue =>
    cue.startsWith('@') ? { word: '', entryId: cue.slice(1) } : { word: foldWord(cue) };
  const cues = { for: ambiguity.cuesFor.map(read), against: ambiguity.cuesAgainst.map(read) };
  foldedCues.set(ambiguity, cues);
  return cues;
}

/** Offsets in the folded text. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const NEWLINE = '\n'; // stands between blocks, never inside one
const MAX_SENTENCE_UNITS = 400; // a text without stops is no sentence

/** The block around `span`, at most `reach` units of it on either side. */
export function vicinityAround(folded: string, span: Span, reach: number): Window {
  const from = Math.max(0, span.start - reach);
  const before = folded.slice(from, span.start).lastIndexOf(NEWLINE);
  const after = folded.slice(span.end, span.end + reach).indexOf(NEWLINE);
  return { from: from + before + 1, to: after < 0 ? Math.min(folded.length, span.end + reach) : span.end + after };
}

/** The sentence around `span`, by its stops alone: cheap, and the same in every browser. */
export function sentenceAround(folded: string, span: Span): Window {
  const { from, to } = vicinityAround(folded, span, MAX_SENTENCE_UNITS);
  let start = span.start;
  while (start > from && !isStop(folded, start - 1)) start--;
  let end = span.end;
  while (end < to && !isStop(folded, end)) end++;
  return { from: start, to: end };
}

/** A full stop counts before a space and behind a word of three letters or more: "U.S. ", "Dr. " do not end a sentence. */
function isStop(folded: string, at: number): boolean {
  const character = folded.charAt(at);
  if (character === '.')
    return folded.charAt(at + 1) === ' ' && /[a-z0-9"')\]]{3}$/.test(folded.slice(Math.max(0, at - 3), at));
  return character === '。' || character === '!' || character === '?' || character === ';';
}

/** Whether the window holds `word`, Latin words whole or in the plural, elsewhere than inside the words in question. */
export function holdsWord(
  folded: string,
  word: string,
  { window, except }: { readonly window: Window; readonly except: Span },
): boolean {
  if (word === '') return false;
  const text = folded.slice(window.from, window.to);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const start = window.from + at;
    const isTheWordsThemselves = except.start <= start && start + word.length <= except.end;
    if (!isTheWordsThemselves && isWholeWord(folded, start, start + word.length)) return true;
  }
  return false;
}

function isWholeWord(folded: string, start: number, end: number): boolean {
  const isWord = (at: number) => at >= 0 && at < folded.length && isWordUnit(folded.charCodeAt(at));
  if (isWord(start) && isWord(start - 1)) return false;
  if (!isWord(end - 1) || !isWord(end)) return true;
  return folded.charAt(end) === 's' && !isWord(end + 1);
}
