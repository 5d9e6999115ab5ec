/** A number as written, without unit. */
export interface Numeral {
  /** Offset behind its last character. */
  readonly end: number;
  readonly amount: number;
  /** "billions", 数十亿: an order of magnitude, never to be compared. */
  readonly isVague: boolean;
  /** "10多亿", "100+ million": more than what is written. */
  readonly isFloor: boolean;
}

/** Digits with thousands marks and decimals, "1,370.5": what both grammars begin with. */
const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y;

export function readDigits(text: string, at: number): { end: number; amount: number } | undefined {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  return digits === undefined ? undefined : { end: at + digits.length, amount: Number(digits.replaceAll(',', '')) };
}

/** Decimal product without binary dust: 6.6 × 1e9 is 6600000000. */
export const scaled = (amount: number, scale: number): number => Number((amount * scale).toPrecision(15));
