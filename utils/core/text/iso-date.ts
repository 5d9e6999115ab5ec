/** A calendar day, or only its month or year when no more is known: "2023-11-03", "2023-11", "2023". ISO 8601. */
export type IsoDate = string;

/** Days, both included, that an expression of time can mean. "November 2023" is 2023-11-01 .. 2023-11-30. Always full days. */
export interface DateRange {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** The days a possibly partial date can mean; undefined when it is no date of the calendar. */
export function dateRangeOf(date: IsoDate): DateRange | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year) return undefined;
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return undefined;
  if (!day) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${days}` };
  return Number(day) >= 1 && Number(day) <= days ? { earliest: date, latest: date } : undefined;
}

/** First day a possibly partial date can mean. Throws RangeError on what is no date: packs are checked before. */
export const earliestDay = (date: IsoDate): IsoDate => requireRange(date).earliest;

/** Last day a possibly partial date can mean. Throws RangeError on what is no date. */
export const latestDay = (date: IsoDate): IsoDate => requireRange(date).latest;

export const rangesMeet = (a: DateRange, b: DateRange): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

/** The calendar day `days` after `day`, which is full ("2023-11-03"); negative goes back. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function requireRange(date: IsoDate): DateRange {
  const range = dateRangeOf(date);
  if (!range) throw new RangeError(`"${date}" is no date`);
  return range;
}

/** 28..31, or 0 for a month that is none. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}
