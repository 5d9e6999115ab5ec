import { type FoldedText, unfoldSpan } from './folding.ts';
import { hedgeAfter, hedgeBefore, type NumberHedge } from './hedges.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { currencyBefore, type QuantityUnit, unitAfter } from './quantity-units.ts';
import { overlaps, type Span } from './span.ts';

/** A number with what it counts. */
export interface Quantity {
  /** Hedge, number and unit. */
  readonly span: Span;
  readonly amount: number;
  /** Absent: a bare number, "参数量为330亿". */
  readonly unit?: QuantityUnit;
  readonly hedge: NumberHedge;
  /** Never to be compared: "billions", 数十亿, ranges, what something rose by or from. */
  readonly isVague: boolean;
}

/**
 * Numbers with their units in `folded` (see `foldText`), left to right, not overlapping; spans point into the text that
 * was folded. "66亿美元" → { amount: 6.6e9, unit: 'USD' }. Ratios, ordinals, versions and unknown currencies are skipped.
 * `forbidden`: spans of the unfolded text that hold no quantity (names such as "Llama 2 70B", dates).
 */
export function findQuantities(folded: FoldedText, forbidden: readonly Span[] = []): Quantity[] {
  return scanQuantities(folded.folded)
    .map((quantity) => ({ ...quantity, span: unfoldSpan(folded, quantity.span) }))
    .filter(({ span }) => !forbidden.some((zone) => overlaps(zone, span)));
}

// A numeral starts at a digit, a Han digit or scale, or a number word; never inside a Latin word or a version.
const STARTS =
  /(?<![\d.,])\d|[零〇一二两三四五六七八九十百千万亿数几]|(?<![a-z])(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|several|many|some|multiple|multi)(?![a-z])/g;
const INSIDE_NAME = /(?:[a-z]|[a-z][-./]|第|no\. ?|#)$/;

/** The same on a folded string, with spans in its own units; `forbidden` too. */
export function scanQuantities(text: string, forbidden: readonly Span[] = []): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  for (;;) {
    STARTS.lastIndex = at;
    const start = STARTS.exec(text)?.index;
    if (start === undefined) return quantities;
    const zone = forbidden.find((span) => span.start <= start && start < span.end);
    if (zone !== undefined) {
      at = zone.end;
      continue;
    }
    const read = readQuantity(text, start);
    at = Math.max(read.end, start + 1);
    if (read.quantity !== undefined && !forbidden.some((span) => overlaps(span, { start, end: read.end }))) {
      quantities.push(read.quantity);
    }
  }
}

interface Reading {
  readonly quantity?: Quantity;
  readonly end: number;
}

function readQuantity(text: string, start: number): Reading {
  const share = readShare(text, start);
  if (share !== undefined) return share;
  const first = readNumeral(text, start);
  if (first === undefined) return { end: start + 1 };
  if (isInsideName(text, start, first.end)) return { end: first.end };
  const range = isFormerValue(text, start) ? undefined : readRange(text, first, start);
  const numeral = range ?? first;
  if (RATIO.test(text.slice(numeral.end, numeral.end + 12))) return { end: numeral.end };
  return finish(text, start, numeral, range !== undefined);
}

/** Version numbers and model sizes of names we do not know: "h800", "gpt-4", "8x7b", "第3", "3rd". */
function isInsideName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 3);
  // "us$5" and "rmb5" are money, and "a-" of "a 33-billion" never ends in a digit.
  if (INSIDE_NAME.test(before) && currencyBefore(text, start) === undefined) return true;
  return (
    /^(?:x\d|st\b|nd\b|rd\b|th\b|\.\d|:\d|\/\d)/.test(after) ||
    (/^[a-z]/.test(after) && !UNIT_LETTERS.test(text.slice(end, end + 6)))
  );
}

const UNIT_LETTERS =
  /^(?:gw|nm|gb|mau|dau|wau|users?|tokens?|param|percen|pct|usd|eur|gbp|rmb|cny|jpy|krw|yuan|yen|won|euro|gpus?|x\b)/;
const RATIO = /^\s?(?:(?:多|余|几)?倍|times\b|x(?![a-z0-9])|-?fold\b|成(?=[,。;!?\s]?(?:增|提|高))|:\d)/;
const RANGE_SIGN = /^\s?(?:-|–|—|~|至|到|to|and)\s?(?=[\da-z$€£¥₩零一二两三四五六七八九十])/;
const LONGEST_BETWEEN = 14;

/** "from $29 billion to $80 billion": two values, the first of them past. */
const isFormerValue = (text: string, start: number): boolean =>
  /(?:\bfrom|从|由)(?:近|约|超过?| about| nearly| over)?\s?(?:us)?[$€£¥₩]?$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** "10亿到20亿", "5-10%", "$5 billion to $10 billion", "between 5 and 10 billion": one vague quantity. */
function readRange(text: string, first: Numeral, start: number): Numeral | undefined {
  const firstEnd = unitAfter(text, first.end)?.end;
  for (const at of firstEnd === undefined ? [first.end] : [first.end, firstEnd]) {
    const sign = RANGE_SIGN.exec(text.slice(at, at + 8))?.[0];
    if (sign === undefined) continue;
    if (sign.includes('and') && !text.slice(Math.max(0, start - LONGEST_BETWEEN), start).includes('between ')) continue;
    const from = at + sign.length;
    const second = readNumeral(text, /[$€£¥₩]/.test(text[from] ?? '') ? from + 1 : from);
    if (second !== undefined) return { ...second, isVague: true };
  }
  return undefined;
}

