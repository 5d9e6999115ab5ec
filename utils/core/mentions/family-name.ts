import { isLooseNumber } from './loose-number.ts';
import { isHyphenAt, isUpperAt, isWordAt, type SourceText } from './source-text.ts';

/** How far a model's name goes on behind its stem: "GPT" + "-4o-mini", "Llama" + " 3.1 405B". */
export interface FamilyName {
  readonly end: number;
  /** Only a bare number or word behind a space, "Gemini 3": too little to settle what an ambiguous stem means. */
  readonly isWeak: boolean;
}

type Separator = 'none' | 'hyphen' | 'space' | 'colon';
type PieceKind = 'version' | 'size' | 'date' | 'word';

interface Piece {
  readonly end: number;
  readonly kind: PieceKind;
  readonly separator: Separator;
  readonly token: string;
}

const MAX_PIECES = 8;

/** undefined when nothing behind `stemEnd` names a member. `isVersioned`: the stem holds the version already. */
export function readFamilyName(source: SourceText, stemEnd: number, isVersioned: boolean): FamilyName | undefined {
  const pieces: Piece[] = [];
  let at = stemEnd;
  while (pieces.length < MAX_PIECES) {
    const before = pieces.at(-1)?.kind ?? (isVersioned ? 'version' : undefined);
    const piece = readPiece(source, at, before);
    if (!piece) break;
    pieces.push(piece);
    at = piece.end;
  }
  const [first] = pieces;
  if (!first) return undefined;
  const isBare = first.kind === 'word' || /^\d{1,2}$/.test(first.token);
  return { end: at, isWeak: pieces.length === 1 && first.separator === 'space' && isBare };
}

/** `before`: kind of the piece before, undefined for the first. */
function readPiece(source: SourceText, at: number, before: PieceKind | undefined): Piece | undefined {
  const separator = separatorAt(source, at);
  if (separator === 'none' && before !== undefined) return undefined;
  const start = separator === 'none' ? at : at + 1;
  const end = tokenEnd(source, start);
  if (end === start) return undefined;
  const token = source.folded.slice(start, end);
  const isCapital = isUpperAt(source, start);
  const kind = kindOf(token, { separator, before, isCapital });
  if (kind === undefined || isLooseNumber(source, end)) return undefined;
  return { end, kind, separator, token };
}

function separatorAt(source: SourceText, at: number): Separator {
  if (isHyphenAt(source, at)) return 'hyphen';
  const character = source.folded.charAt(at);
  return character === ' ' ? 'space' : character === ':' ? 'colon' : 'none';
}

/** End of the letters and digits at `start`; a point between digits belongs to them. */
function tokenEnd(source: SourceText, start: number): number {
  let end = start;
  while (
    isWordAt(source, end) ||
    (isDigit(source, end - 1) && source.folded[end] === '.' && isDigit(source, end + 1))
  ) {
    end++;
  }
  return end;
}

const isDigit = ({ folded }: SourceText, at: number): boolean =>
  folded.charCodeAt(at) >= 0x30 && folded.charCodeAt(at) <= 0x39;

interface PieceContext {
  readonly separator: Separator;
  readonly before: PieceKind | undefined;
  readonly isCapital: boolean;
}

function kindOf(token: string, context: PieceContext): PieceKind | undefined {
  if (/^\d+(?:st|nd|rd|th)$/.test(token)) return undefined;
  switch (context.separator) {
    case 'none':
      return attachedKind(token);
    case 'colon':
      return SIZE.test(token) ? 'size' : undefined; // "llama3:8b", as local runners write it
    case 'hyphen':
      return hyphenatedKind(token, context);
    case 'space':
      return spacedKind(token, context);
    default:
      return context.separator satisfies never;
  }
}

const SIZE = /^[ae]?\d{1,4}(?:\.\d+)?(?:x\d{1,3}(?:\.\d+)?)?[bmt]$/; // 70b, 8x7b, a22b, e4b
const CONTEXT_SIZE = /^\d{1,4}k$/; // phi-3-mini-128k
const VERSION = /^(?:v?\d{1,3}(?:\.\d{1,3})*[a-z]{0,2}|[a-gi-pr-z]\d{1,3}(?:\.\d{1,2})*)$/; // 4o, v3.2, k2; no h1, q3
const DATE = /^(?:\d{4}|\d{6}|\d{8})$/; // 0528, 250219, 20250219

const attachedKind = (token: string): PieceKind | undefined =>
  SIZE.test(token) ? 'size' : VERSION.test(token) ? 'version' : undefined;

function hyphenatedKind(token: string, { before, isCapital }: PieceContext): PieceKind | undefined {
  if (SIZE.test(token)) return 'size';
  if (VERSION.test(token)) return 'version';
  if (variants.has(token)) return 'word';
  if (before === undefined) return undefined;
  if (CONTEXT_SIZE.test(token)) return 'size';
  if (DATE.test(token)) return 'date';
  // "Llama-3.1-Nemotron": an own name behind the version makes it another model.
  return isCapital && /^[a-z]+$/.test(token) && !compoundEndings.has(token) ? 'word' : undefined;
}

// One letter before a number is a model's line (R1, K2, M2, V3, o3) but for quarters and halves (Q3, H1).
const SPACED_VERSION = /^(?:[vrkm]\d{1,2}(?:\.\d{1,2})?|\d{1,2}(?:\.\d{1,2}){0,2}[ov]?)$/;

function spacedKind(token: string, { before, isCapital }: PieceContext): PieceKind | undefined {
  if (before !== undefined && SIZE.test(token) && !token.endsWith('m')) return 'size';
  if (variants.has(token)) return isCapital || (before !== undefined && coined.has(token)) ? 'word' : undefined;
  if (before !== undefined && before !== 'word') return undefined;
  if (!SPACED_VERSION.test(token)) return undefined;
  return isCapital || /^[v\d]/.test(token) ? 'version' : undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Variant words of model names, in any case behind a hyphen, capitalised behind a space. */
const variants = words(
  'mini nano micro tiny small medium large xl xxl lite light turbo pro plus max ultra flash fast air heavy instant opus ' +
    'sonnet haiku instruct chat base preview exp experimental beta alpha thinking reasoning reasoner coder code codex ' +
    'math vl vision omni audio image realtime search distill next zero high low it hf awq gptq gguf fp8 int4 int8 moe dense',
);
/** Variants that are hardly words of a sentence: lower case does behind a space too. */
const coined = words('mini nano turbo lite opus sonnet haiku instruct');
/** What a title-case headline hangs on a name: "GPT-4-Powered". */
const compoundEndings = words(
  'powered based like class level style driven enabled related generated assisted backed ready only era made written built ' +
    'equivalent inspired compatible supported led trained focused specific type sized',
);
