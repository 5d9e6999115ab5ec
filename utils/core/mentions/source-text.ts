import { isWordUnit } from '../text/character-table.ts';
import { type FoldedText, foldText } from '../text/folding.ts';
import { isUpperIn } from '../text/letter-case.ts';

/** A folded text beside its original: matching reads the one, case and hyphens are asked of the other. */
export interface SourceText extends FoldedText {
  readonly original: string;
}

export const readSourceText = (original: string): SourceText => ({ ...foldText(original), original });

export const isUpperAt = ({ original, starts }: SourceText, at: number): boolean =>
  isUpperIn(original, starts[at] as number);

/** A hyphen that joins a word; a dash between words is none, though folding makes them one. */
export function isHyphenAt({ folded, original, starts }: SourceText, at: number): boolean {
  if (folded.charCodeAt(at) !== 0x2d) return false;
  const unit = original.charCodeAt(starts[at] as number);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0xff0d || unit === 0xfe63;
}

export const isWordAt = ({ folded }: SourceText, at: number): boolean =>
  at >= 0 && at < folded.length && isWordUnit(folded.charCodeAt(at));

/** Whether a letter or digit continues from `at - 1` to `at`: no name may begin or end there. */
export const isInsideWord = (source: SourceText, at: number): boolean =>
  isWordAt(source, at - 1) && isWordAt(source, at);

/** The words under a folded span without the noise that folding takes out, their case kept. */
export function tidiedWords(source: SourceText, start: number, end: number): string {
  let words = '';
  for (let at = start; at < end; at++) {
    const character = source.folded.charAt(at);
    words += isUpperAt(source, at) ? character.toUpperCase() : character;
  }
  return words;
}
