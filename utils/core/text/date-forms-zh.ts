import { dayParts, monthRange, quarterRange, yearRange } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { addDays, type DateRange, dateRangeOf, type IsoDate } from './iso-date.ts';
import { readNumeral } from './numerals.ts';
import {
  anniversaryOf,
  daysAgo,
  lastWeekday,
  monthOf,
  nearYear,
  nextWeekday,
  onlyDay,
  type TimeUnit,
  weekOf,
} from './relative-days.ts';

const YEAR = '(?<year>(?<!\\d)(?:19|20)\\d\\d|[一二][零〇九][零〇一二三四五六七八九]{2})年';
const RELATIVE_YEAR = '(?<relative>去年|今年|明年|前年|后年|同年)';
const MONTH =
  '(?<month>1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])月(?!活|报|费|薪|度|均|球)(?:份|初|中旬|底|末|上旬|下旬|中(?![^,。;、]*间))?';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const COUNT = '(?<count>\\d+|[一二两三四五六七八九十]+|半)';
const UNIT = '(?<unit>个?(?:季度|月)|年|周|个?星期|天|日)';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** Chinese dates in folded text, the longest form first. */
export const chineseDateForms: readonly DateForm[] = [
  {
    form: sticky(
      '(?:\\d{4}|[一二][零〇][一二][零〇一二三四五六七八九])(?:年)?(?:财年|财政年度|财季)(?:第?[一二三四1-4]季度)?',
    ),
    read: () => undefined,
  },
  { form: sticky('第?[一二三四1-4](?:财季|财政季度)'), read: () => undefined },
  { form: sticky(`${YEAR}${MONTH}${DAY}`), read: (match) => fullDay(yearIn(match), match) },
  { form: sticky(`${RELATIVE_YEAR}${MONTH}${DAY}`), read: (match, day) => fullDay(relativeYear(match, day), match) },
  { form: sticky(`${YEAR}${MONTH}`), read: (match) => fullMonth(yearIn(match), match) },
  { form: sticky(`${RELATIVE_YEAR}${MONTH}`), read: (match, day) => fullMonth(relativeYear(match, day), match) },
  {
    form: sticky(`${YEAR}(?:第?(?<quarter>[一二三四1-4])季度|q(?<q>[1-4]))`),
    read: (match) => fullQuarter(yearIn(match), match),
  },
  {
    form: sticky(`${RELATIVE_YEAR}(?:第?(?<quarter>[一二三四1-4])季度|q(?<q>[1-4]))`),
    read: (match, day) => fullQuarter(relativeYear(match, day), match),
  },
  { form: sticky(`${YEAR}(?<half>[上下])半年`), read: (match) => fullHalf(yearIn(match), match) },
  {
    form: sticky(`${RELATIVE_YEAR}(?<half>[上下])半年`),
    read: (match, day) => fullHalf(relativeYear(match, day), match),
  },
  { form: sticky(`${YEAR}(?:初|年?底|年?末|间|春|夏|秋|冬)?`), read: (match) => fullYear(yearIn(match)) },
  {
    form: sticky(`${RELATIVE_YEAR}(?:初|年?底|年?末|春|夏|秋|冬)?`),
    read: (match, day) => fullYear(relativeYear(match, day)),
  },
  {
    form: sticky(`${COUNT}(?:周年|年之际|年前夕)`),
    isAnniversary: true,
    read: (match, day) => ifKnown(day, (known) => anniversary(known, match)),
  },
  // 两年前, and not 三个月前后.
  {
    form: sticky(`${COUNT}(?:多|余)?${UNIT}(?:之|以)?前(?!后|景|夕|所|的)`),
    read: (match, day) => ifKnown(day, (known) => ago(known, match)),
  },
  {
    form: sticky(`${COUNT}(?:多|余)?${UNIT}(?:前的)`),
    read: (match, day) => ifKnown(day, (known) => ago(known, match)),
  },
  {
    form: sticky(`${MONTH}${DAY}`),
    read: (match, day) => ifKnown(day, (known) => nearYear(known, (year) => fullDay(year, match))),
  },
  {
    form: sticky('(?<which>上上|上|本|这|下)个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])?(?!期|期待)'),
    read: (match, day) => ifKnown(day, (known) => weekForm(known, match)),
  },
  {
    form: sticky('(?:当地时间|美国时间|北京时间)?(?:周|星期)(?<weekday>[一二三四五六日天])(?![年个月])'),
    read: (match, day) => ifKnown(day, (known) => namedWeekday(known, match)),
  },
  {
    form: sticky('(?<which>上|本|这|当|下)个?月(?!球|亮|活)(?:初|中|底|末)?'),
    read: (match, day) => ifKnown(day, (known) => monthForm(known, match)),
  },
  {
    form: sticky('昨[日天晚夜](?:晚间|凌晨)?'),
    read: (_, day) => ifKnown(day, (known) => onlyDay(addDays(known, -1))),
  },
  { form: sticky('前天'), read: (_, day) => ifKnown(day, (known) => onlyDay(addDays(known, -2))) },
  { form: sticky('今[日天晚晨](?:早间|凌晨|早上)?'), read: (_, day) => ifKnown(day, onlyDay) },
  { form: sticky('明[日天晚]'), read: (_, day) => ifKnown(day, (known) => onlyDay(addDays(known, 1))) },
  {
    form: sticky(`(?<!\\d)${MONTH}`),
    read: (match, day) => ifKnown(day, (known) => nearYear(known, (year) => fullMonth(year, match))),
  },
];