// What a value rose by, or stood at before, is no value of today.
const CHANGE_BEFORE =
  /(?:\b(?:rise[ns]?|rose|gr[eo]w\w*|increas\w+|f[ea]ll\w*|dropp\w+|improv\w+|rais\w+|reduc\w+|cuts?|jump\w*|up|down|expand\w*|beats?|ahead|short|slashed|trimmed) by|\bfrom|从|由|增加了?|增长了?|提升了?|提高了?|下降了?|减少了?|上涨了?|下跌了?|高出|低了?|多出|an? (?:additional|extra|further)|another|再|额外)(?:近|约|大约|超|超过| about| nearly| over| around| roughly)?\s?(?:us)?[$€£¥₩]?$/;
const LONGEST_CHANGE = 30;

function finish(text: string, start: number, numeral: Numeral, isRange: boolean): Reading {
  const currency = currencyBefore(text, start);
  const trailing = hedgeAfter(text, numeral.end);
  const numberEnd = trailing?.end ?? numeral.end;
  const suffix = unitAfter(text, numberEnd);
  const hasSign = currency !== undefined;
  const unitEnd = suffix && (!hasSign || isCurrency(suffix.unit)) ? suffix.end : numberEnd;
  const unit = currency?.unit ?? suffix?.unit ?? unknownNoun(text, numberEnd);
  const leading = hedgeBefore(text, currency?.start ?? start);
  const closing = trailing ?? hedgeAfter(text, unitEnd);
  const end = trailing === undefined && closing !== undefined ? closing.end : unitEnd;
  const begin = leading?.start ?? currency?.start ?? start;
  const isChange = CHANGE_BEFORE.test(text.slice(Math.max(0, begin - LONGEST_CHANGE), begin));
  if (unit === 'unknown') return { end };
  const hedge = numeral.isFloor ? 'moreThan' : (leading?.hedge ?? closing?.hedge ?? 'exact');
  return {
    end,
    quantity: {
      span: { start: begin, end },
      amount: numeral.amount,
      ...(unit !== undefined && { unit }),
      hedge,
      isVague: (numeral.isVague && !isTokenCount(unit, numeral)) || isRange || isChange,
    },
  };
}

/** 百万token is a window of a million, not "the millions". */
const isTokenCount = (unit: QuantityUnit | undefined, { amount }: Numeral): boolean =>
  unit === 'token' && amount === 1e6;

const isCurrency = (unit: QuantityUnit): boolean => /^[A-Z]{3}$/.test(unit);

// A bare number is followed by an end, a mark or a function word; before any other noun it counts that noun.
const ENDS_BARE =
  /^\s*(?:$|[^a-z0-9\p{Script=Han}\s$€£¥]|(?:and|or|with|but|while|in|on|as|at|for|which|that|compared|versus|vs|to|from|by|than|is|was|are|were|has|had|of|making|per|context)\b|[的之和与及但而是则并且左上也还都约仅在。到至比就又,])/u;
const CLASSIFIERS = /^\s?[种个款项类](?!月|小时|百分点)/;

function unknownNoun(text: string, at: number): QuantityUnit | undefined {
  const rest = text.slice(at, at + 16);
  return ENDS_BARE.test(rest) || CLASSIFIERS.test(rest) ? undefined : 'unknown';
}

const SHARES: readonly { readonly form: RegExp; readonly percent: (match: RegExpExecArray) => number | undefined }[] = [
  { form: /(?:一半|半数|half(?= (?:of|the|its|their)\b))/y, percent: () => 50 },
  { form: /a third(?= of\b)|one[- ]third/y, percent: () => 100 / 3 },
  { form: /two[- ]thirds/y, percent: () => 200 / 3 },
  { form: /(?:a|one)[- ]quarter(?= of\b)/y, percent: () => 25 },
  { form: /three[- ]quarters/y, percent: () => 75 },
  {
    form: /([一二两三四五六七八九\d]+)成([一二三四五六七八九半])?(?![立为员功就本果长交年绩品熟色人语都型])/y,
    percent: tenths,
  },
  { form: /百分之/y, percent: () => undefined },
  { form: /([一二两三四五六七八九十]+)分之([一二两三四五六七八九十]+)/y, percent: fraction },
];

/** 三成, 一半, 三分之一, 百分之三十, "a third of", "half of": a percentage. */
function readShare(text: string, start: number): Reading | undefined {
  for (const { form, percent } of SHARES) {
    form.lastIndex = start;
    const match = form.exec(text);
    if (match === null) continue;
    const bare = start + match[0].length;
    const percentNumeral = match[0] === '百分之' ? readNumeral(text, bare) : undefined;
    const amount = percentNumeral?.amount ?? percent(match);
    if (amount === undefined) return undefined;
    const numeral = { end: percentNumeral?.end ?? bare, amount, isVague: false, isFloor: false };
    const leading = hedgeBefore(text, start);
    const trailing = hedgeAfter(text, numeral.end);
    const hedge = leading?.hedge ?? trailing?.hedge ?? 'exact';
    const span = { start: leading?.start ?? start, end: trailing?.end ?? numeral.end };
    return { end: span.end, quantity: { span, amount, unit: 'percent', hedge, isVague: false } };
  }
  return undefined;
}

function tenths(match: RegExpExecArray): number | undefined {
  const whole = readNumeral(match[1] ?? '', 0)?.amount;
  const half = match[2] === '半' ? 5 : (readNumeral(match[2] ?? '', 0)?.amount ?? 0);
  return whole === undefined || whole > 10 ? undefined : whole * 10 + half;
}

function fraction(match: RegExpExecArray): number | undefined {
  const below = readNumeral(match[1] ?? '', 0)?.amount;
  const above = readNumeral(match[2] ?? '', 0)?.amount;
  return below === undefined || above === undefined || below === 0 ? undefined : (above / below) * 100;
}
