import { CharacterKind, foldTable, isWideUnit, kindTable } from './character-table.ts';
import { lowerBound } from './lower-bound.ts';
import { MAX_PINYIN_UNITS, readPinyin } from './pinyin.ts';
import type { Span } from './span.ts';

/** A text made equal to others that a reader takes for the same, and where each of its units stood. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the original where each folded UTF-16 unit begins; never falls. */
  readonly starts: Int32Array;
  /** Offset in the original behind each folded unit; a pinyin bracket belongs to the character before it. */
  readonly ends: Int32Array;
}

interface Sink {
  readonly text: string;
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  length: number;
  /** What each bracket's content was found to be: damaged texts hold the same few hundred. */
  readonly readings: Map<string, ReturnType<typeof readPinyin>>;
  /** Whether the text shows pinyin with tones; decided at the first bracket that asks. */
  isAnnotated: boolean | undefined;
}

/**
 * Case, width, script, diacritics, hyphens, quotes and middle dots made one; pinyin in brackets after a Han character,
 * invisible characters and spaces beside Han removed; runs of spaces and broken punctuation ("，。", ",,") made one.
 * "\n" stays: no match crosses it. One pass, linear.
 */
export function foldText(text: string): FoldedText {
  const sink: Sink = {
    text,
    units: new Uint16Array(text.length),
    starts: new Int32Array(text.length),
    ends: new Int32Array(text.length),
    length: 0,
    readings: new Map(),
    isAnnotated: undefined,
  };
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = kindTable[unit] as number;
    if (kind > CharacterKind.wide) {
      at = foldSpecial(sink, at, kind);
      continue;
    }
    const to = sink.length++;
    sink.units[to] = foldTable[unit] as number;
    sink.starts[to] = at;
    sink.ends[to] = ++at;
  }
  return {
    folded: decodeUnits(sink.units.subarray(0, sink.length)),
    starts: sink.starts.subarray(0, sink.length),
    ends: sink.ends.subarray(0, sink.length),
  };
}

/** A dictionary form, folded as texts are. */
export const foldWord = (word: string): string => foldText(word).folded.trim();

/** The original words behind a folded span. An empty span stays empty. Throws RangeError when it leaves the text. */
export function unfoldSpan({ starts, ends }: FoldedText, span: Span): Span {
  if (span.start < 0 || span.end > starts.length || span.start > span.end) {
    throw new RangeError(`span ${span.start}..${span.end} exceeds folded text of ${starts.length}`);
  }
  const start = starts[span.start] ?? ends.at(-1) ?? 0;
  return { start, end: span.end > span.start ? (ends[span.end - 1] as number) : start };
}

/** The folded units of which `span` of the original holds a part. */
export function foldSpan({ starts, ends }: FoldedText, span: Span): Span {
  const start = lowerBound(ends, span.start + 1);
  return { start, end: Math.max(start, lowerBound(starts, span.end)) };
}

/** Returns where folding goes on. */
function foldSpecial(sink: Sink, at: number, kind: number): number {
  switch (kind) {
    case CharacterKind.space:
    case CharacterKind.newline:
      return foldSpaces(sink, at);
    case CharacterKind.invisible:
      return at + 1;
    case CharacterKind.openBracket:
      return foldBracket(sink, at);
    case CharacterKind.stop:
      return foldStop(sink, at);
    case CharacterKind.surrogate:
      return foldSurrogate(sink, at);
    default:
      return foldMark(sink, at);
  }
}

function foldSpaces(sink: Sink, at: number): number {
  const { text } = sink;
  let end = at;
  let newline = -1;
  for (; end < text.length; end++) {
    const kind = kindTable[text.charCodeAt(end)] as number;
    if (kind === CharacterKind.newline && newline < 0) newline = end;
    if (kind < CharacterKind.space || kind > CharacterKind.invisible) break;
  }
  if (newline >= 0) emit(sink, 0x0a, newline, newline + 1);
  else if (!(isWideBefore(sink) || (end < text.length && isWideUnit(text.charCodeAt(end))))) emit(sink, 0x20, at, end);
  return end;
}

