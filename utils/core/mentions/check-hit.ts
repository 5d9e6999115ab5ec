import { isUpperUnit } from '../text/letter-case.ts';
import { FormFlag, type Gazetteer, Joint } from './gazetteer.ts';
import { isHyphenAt, isInsideWord, isUpperAt, isWordAt, type SourceText } from './source-text.ts';
import { isSeparator } from './surface-form.ts';

/** Where a form's path was walked in the folded text. */
export interface Walk {
  readonly start: number;
  readonly end: number;
  /** Number of the form. */
  readonly form: number;
}

/** Whether the text writes the form as the form allows: separators only at its joints, case as its flags ask. */
export function fitsForm(source: SourceText, gazetteer: Gazetteer, { start, form }: Walk): boolean {
  const { formStart, pool } = gazetteer;
  const flags = gazetteer.formFlags[form] as number;
  if ((flags & FormFlag.capital) !== 0 && !isUpperAt(source, start)) return false;
  const patternEnd = formStart[form + 1] as number;
  let joint = 0;
  let at = start;
  for (let index = formStart[form] as number; index < patternEnd; index++) {
    const mark = pool[index] as number;
    if (mark <= Joint.required) {
      joint = mark;
      continue;
    }
    if (at > start && isSeparator(source.folded.charCodeAt(at))) {
      if (joint === 0 || (joint === Joint.inferred && !startsPart(source, start, at + 1))) return false;
      at++;
    } else if (joint === Joint.required) return false;
    if (!fitsCase(source, at, mark, at === start ? flags & ~FormFlag.lowerCase : flags)) return false;
    at++;
    joint = 0;
  }
  return true;
}

const UPPER_A = 0x41;
const isDigitUnit = (unit: number): boolean => unit < UPPER_A;

/** "Open AI" names OpenAI, "open AI" is an adjective before a noun. */
const startsPart = (source: SourceText, start: number, at: number): boolean =>
  isDigitUnit(source.folded.charCodeAt(at)) || (isUpperAt(source, start) && isUpperAt(source, at));

function fitsCase(source: SourceText, at: number, mark: number, flags: number): boolean {
  if ((flags & FormFlag.exactCase) !== 0) return isUpperAt(source, at) === isUpperUnit(mark);
  if ((flags & FormFlag.lowerCase) !== 0) return !isUpperAt(source, at);
  return true;
}

/** Where the name ends with its plural, or undefined when a letter or digit goes on. */
export function wordEnd(source: SourceText, end: number, flags: number): number | undefined {
  if (!isInsideWord(source, end)) return end;
  if ((flags & FormFlag.plural) === 0) return undefined;
  const { folded } = source;
  if (folded[end] === 's' && !isWordAt(source, end + 1)) return end + 1;
  const takesEs = folded.startsWith('es', end) && /(?:[sxz]|[cs]h)$/.test(folded.slice(end - 2, end));
  return takesEs && !isWordAt(source, end + 2) ? end + 2 : undefined;
}

/** Inside a web or mail address, a file name or an identifier: nothing a reader wants explained. */
export function isInAddress(source: SourceText, start: number, end: number): boolean {
  const { folded } = source;
  const [before, after] = [folded[start - 1], folded[end]];
  if (before === '_' || after === '_' || (after === '@' && isWordAt(source, end + 1))) return true;
  if (after === '.' && /^[a-z]{2}/.test(folded.slice(end + 1, end + 3)) && !isUpperAt(source, end + 1)) return true;
  if (!isWordAt(source, start) || before === undefined) return false;
  if (before === '@') return isWordAt(source, start - 2);
  if (before === '/' && folded[start - 2] === '/') return true;
  return (before === '.' || before === '/') && isWordAt(source, start - 2) && !isUpperAt(source, start);
}

const LONGEST_PREFIX = 24; // letters read back for a compound's first part

/** "Auto-GPT", "Mini-GPT-4": another thing's name ends in ours. "non-GPT", "ex-OpenAI" do not. */
export function endsCompound(source: SourceText, start: number): boolean {
  if (!isHyphenAt(source, start - 1)) return false;
  for (let at = start - 2; at >= start - LONGEST_PREFIX && isWordAt(source, at); at--) {
    if (isUpperAt(source, at)) return true;
  }
  return false;
}

/** A single letter joined to something: "X-ray", "X86" are no X. */
export const isJoinedLetter = (source: SourceText, start: number, end: number): boolean =>
  end - start === 1 && isWordAt(source, start) && (isHyphenAt(source, end) || isHyphenAt(source, start - 1));
