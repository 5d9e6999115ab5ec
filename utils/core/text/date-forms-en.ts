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
  yearOf,
} from './relative-days.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?![\\d%,]\\d|\\d|%)';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})\\b`;
const COUNT = '(?<count>an?|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const PREPOSITION =
  '(?<=\\b(?:in|since|by|until|till|of|from|during|for|around|before|after|throughout|early|late|mid|back in) |mid-)';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** English dates in folded (lower-case) text, and ISO dates, the longest form first. */
export const englishDateForms: readonly DateForm[] = [
  {
    form: sticky(
      '(?:fiscal(?: year)? |fy ?)(?:20)?\\d\\d(?!\\d)|fiscal (?:first|second|third|fourth|q[1-4])(?: quarter)?(?: (?:of )?20\\d\\d)?',
    ),
    read: () => undefined,
  },
  {
    form: sticky(
      '(?<!\\d)(?<year>(?:19|20)\\d\\d)[-/.](?<number>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)',
    ),
    read: isoForm,
  },
  { form: sticky(`${MONTH} ${DAY},? ${YEAR}`), read: (match) => dayOf(yearIn(match), match) },
  { form: sticky(`${DAY} (?:of )?${MONTH},? ${YEAR}`), read: (match) => dayOf(yearIn(match), match) },
  { form: sticky(`${MONTH},? (?:of )?${YEAR}`), read: (match) => monthRange(yearIn(match), monthIn(match)) },
  {
    form: sticky(`${MONTH} ${DAY}(?! (?:million|billion|percent))`),
    read: (match, day) => ifKnown(day, (known) => nearYear(known, (year) => dayOf(year, match))),
  },
  {
    // "gpt-5 may surprise" names no day of May.
    form: sticky(
      `${DAY} (?:of )?${MONTH}(?<!(?<!\\b(?:on|until|by|from|since|before|after) \\d\\d? )(?:may|mar|march))`,
    ),
    read: (match, day) => ifKnown(day, (known) => nearYear(known, (year) => dayOf(year, match))),
  },
  {
    form: sticky(`(?:q(?<q>[1-4])|(?:the )?(?<ordinal>first|second|third|fourth) quarter)(?: of|,)? ${YEAR}`),
    read: (match) => quarterRange(yearIn(match), quarterIn(match)),
  },
  {
    form: sticky('(?:the )?(?<half>first|second) half of (?<year>20\\d\\d)|h(?<h>[12]) (?<year2>20\\d\\d)'),
    read: halfForm,
  },
  {
    form: sticky(`(?<which>last|this|next) ${MONTH}(?! \\d)`),
    read: (match, day) => ifKnown(day, (known) => relativeMonth(known, match)),
  },
  {
    form: sticky(`(?<which>last|this|next) ${WEEKDAY}`),
    read: (match, day) => ifKnown(day, (known) => relativeWeekday(known, match)),
  },
  {
    form: sticky('(?:earlier |later )?(?<which>last|this|next) (?<unit>week|month|quarter|year)\\b'),
    read: (match, day) => ifKnown(day, (known) => relativeUnit(known, match)),
  },
  {
    form: sticky(`${COUNT} (?<unit>day|week|month|quarter|year)s? ago\\b`),
    read: (match, day) => ifKnown(day, (known) => ago(known, match)),
  },
  {
    form: sticky(
      '(?:(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(?<count>one|two|three|four|five|ten))[- ](?:year )?anniversary',
    ),
    isAnniversary: true,
    read: (match, day) => ifKnown(day, (known) => anniversaryOf(known, ordinalIn(match))),
  },
  { form: sticky('yesterday\\b'), read: (_, day) => ifKnown(day, (known) => onlyDay(addDays(known, -1))) },
  { form: sticky('(?:today|tonight)\\b'), read: (_, day) => ifKnown(day, onlyDay) },
  { form: sticky('tomorrow\\b'), read: (_, day) => ifKnown(day, (known) => onlyDay(addDays(known, 1))) },
  { form: sticky(`(?<=\\bon )${WEEKDAY}`), read: (match, day) => ifKnown(day, (known) => namedWeekday(known, match)) },
  {
    form: sticky(
      `${PREPOSITION}(?:early |late |mid-|the (?:spring|summer|fall|autumn|winter) of )?${YEAR}(?! (?:tokens|parameters|users|people|employees|gpus|chips|million|billion))`,
    ),
    read: (match) => yearRange(yearIn(match)),
  },
  {
    form: sticky(`${PREPOSITION}(?:early |late |mid-)?${MONTH}(?! \\d)`),
    read: (match, day) => ifKnown(day, (known) => nearYear(known, (year) => monthRange(year, monthIn(match)))),
  },
];

const ifKnown = (day: IsoDate | undefined, read: (known: IsoDate) => DateRange | undefined): DateRange | undefined =>
  day === undefined ? undefined : read(day);

const yearIn = (match: RegExpExecArray): number => Number(match.groups?.year);
const monthIn = (match: RegExpExecArray): number => MONTHS.indexOf((match.groups?.month ?? '').slice(0, 3)) + 1;

function dayOf(year: number, match: RegExpExecArray): DateRange | undefined {
  const month = String(monthIn(match)).padStart(2, '0');
  return dateRangeOf(`${year}-${month}-${(match.groups?.day ?? '').padStart(2, '0')}`);
}

function isoForm(match: RegExpExecArray): DateRange | undefined {
  const { year, number, day } = match.groups ?? {};
  return dateRangeOf(`${year}-${number?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const quarterIn = (match: RegExpExecArray): number =>
  Number(match.groups?.q ?? ORDINALS.indexOf(match.groups?.ordinal ?? '') + 1);

function ordinalIn({ groups }: RegExpExecArray): number {
  return groups?.ordinal === undefined
    ? (readNumeral(groups?.count ?? '', 0)?.amount ?? 1)
    : ORDINALS.indexOf(groups.ordinal) + 1;
}

function halfForm({ groups }: RegExpExecArray): DateRange {
  const year = Number(groups?.year ?? groups?.year2);
  const isFirst = groups?.half === 'first' || groups?.h === '1';
  return isFirst
    ? { earliest: `${year}-01-01`, latest: `${year}-06-30` }
    : { earliest: `${year}-07-01`, latest: `${year}-12-31` };
}

/** "last July" is the latest July that has ended or runs, never one to come. */
function relativeMonth(day: IsoDate, match: RegExpExecArray): DateRange {
  const { year, month } = dayParts(day);
  const wanted = monthIn(match);
  if (match.groups?.which === 'this') return monthRange(year, wanted);
  if (match.groups?.which === 'last') return monthRange(wanted < month ? year : year - 1, wanted);
  return monthRange(wanted > month ? year : year + 1, wanted);
}

/** "last Friday" may be the one of this week or of the week before. */
function relativeWeekday(day: IsoDate, match: RegExpExecArray): DateRange | undefined {
  const wanted = WEEKDAYS.indexOf(match.groups?.weekday ?? '');
  if (match.groups?.which === 'this') return undefined;
  if (match.groups?.which === 'next') {
    const next = nextWeekday(day, wanted);
    return { earliest: next.earliest, latest: addDays(next.latest, 7) };
  }
  const last = lastWeekday(addDays(day, -1), wanted);
  return { earliest: addDays(last.earliest, -7), latest: last.latest };
}

// "On Friday" in a report is the last one, in a forecast the next: the words before it decide.
const FORECAST_BEFORE = /\b(?:will|would|to|set|plans?|expected|scheduled|due|launching|coming)\b[^.;!?]{0,60}$/;
const LONGEST_LOOK = 90;

function namedWeekday(day: IsoDate, match: RegExpExecArray): DateRange {
  const wanted = WEEKDAYS.indexOf(match.groups?.weekday ?? '');
  const before = match.input.slice(Math.max(0, match.index - LONGEST_LOOK), match.index);
  return FORECAST_BEFORE.test(before) ? nextWeekday(day, wanted) : lastWeekday(day, wanted);
}

const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function relativeUnit(day: IsoDate, { groups }: RegExpExecArray): DateRange | undefined {
  const offset = WHICH[groups?.which ?? ''] ?? 0;
  switch (groups?.unit) {
    case 'week':
      return weekOf(day, offset);
    case 'month':
      return monthOf(day, offset);
    case 'year':
      return yearOf(day, offset);
    default: {
      const { year, month } = dayParts(day);
      const { year: ofYear, month: ofMonth } = dayParts(monthRange(year, month + offset * 3).earliest);
      return quarterRange(ofYear, Math.ceil(ofMonth / 3));
    }
  }
}

function ago(day: IsoDate, { groups }: RegExpExecArray): DateRange | undefined {
  const word = groups?.count ?? '';
  const count = /^an?$/.test(word) ? 1 : (readNumeral(word, 0)?.amount ?? 0);
  return count >= 1 ? daysAgo(day, count, groups?.unit as TimeUnit) : undefined;
}
