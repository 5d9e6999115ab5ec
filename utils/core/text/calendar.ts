import { type DateRange, earliestDay, type IsoDate, latestDay } from './iso-date.ts';

/** 0 = Monday … 6 = Sunday. `day` is full, as everywhere here. */
export function weekday(day: IsoDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function dayParts(day: IsoDate): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

/** The whole month; months beyond 1..12 run into the years beside. */
export function monthRange(year: number, month: number): DateRange {
  const yearAndMonth = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);
  return { earliest: earliestDay(yearAndMonth), latest: latestDay(yearAndMonth) };
}

/** `day` moved by whole months; 31 March minus one month is the end of February, never March again. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month } = dayParts(day);
  const { earliest, latest } = monthRange(year, month + months);
  const sameDay = `${earliest.slice(0, 8)}${day.slice(8)}`;
  return sameDay < latest ? sameDay : latest;
}

export const yearRange = (year: number): DateRange => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` });

/** Calendar quarter 1..4. */
export const quarterRange = (year: number, quarter: number): DateRange => ({
  earliest: monthRange(year, quarter * 3 - 2).earliest,
  latest: monthRange(year, quarter * 3).latest,
});
