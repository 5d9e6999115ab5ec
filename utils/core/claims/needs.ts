import type { SentenceReading } from './sentence-reading.ts';

/** What a sentence must hold for a pattern to be worth trying. Most sentences lack it, and are done with at once. */
export interface Needs {
  /** Names and references. */
  readonly named: number;
  readonly quantities: number;
  readonly dates: number;
  /** Each must be found somewhere. */
  readonly cues: readonly RegExp[];
}

export const noNeeds: Needs = { named: 0, quantities: 0, dates: 0, cues: [] };

/** All of them. */
export const together = (needs: readonly Needs[]): Needs => ({
  named: sumOf(needs.map(({ named }) => named)),
  quantities: sumOf(needs.map(({ quantities }) => quantities)),
  dates: sumOf(needs.map(({ dates }) => dates)),
  cues: needs.flatMap(({ cues }) => cues),
});

/** Any one of them; their cues differ, so none is asked for. */
export const leastOf = (needs: readonly Needs[]): Needs => ({
  named: Math.min(...needs.map(({ named }) => named)),
  quantities: Math.min(...needs.map(({ quantities }) => quantities)),
  dates: Math.min(...needs.map(({ dates }) => dates)),
  cues: [],
});

export function areMet(needs: Needs, { text, items }: SentenceReading): boolean {
  const counts = { named: 0, quantities: 0, dates: 0 };
  for (const { kind } of items) {
    if (kind === 'quantity') counts.quantities += 1;
    else if (kind === 'date') counts.dates += 1;
    else counts.named += 1;
  }
  return (
    counts.named >= needs.named &&
    counts.quantities >= needs.quantities &&
    counts.dates >= needs.dates &&
    needs.cues.every((cue) => cue.test(text))
  );
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
