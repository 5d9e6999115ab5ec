import { CharacterKind, isWordUnit, kindTable } from '../text/character-table.ts';
import { foldText } from '../text/folding.ts';
import { isUpperIn, isUpperUnit } from '../text/letter-case.ts';
import { Joint } from './gazetteer.ts';

/** A form as the trie walks it and as a hit is checked against it. */
export interface SurfaceForm {
  /** Folded units without separators: the trie's path. "GPT-4" → "gpt4". */
  readonly path: string;
  /** The same units with their case, and `Joint` marks where the text may hold a separator. "GPT-4" → "GPT\u00024". */
  readonly pattern: string;
  /** The cased units alone. "GPT-4" → "GPT4". */
  readonly bare: string;
}

/** Spaces, hyphens and middle dots join the parts of a name; each stands for the others. */
export const isSeparator = (unit: number): boolean => unit === 0x20 || unit === 0x2d || unit === 0xb7;

const isDigit = (unit: number): boolean => kindTable[unit] === CharacterKind.digit;
const isHan = (unit: number): boolean => kindTable[unit] === CharacterKind.han;

/** undefined when nothing of the form is left to match. */
export function readSurfaceForm(form: string): SurfaceForm | undefined {
  const { folded, starts } = foldText(form.trim());
  const source = form.trim();
  let path = '';
  let pattern = '';
  let bare = '';
  let isJoined = false;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (isSeparator(unit)) {
      isJoined = path !== '';
      continue;
    }
    const cased = isUpperIn(source, starts[at] as number) ? folded.charAt(at).toUpperCase() : folded.charAt(at);
    const joint = jointBefore(pattern, cased, isJoined);
    pattern += joint === undefined ? cased : String.fromCharCode(joint) + cased;
    path += folded.charAt(at);
    bare += cased;
    isJoined = false;
  }
  return path === '' ? undefined : { path, pattern, bare };
}

const MIN_INFERRED_PART = 3; // "We Chat" and "x AI" are ordinary words, "Open AI" is not

function jointBefore(pattern: string, next: string, isJoined: boolean): number | undefined {
  const before = pattern.charCodeAt(pattern.length - 1);
  const unit = next.charCodeAt(0);
  if (isJoined) return isDigit(before) && isDigit(unit) ? Joint.required : Joint.written;
  if (pattern === '') return undefined;
  if (isHan(before) !== isHan(unit) && (isWordUnit(before) || isWordUnit(unit))) return Joint.written;
  const word = /[A-Za-z]*$/.exec(pattern)?.[0] ?? '';
  if (isDigit(unit)) return word.length >= 2 ? Joint.inferred : undefined;
  const startsPart = isUpperUnit(unit) && !isUpperUnit(before) && isWordUnit(before) && !isDigit(before);
  return startsPart && word.length >= MIN_INFERRED_PART ? Joint.inferred : undefined;
}
