import type { Numeral } from './numeral.ts';
import { readEnglishNumeral } from './numerals-en.ts';
import { readChineseNumeral } from './numerals-zh.ts';

/**
 * The number that starts at `at` in folded text, in either language, the longer reading first: "1.8万亿", "33 billion",
 * "一百三十亿", "twenty-seven". Undefined where none starts.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const chinese = readChineseNumeral(text, at);
  const english = readEnglishNumeral(text, at);
  if (chinese === undefined || english === undefined) return chinese ?? english;
  return english.end > chinese.end ? english : chinese;
}
