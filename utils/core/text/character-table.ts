import { SIMPLIFIED, TRADITIONAL } from './script-table.ts';

/** What a UTF-16 unit is to folding and matching. Kinds up to `wide` are copied through the fold table as they are. */
export const CharacterKind = {
  /** Punctuation, symbols, scripts without word borders of ours. */
  other: 0,
  /** Letters of scripts that write words apart: Latin, Greek, Cyrillic, Arabic … */
  alpha: 1,
  digit: 2,
  han: 3,
  /** Kana and full-width punctuation: no space is needed beside them. */
  wide: 4,
  space: 5,
  newline: 6,
  /** Takes no room in a reader's eye: zero-width characters, soft hyphens, direction marks. */
  invisible: 7,
  openBracket: 8,
  /** Commas and stops, which bad scraping doubles. */
  stop: 9,
  surrogate: 10,
  combiningMark: 11,
} as const;

const UNITS = 0x10000;
const FULL_WIDTH_OFFSET = 0xfee0; // U+FF01..U+FF5E stand this far behind ASCII
const LAST_WORD_SCRIPT = 0x2e7f; // beyond it: CJK and other scripts without letter case

/** Kangxi radicals (from PDF text) and compatibility ideographs. */
const COMPATIBILITY_HAN = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
] as const;

const LOOK_ALIKES = [
  ['-', '‐‑‒–−﹣－'],
  ["'", '‘’‛′ʼ＇'],
  ['"', '“”‟„″＂'],
  ['·', '•‧・∙⋅･﹒'],
  [',', '﹐，'],
  ['a', 'ɑ'],
  ['g', 'ɡ'],
] as const;

const INVISIBLE_RANGES = [
  [0x200b, 0x200f], // zero-width spaces and joiners, direction marks
  [0x202a, 0x202e], // embeddings and overrides
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f], // variation selectors
] as const;

/** Folded unit of each unit: case, width, script, hyphens, quotes, diacritics. Same length by design. */
export const foldTable: Uint16Array = buildFoldTable();
/** `CharacterKind` of each unit, before or after folding. */
export const kindTable: Uint8Array = buildKindTable();

export const isWordUnit = (unit: number): boolean => {
  const kind = kindTable[unit];
  return kind === CharacterKind.alpha || kind === CharacterKind.digit;
};

/** Whether a space beside this unit carries no meaning. */
export const isWideUnit = (unit: number): boolean => {
  const kind = kindTable[unit];
  return (
    kind === CharacterKind.han ||
    kind === CharacterKind.wide ||
    ((kind === CharacterKind.stop || kind === CharacterKind.openBracket) && unit > 0x2fff)
  );
};

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) table[unit] = unit;
  for (let unit = 0x41; unit <= LAST_WORD_SCRIPT; unit++) table[unit] = foldLetter(unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = foldLetter(unit - FULL_WIDTH_OFFSET);
  for (const [first, last] of COMPATIBILITY_HAN) foldCompatible(table, first, last);
  for (let index = 0; index < TRADITIONAL.length; index++) {
    table[TRADITIONAL.charCodeAt(index)] = SIMPLIFIED.charCodeAt(index);
  }
  for (const [to, from] of LOOK_ALIKES) {
    for (let index = 0; index < from.length; index++) table[from.charCodeAt(index)] = to.charCodeAt(0);
  }
  return table;
}

function foldLetter(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  if (lower.length !== 1) return unit;
  // "é" and "e" + U+0301 must fold alike; letters whose base is not ASCII keep their mark.
  const base = lower.normalize('NFD').charCodeAt(0);
  return base < 0x80 ? base : lower.charCodeAt(0);
}

function foldCompatible(table: Uint16Array, first: number, last: number): void {
  for (let unit = first; unit <= last; unit++) {
    const composed = String.fromCharCode(unit).normalize('NFKC');
    const base = composed.charCodeAt(0);
    if (composed.length !== 1) continue;
    const index = TRADITIONAL.indexOf(composed);
    table[unit] = index < 0 ? base : SIMPLIFIED.charCodeAt(index);
  }
}

function buildKindTable(): Uint8Array {
  const table = new Uint8Array(UNITS);
  const fill = (first: number, last: number, kind: number) => table.fill(kind, first, last + 1);
  const mark = (characters: string, kind: number) => {
    for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = kind;
  };
  for (let unit = 0x41; unit <= LAST_WORD_SCRIPT; unit++) {
    if (/[\p{L}\p{Nd}\p{M}]/u.test(String.fromCharCode(unit))) table[unit] = CharacterKind.alpha;
  }
  fill(0x30, 0x39, CharacterKind.digit);
  fill(0x2f00, 0x2fd5, CharacterKind.han);
  fill(0x3000, 0x30ff, CharacterKind.wide);
  fill(0x3400, 0x4dbf, CharacterKind.han);
  fill(0x4e00, 0x9fff, CharacterKind.han);
  fill(0xd800, 0xdfff, CharacterKind.surrogate);
  fill(0xf900, 0xfaff, CharacterKind.han);
  fill(0xff00, 0xffef, CharacterKind.wide);
  fill(0xff10, 0xff19, CharacterKind.digit);
  fill(0xff21, 0xff3a, CharacterKind.alpha);
  fill(0xff41, 0xff5a, CharacterKind.alpha);
  fill(0x0300, 0x036f, CharacterKind.combiningMark);
  mark('々〇', CharacterKind.han);
  mark('\t\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', CharacterKind.space);
  fill(0x2000, 0x200a, CharacterKind.space);
  mark('\n', CharacterKind.newline);
  mark('\u00ad\u034f\u061c\u180e\ufeff', CharacterKind.invisible);
  for (const [first, last] of INVISIBLE_RANGES) fill(first, last, CharacterKind.invisible);
  mark('(（', CharacterKind.openBracket);
  mark(',，﹐、。;；:：!！?？', CharacterKind.stop);
  return table;
}
