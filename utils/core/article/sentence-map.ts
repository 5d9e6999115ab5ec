/** Rough sentences, for shares and distances only; claims are read from `splitSentences`. */
export interface SentenceMap {
  readonly count: number;
  /** Number of the sentence that holds `offset`, 0-based. */
  indexAt(offset: number): number;
}

const sentenceEnd = /[。！？!?；\n]|\.(?=\s)/g;
/** "1.", "No." and list marks end no sentence. */
const MIN_SENTENCE_CHARS = 8;

export function mapSentences(text: string): SentenceMap {
  const ends: number[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match.index - start < MIN_SENTENCE_CHARS) continue;
    start = match.index + 1;
    ends.push(start);
  }
  if (text.length - start >= MIN_SENTENCE_CHARS || ends.length === 0) ends.push(text.length);
  return { count: ends.length, indexAt: (offset) => Math.min(firstAbove(ends, offset), ends.length - 1) };
}

function firstAbove(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
