import { addMonths, dayParts, monthRange, weekday, yearRange } from './calendar.ts';
import { addDays, type DateRange, type IsoDate } from './iso-date.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** How far "N units ago" may be off: people round. Days, for N = 1 and 2 or more. */
const ROUNDING_DAYS: Readonly<Record<TimeUnit, readonly [number, number]>> = {
  day: [1, 1],
  week: [4, 4],
  month: [16, 31],
  quarter: [31, 46],
  year: [92, 184],
};
/** An anniversary is kept to the month, not to the season. */
const ANNIVERSARY_DAYS = 31;

/** "two months ago": the day, and as many around it as such words are rounded by. */
export function daysAgo(day: IsoDate, count: number, unit: TimeUnit): DateRange {
  const around = ROUNDING_DAYS[unit][count === 1 ? 0 : 1];
  const middle = movedBy(day, -count, unit);
  const latest = addDays(middle, around);
  return { earliest: addDays(middle, -around), latest: latest > day ? day : latest };
}

/** What happened `years` before its anniversary, which is about `day`. */
export function anniversaryOf(day: IsoDate, years: number): DateRange {
  const middle = addMonths(day, -12 * years);
  return { earliest: addDays(middle, -ANNIVERSARY_DAYS), latest: addDays(middle, ANNIVERSARY_DAYS) };
}

function movedBy(day: IsoDate, count: number, unit: TimeUnit): IsoDate {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  return addMonths(day, count * { month: 1, quarter: 3, year: 12 }[unit]);
}

/** The week (Monday to Sunday, ISO 8601) that is `offset` weeks from the one of `day`. */
export function weekOf(day: IsoDate, offset: number): DateRange {
  const monday = addDays(day, offset * 7 - weekday(day));
  return { earliest: monday, latest: addDays(monday, 6) };
}

export function monthOf(day: IsoDate, offset: number): DateRange {
  const { year, month } = dayParts(day);
  return monthRange(year, month + offset);
}

export const yearOf = (day: IsoDate, offset: number): DateRange => yearRange(dayParts(day).year + offset);

export const onlyDay = (day: IsoDate): DateRange => ({ earliest: day, latest: day });

/** 0 = Monday. The latest such day up to `day`; a report of today names today's weekday too. */
export function lastWeekday(day: IsoDate, wanted: number): DateRange {
  return onlyDay(addDays(day, -((weekday(day) - wanted + 7) % 7)));
}

/** The first such day after `day`. */
export function nextWeekday(day: IsoDate, wanted: number): DateRange {
  return onlyDay(addDays(day, ((wanted - weekday(day) + 6) % 7) + 1));
}

// A month or day named without its year lies near the article: past it by half a year at most, before it by ten months.
const AHEAD_DAYS = 183;
const BEHIND_DAYS = 304;

/** The year in which a date without year lies, given its range in the article's year; undefined when it could be two. */
export function nearYear(day: IsoDate, rangeIn: (year: number) => DateRange | undefined): DateRange | undefined {
  const { year } = dayParts(day);
  const range = rangeIn(year);
  if (range === undefined) return undefined;
  if (range.earliest > addDays(day, AHEAD_DAYS)) return rangeIn(year - 1);
  return range.latest < addDays(day, -BEHIND_DAYS) ? undefined : range;
}
