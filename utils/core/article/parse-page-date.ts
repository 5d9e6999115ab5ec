import type { IsoDate } from '../text/iso-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

type DateForm = { readonly pattern: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' };

/** How pages write a day. A bare 3/4/2023 is left alone: it is two days, and nobody says which. */
const dateForms: readonly DateForm[] = [
  { pattern: /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: 'mdy' },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${month},?[\\s-]+(\\d{4})\\b`, 'i'),
    order: 'dmy',
  },
  { pattern: /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?=\d{6}(?!\d)|(?!\d))/, order: 'ymd' },
];

/** The first day written in `text`: "2023-11-24T08:00Z", "2023年11月24日", "Nov 24, 2023", "24 November 2023". The clock is dropped: the publisher's own day counts. */
export function parsePageDate(text: string): IsoDate | undefined {
  let first: { at: number; date: IsoDate } | undefined;
  for (const form of dateForms) {
    const match = form.pattern.exec(text);
    const date = match && dayOf(match, form.order);
    if (match && date && (first === undefined || match.index < first.at)) first = { at: match.index, date };
  }
  return first?.date;
}

/** The day in an address: "/2023/11/24/", "/2023-11-24/", "/20231124/". */
export function parseUrlDate(url: string): IsoDate | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const form = /\/((?:19|20)\d{2})(?:[-/]([01]?\d|[a-z]{3})[-/]([0-3]?\d)|([01]\d)([0-3]\d))(?=[/_-]|\D|$)/i.exec(path);
  if (!form) return undefined;
  const [, year, named, namedDay, packed, packedDay] = form;
  return calendarDay(year, monthNumber(named ?? packed ?? ''), namedDay ?? packedDay);
}

function dayOf(match: RegExpExecArray, order: DateForm['order']): IsoDate | undefined {
  const [, a, b, c] = match;
  if (order === 'ymd') return calendarDay(a, Number(b), c);
  return order === 'mdy' ? calendarDay(c, monthNumber(a ?? ''), b) : calendarDay(c, monthNumber(b ?? ''), a);
}

const monthNumber = (name: string): number =>
  /^\d+$/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The web's own years only: older ones are history, later ones are typing errors. */
function calendarDay(year = '', monthOfYear: number, day = ''): IsoDate | undefined {
  const [y, d] = [Number(year), Number(day)];
  if (y < 1995 || y > 2099 || !(monthOfYear >= 1 && monthOfYear <= 12) || !(d >= 1 && d <= 31)) return undefined;
  return `${y}-${String(monthOfYear).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
