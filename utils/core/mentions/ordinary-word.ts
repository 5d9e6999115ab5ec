import { CharacterKind, kindTable } from '../text/character-table.ts';

const CONTEXT_UNITS = 6; // Han characters read on either side: enough for the segmenter to find the words around

/**
 * Whether one or two Han characters are a piece of a longer ordinary word, by the platform's segmenter: 算力 in 计算力量.
 * Only a veto: the segmenter cuts names at random (智谱 → 智|谱), so a word border of its own proves nothing.
 */
export function createOrdinaryWordTest(): (folded: string, start: number, end: number) => boolean {
  const known = new Map<string, boolean>();
  return (folded, start, end) => {
    let from = start;
    while (from > 0 && start - from < CONTEXT_UNITS && isHan(folded, from - 1)) from--;
    let to = end;
    while (to - end < CONTEXT_UNITS && isHan(folded, to)) to++;
    if (from === start && to === end) return false;
    const window = folded.slice(from, to);
    const key = `${start - from} ${window}`;
    const verdict = known.get(key) ?? isPiece(window, start - from, end - from);
    known.set(key, verdict);
    return verdict;
  };
}

const isHan = (text: string, at: number): boolean => kindTable[text.charCodeAt(at)] === CharacterKind.han;

let segmenter: Intl.Segmenter | undefined;

function isPiece(window: string, start: number, end: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const segments = segmenter.segment(window);
  const first = segments.containing(start);
  const last = segments.containing(end - 1);
  if (!first || !last) return false;
  const begins = first.index < start;
  const goesOn = last.index + last.segment.length > end;
  return first.index === last.index ? begins || goesOn : begins && goesOn;
}
