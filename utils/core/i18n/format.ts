import type { Unit } from '../knowledge/predicates.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { ExplanationLanguage } from '../text/language.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "7 December 2023", "2023 年 12 月 7 日"; of a partial date only what is known. */
export function formatDate(date: IsoDate, language: ExplanationLanguage): string {
  const [year = '', month, day] = date.split('-').map((part) => String(Number(part)));
  if (language !== 'en') return [`${year} 年`, month && `${month} 月`, day && `${day} 日`].filter(Boolean).join(' ');
  return [day, month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Powers of ten with a name of their own, largest first. Taiwan counts 兆 where the mainland says 万亿. */
const SCALES: Readonly<Record<ExplanationLanguage, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  'zh-Hans': [
    [1e12, ' 万亿'],
    [1e8, ' 亿'],
    [1e4, ' 万'],
  ],
  'zh-Hant': [
    [1e12, ' 兆'],
    [1e8, ' 億'],
    [1e4, ' 萬'],
  ],
};

/** "33 billion", "330 亿", "1.8 兆"; at most three decimals, thousands apart in English. */
export function formatAmount(amount: number, language: ExplanationLanguage): string {
  const [scale, word] = SCALES[language].find(([size]) => Math.abs(amount) >= size) ?? [1, ''];
  const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 3, useGrouping: language === 'en' }).format(
    amount / scale,
  );
  return `${digits}${word}`;
}

type UnitWords = Readonly<Record<ExplanationLanguage, (amount: string) => string>>;

const inChinese = (hans: string, hant: string) => ({
  'zh-Hans': (amount: string) => `${amount} ${hans}`,
  'zh-Hant': (amount: string) => `${amount} ${hant}`,
});
const counted = (en: string, hans: string, hant: string): UnitWords => ({
  en: (amount) => `${amount} ${en}`,
  ...inChinese(hans, hant),
});
const money = (symbol: string, hans: string, hant: string): UnitWords => ({
  en: (amount) => `${symbol}${amount}`,
  ...inChinese(hans, hant),
});

const UNIT_WORDS: Readonly<Record<Unit, UnitWords>> = {
  USD: money('$', '美元', '美元'),
  EUR: money('€', '欧元', '歐元'),
  CNY: money('CN¥', '元人民币', '元人民幣'),
  GBP: money('£', '英镑', '英鎊'),
  JPY: money('JP¥', '日元', '日圓'),
  KRW: money('₩', '韩元', '韓元'),
  parameter: counted('parameters', '个参数', '個參數'),
  token: counted('tokens', '个 token', '個 token'),
  person: counted('people', '人', '人'),
  user: counted('users', '用户', '使用者'),
  percent: { en: (amount) => `${amount}%`, 'zh-Hans': (amount) => `${amount}%`, 'zh-Hant': (amount) => `${amount}%` },
  count: { en: (amount) => amount, 'zh-Hans': (amount) => `${amount} 个`, 'zh-Hant': (amount) => `${amount} 個` },
  FLOP: counted('floating-point operations', '次浮点运算', '次浮點運算'),
  gigawatt: counted('gigawatts', '吉瓦', '百萬瓩'),
  nanometre: counted('nm', '纳米', '奈米'),
  gigabyte: counted('GB', 'GB', 'GB'),
  transistor: counted('transistors', '个晶体管', '個電晶體'),
};

/** "314 billion parameters", "66 亿美元", "$6.6 billion". */
export function formatQuantity(amount: number, unit: Unit, language: ExplanationLanguage): string {
  const worded = UNIT_WORDS[unit][language](formatAmount(amount, language));
  // 66 亿 美元: no space between a scale word and its unit.
  return worded.replace(/([万亿萬億兆]) (?=[\p{Script=Han}])/u, '$1');
}

/** "A, B and C", "A、B 和 C". */
export function formatList(items: readonly string[], language: ExplanationLanguage): string {
  const [last, ...rest] = [...items].reverse();
  if (last === undefined) return '';
  const first = rest.reverse();
  if (first.length === 0) return last;
  if (language === 'en') return `${first.join(', ')} and ${last}`;
  return `${first.join('、')}${language === 'zh-Hans' ? '和' : '與'}${last}`;
}

/** A sentence with its `{slots}` filled; in Chinese, Latin words and digits get their space from Han characters. */
export function fillIn(
  sentence: string,
  words: Readonly<Record<string, string>>,
  language: ExplanationLanguage,
): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => words[slot] ?? '');
  if (language === 'en') return filled;
  return filled.replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9$€£¥])|(?<=[A-Za-z0-9%)])(?=\p{Script=Han})/gu, ' ');
}