function isWideBefore({ text, starts, length }: Sink): boolean {
  return length > 0 && isWideUnit(text.charCodeAt(starts[length - 1] as number));
}

function foldBracket(sink: Sink, at: number): number {
  const { text, ends, length } = sink;
  if (length > 0 && kindTable[sink.units[length - 1] as number] === CharacterKind.han) {
    const close = closingBracket(text, at + 1);
    if (close > 0 && isPinyin(sink, text.slice(at + 1, close))) {
      ends[length - 1] = close + 1;
      return close + 1;
    }
  }
  return emit(sink, foldTable[text.charCodeAt(at)] as number, at, at + 1);
}

function closingBracket(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_PINYIN_UNITS + 1);
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x29 || unit === 0xff09) return at;
  }
  return -1;
}

const TONED_BRACKET = /[㐀-鿿]\s?[(（][a-zɑɡü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zɑɡ]{0,4}[)）]/;

// "们(men)" has no tone to show; such a bracket is taken for pinyin only where the text annotates other characters too.
function isPinyin(sink: Sink, word: string): boolean {
  if (!sink.readings.has(word)) sink.readings.set(word, readPinyin(word));
  const reading = sink.readings.get(word);
  if (reading !== 'toneless') return reading === 'toned';
  sink.isAnnotated ??= TONED_BRACKET.test(sink.text);
  return sink.isAnnotated;
}

const COMMA = 0x2c;

function foldStop(sink: Sink, at: number): number {
  const unit = foldTable[sink.text.charCodeAt(at)] as number;
  const last = sink.length - 1;
  const before = last < 0 ? 0 : (sink.units[last] as number);
  if (kindTable[before] !== CharacterKind.stop) return emit(sink, unit, at, at + 1);
  if (before !== unit && before !== COMMA && unit !== COMMA) return emit(sink, unit, at, at + 1);
  if (before === COMMA) sink.units[last] = unit;
  sink.ends[last] = at + 1;
  return at + 1;
}

const MATHEMATICAL_HIGH = 0xd835; // 𝐎𝐩𝐞𝐧𝐀𝐈: styled letters that NFKC turns into plain ones

function foldSurrogate(sink: Sink, at: number): number {
  const high = sink.text.charCodeAt(at);
  const low = sink.text.charCodeAt(at + 1);
  const isPair = high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
  if (!isPair) return emit(sink, high, at, at + 1);
  if (high === MATHEMATICAL_HIGH) {
    const plain = sink.text.slice(at, at + 2).normalize('NFKC');
    if (plain.length === 1) return emit(sink, foldTable[plain.charCodeAt(0)] as number, at, at + 2);
  }
  // Both halves stand for the whole pair, so that no span can cut it.
  emit(sink, high, at, at + 2);
  return emit(sink, low, at, at + 2);
}

function foldMark(sink: Sink, at: number): number {
  const last = sink.length - 1;
  const isOnLetter = last >= 0 && kindTable[sink.units[last] as number] === CharacterKind.alpha;
  if (!isOnLetter) return emit(sink, sink.text.charCodeAt(at), at, at + 1);
  sink.ends[last] = at + 1;
  return at + 1;
}

function emit(sink: Sink, unit: number, start: number, end: number): number {
  const to = sink.length++;
  sink.units[to] = unit;
  sink.starts[to] = start;
  sink.ends[to] = end;
  return end;
}

const CHUNK_UNITS = 8192; // engines limit the number of arguments of a call

function decodeUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK_UNITS) {
    parts.push(String.fromCharCode.apply(null, units.subarray(at, at + CHUNK_UNITS) as unknown as number[]));
  }
  return parts.join('');
}