const ifKnown = (day: IsoDate | undefined, read: (known: IsoDate) => DateRange | undefined): DateRange | undefined =>
  day === undefined ? undefined : read(day);

const yearIn = (match: RegExpExecArray): number | undefined => readNumeral(match.groups?.year ?? '', 0)?.amount;

const RELATIVE_YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2 };

/** 同年 leans on another date of the text: never guessed. */
function relativeYear(match: RegExpExecArray, day: IsoDate | undefined): number | undefined {
  const offset = RELATIVE_YEARS[match.groups?.relative ?? ''];
  return day === undefined || offset === undefined ? undefined : dayParts(day).year + offset;
}

const numberIn = (match: RegExpExecArray, group: string): number =>
  readNumeral(match.groups?.[group] ?? '', 0)?.amount ?? 0;

const fullYear = (year: number | undefined): DateRange | undefined =>
  year === undefined ? undefined : yearRange(year);

const fullMonth = (year: number | undefined, match: RegExpExecArray): DateRange | undefined =>
  year === undefined ? undefined : monthRange(year, numberIn(match, 'month'));

function fullDay(year: number | undefined, match: RegExpExecArray): DateRange | undefined {
  if (year === undefined) return undefined;
  const [month, day] = [numberIn(match, 'month'), numberIn(match, 'day')].map((part) => String(part).padStart(2, '0'));
  return dateRangeOf(`${year}-${month}-${day}`);
}

function fullQuarter(year: number | undefined, match: RegExpExecArray): DateRange | undefined {
  const quarter = numberIn(match, 'quarter') || numberIn(match, 'q');
  return year === undefined ? undefined : quarterRange(year, quarter);
}

function fullHalf(year: number | undefined, match: RegExpExecArray): DateRange | undefined {
  if (year === undefined) return undefined;
  const [from, to] = match.groups?.half === '上' ? [1, 2] : [3, 4];
  return { earliest: quarterRange(year, from).earliest, latest: quarterRange(year, to).latest };
}

const MAX_ANNIVERSARY = 50; // "百年之际" is a figure of speech

function anniversary(day: IsoDate, match: RegExpExecArray): DateRange | undefined {
  const years = match.groups?.count === '半' ? 0 : numberIn(match, 'count');
  return years >= 1 && years <= MAX_ANNIVERSARY ? anniversaryOf(day, years) : undefined;
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  季度: 'quarter',
  月: 'month',
  年: 'year',
  周: 'week',
  星期: 'week',
  天: 'day',
  日: 'day',
};

function ago(day: IsoDate, match: RegExpExecArray): DateRange | undefined {
  const unit = UNITS[(match.groups?.unit ?? '').replace('个', '')];
  if (unit === undefined) return undefined;
  if (match.groups?.count === '半') return unit === 'year' ? daysAgo(day, 6, 'month') : undefined;
  const count = numberIn(match, 'count');
  return count >= 1 && count <= MAX_ANNIVERSARY ? daysAgo(day, count, unit) : undefined;
}

const WEEKDAYS = '一二三四五六日天';
const weekdayIn = (match: RegExpExecArray): number => Math.min(WEEKDAYS.indexOf(match.groups?.weekday ?? '一'), 6);

// 周五 in a report is the last one, in a forecast the next: the words before it decide.
const FORECAST_BEFORE = /(?:将|拟|计划|预计|准备|定于|有望)[^,;。]{0,12}$/;

function namedWeekday(day: IsoDate, match: RegExpExecArray): DateRange {
  const before = match.input.slice(Math.max(0, match.index - 16), match.index);
  return FORECAST_BEFORE.test(before) ? nextWeekday(day, weekdayIn(match)) : lastWeekday(day, weekdayIn(match));
}

const WHICH: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 当: 0, 下: 1 };

function weekForm(day: IsoDate, match: RegExpExecArray): DateRange | undefined {
  const offset = WHICH[match.groups?.which ?? ''];
  if (offset === undefined) return undefined;
  const week = weekOf(day, offset);
  if (match.groups?.weekday === undefined) return week;
  return nextWeekday(addDays(week.earliest, -1), weekdayIn(match));
}

function monthForm(day: IsoDate, match: RegExpExecArray): DateRange | undefined {
  const which = match.groups?.which ?? '';
  // 当月 leans on another date of the text.
  return which === '当' || WHICH[which] === undefined ? undefined : monthOf(day, WHICH[which]);
}
