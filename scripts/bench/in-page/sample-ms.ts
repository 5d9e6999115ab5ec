export interface Contender {
  readonly name: string;
  /** Readies one run; its time does not count. */
  readonly prepare?: () => void;
  readonly run: () => unknown;
  /** Slow ones take part in the first rounds only. */
  readonly maxRounds?: number;
}

export type Samples = Readonly<Record<string, readonly number[]>>;

/**
 * Milliseconds of every run, a list a contender. They take turns, so that a machine that is busy for a while is busy
 * for all of them; the first `warmUps` rounds do not count.
 */
export function sampleMs(contenders: readonly Contender[], rounds: number, warmUps: number): Samples {
  const samples = new Map<string, number[]>();
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { name, prepare, run, maxRounds = rounds } of contenders) {
      const counted = samples.get(name) ?? [];
      samples.set(name, counted);
      if (counted.length >= maxRounds || (round < 0 && maxRounds < rounds)) continue;
      prepare?.();
      const startMs = performance.now();
      run();
      const ms = performance.now() - startMs;
      if (round >= 0) counted.push(ms);
    }
  }
  return Object.fromEntries(samples);
}
