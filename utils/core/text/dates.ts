import { englishDateForms } from './date-forms-en.ts';
import { chineseDateForms } from './date-forms-zh.ts';
import { type FoldedText, unfoldSpan } from './folding.ts';
import { type DateRange, dateRangeOf, type IsoDate } from './iso-date.ts';
import type { Span } from './span.ts';

/** A time that the text names. */
export interface DateMention {
  readonly span: Span;
  readonly range: DateRange;
  /** The range is of the event whose anniversary the words keep: ChatGPT发布一周年. */
  readonly isAnniversary: boolean;
}

/**
 * Times in folded text, left to right, not overlapping; spans point into the text that was folded. "去年10月" needs
 * `publishedOn` (a full day; a year or month only does not do) and is skipped without it. Fiscal years, 近日, 同年 and
 * other times that lean on what we do not know are skipped too.
 */
export function findDates(folded: FoldedText, publishedOn?: IsoDate): DateMention[] {
  return scanDates(folded.folded, { publishedOn }).map((date) => ({ ...date, span: unfoldSpan(folded, date.span) }));
}

const STARTS =
  /\d|[一二两三四五六七八九十半去今明前后同上本这当下周星昨第美北]|(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|h[12]|the|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|this|next|earlier|later|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|yesterday|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|early|late|mid|fiscal|fy)/g;

interface DateContext {
  readonly publishedOn?: IsoDate | undefined;
  /** Spans of the folded string where no date begins: names such as "GPT-5". */
  readonly forbidden?: readonly Span[];
}

/** The same on a folded string, with spans in its own units. */
export function scanDates(text: string, { publishedOn, forbidden = [] }: DateContext): DateMention[] {
  const day = publishedOn !== undefined && isFullDay(publishedOn) ? publishedOn : undefined;
  const dates: DateMention[] = [];
  let at = 0;
  for (;;) {
    STARTS.lastIndex = at;
    const start = STARTS.exec(text)?.index;
    if (start === undefined) return dates;
    const zone = forbidden.find((span) => span.start <= start && start < span.end);
    const read = zone === undefined ? readDate(text, start, day) : { end: zone.end };
    if (read?.date !== undefined) dates.push(read.date);
    at = read?.end ?? nextStart(text, start);
  }
}

/** A number is one start: "1570亿" must not be tried again as "570亿". */
function nextStart(text: string, start: number): number {
  let end = start + 1;
  while (/\d/.test(text[start] ?? '') && /\d/.test(text[end] ?? '')) end += 1;
  return end;
}

const dateForms = [...chineseDateForms, ...englishDateForms];

function readDate(
  text: string,
  start: number,
  day: IsoDate | undefined,
): { date?: DateMention; end: number } | undefined {
  for (const { form, read, isAnniversary } of dateForms) {
    form.lastIndex = start;
    const match = form.exec(text);
    if (match === null || match[0] === '') continue;
    const end = start + match[0].trimEnd().length;
    const range = read(match, day);
    if (range === undefined) return { end };
    return { end, date: { span: { start, end }, range, isAnniversary: isAnniversary === true } };
  }
  return undefined;
}

const isFullDay = (date: IsoDate): boolean => date.length === 10 && dateRangeOf(date) !== undefined;
