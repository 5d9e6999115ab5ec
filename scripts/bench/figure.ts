/** One line of the table. */
export interface Figure {
  readonly section: string;
  readonly label: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'KB' | '×' | '';
  /** Smallest and largest sample. */
  readonly spread?: readonly [number, number];
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
  readonly remark?: string;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** `share` 0..1; nearest rank. NaN for no samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

type FigureParts = Pick<Figure, 'section' | 'label'> & Partial<Pick<Figure, 'goal' | 'remark'>>;

/** Median of milliseconds, with their spread. */
export const medianMs = (parts: FigureParts, samples: readonly number[]): Figure => ({
  ...parts,
  value: median(samples),
  unit: 'ms',
  spread: spreadOf(samples),
});

export const spreadOf = (samples: readonly number[]): readonly [number, number] => [
  Math.min(...samples),
  Math.max(...samples),
];

/** undefined where there is no goal. */
export function isMet({ value, goal }: Figure): boolean | undefined {
  if (!goal) return undefined;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}
