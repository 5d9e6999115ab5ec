import { CharacterKind, kindTable } from '../text/character-table.ts';
import { isHyphenAt, isWordAt, type SourceText } from './source-text.ts';

const isDigitAt = ({ folded }: SourceText, at: number): boolean =>
  kindTable[folded.charCodeAt(at)] === CharacterKind.digit;

/** Words that make the number before them a count: "Grok 4月发布", "Claude 3 million users". */
const COUNTERS =
  / ?(?:[月日年号亿万千百个款次倍名位家种岁天周秒项条轮篇人]|美元|小时|分钟|(?:hundred|thousand|million|billion|trillion|percent|times|years?|months?|weeks?|days?|hours?|minutes?)(?![a-z]))/y;

/**
 * Whether the number that ends at `end` is not a version: its decimals or thousands go on ("GPT-4" in "GPT-4.5"), it is a
 * percentage, or it stands apart and counts what follows.
 */
export function isLooseNumber(source: SourceText, end: number): boolean {
  if (!isDigitAt(source, end - 1)) return false;
  const { folded } = source;
  const next = folded.charAt(end);
  if (next === '%' || ((next === '.' || next === ',') && isDigitAt(source, end + 1))) return true;
  let start = end;
  while (start > 0 && (isDigitAt(source, start - 1) || folded.charAt(start - 1) === '.')) start--;
  if (isHyphenAt(source, start - 1) || isWordAt(source, start - 1)) return false;
  COUNTERS.lastIndex = end;
  return COUNTERS.test(folded);
}
