import { type Numeral, readDigits, scaled } from './numeral.ts';

const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const smallScale: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
// 兆 is 10^12 in Taiwan and in the mainland's own large numbers; its other sense, "mega", stands before Latin units only.
const bigScale: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };
const VAGUE_HEADS = '数几';
const FLOOR_MARKS = '多余';

/** Running sums of a numeral: `total` closed by 万, 亿, 兆; `section` by 十, 百, 千; `digits` still open. */
interface Sum {
  total: number;
  section: number;
  digits: number | undefined;
  isVague: boolean;
  isFloor: boolean;
  hasScale: boolean;
}

/** 330亿, 330 亿, 1.8万亿, 1千5百亿, 一百三十亿, 三点五亿, 二〇一五, 10多亿; 数十亿 and a bare 千亿 are vague. */
export function readChineseNumeral(text: string, at: number): Numeral | undefined {
  const sum: Sum = { total: 0, section: 0, digits: undefined, isVague: false, isFloor: false, hasScale: false };
  let end = at;
  if (VAGUE_HEADS.includes(text[at] ?? ' ')) {
    sum.isVague = true;
    end += 1;
    if (!isScale(text[end])) return undefined;
  }
  for (let next = readPiece(text, end, sum); next > end; next = readPiece(text, end, sum)) end = next;
  if (end === at || (sum.digits === undefined && !sum.hasScale)) return undefined;
  const amount = sum.total + sum.section + (sum.digits ?? 0);
  return { end, amount, isVague: sum.isVague, isFloor: sum.isFloor };
}

/** Takes one more digit group or scale into `sum`; returns the offset behind it, or `at` when the numeral has ended. */
function readPiece(text: string, at: number, sum: Sum): number {
  const isOpen = sum.digits !== undefined;
  const char = text[at] ?? '';
  if (char === ' ' && isOpen && text[at + 1] !== undefined && '万亿兆'.includes(text[at + 1] ?? ' ')) return at + 1;
  if (FLOOR_MARKS.includes(char) && char !== '' && (isOpen || sum.hasScale) && isScale(text[at + 1])) {
    sum.isFloor = true;
    return at + 1;
  }
  if (char === '几' && sum.hasScale && isScale(text[at + 1])) {
    sum.isVague = true;
    return at + 1;
  }
  if (smallScale[char] !== undefined || bigScale[char] !== undefined) return closeScale(char, at, sum);
  if (isOpen) return at;
  const arabic = readDigits(text, at);
  if (arabic !== undefined) {
    sum.digits = arabic.amount;
    return arabic.end;
  }
  return readHanDigits(text, at, sum);
}

function closeScale(char: string, at: number, sum: Sum): number {
  const small = smallScale[char];
  if (small !== undefined) {
    // 十 alone is ten; a bare 百, 千 is "the hundreds".
    if (sum.digits === undefined && char !== '十') sum.isVague = true;
    sum.section += scaled(sum.digits ?? 1, small);
  } else {
    const big = bigScale[char] ?? 1;
    const group = sum.section + (sum.digits ?? 0);
    if (group > 0) sum.total += scaled(group, big);
    else if (sum.total > 0) sum.total = scaled(sum.total, big);
    else {
      sum.isVague = true;
      sum.total = big;
    }
    sum.section = 0;
  }
  sum.digits = undefined;
  sum.hasScale = true;
  return at + 1;
}

/** 三, 三点五, and a row of digits read one by one: 二〇一五. */
function readHanDigits(text: string, at: number, sum: Sum): number {
  let end = at;
  let written = '';
  while (digitOf[text[end] ?? ''] !== undefined) {
    written += digitOf[text[end] ?? ''];
    end += 1;
  }
  if (written === '') return at;
  if (text[end] === '点' && digitOf[text[end + 1] ?? ''] !== undefined) {
    written += '.';
    for (end += 1; digitOf[text[end] ?? ''] !== undefined; end += 1) written += digitOf[text[end] ?? ''];
  }
  sum.digits = Number(written);
  return end;
}

const isScale = (char: string | undefined): boolean =>
  char !== undefined && (smallScale[char] !== undefined || bigScale[char] !== undefined);
