import { type Predicate, predicateRule } from '../knowledge/predicates.ts';
import type { DateRange } from '../text/iso-date.ts';
import type { Span } from '../text/span.ts';
import type { DateItem, SentenceReading } from './sentence-reading.ts';

/** Undefined `asOf`: the article's own day. */
export type ClaimTime = { readonly isClear: true; readonly asOf?: DateRange } | { readonly isClear: false };

/** A time that runs up to another one, or from it on: it does not date the statement. */
const RUNS_FROM = /(?:\b(?:since|from) |自)$/;
const RUNS_UP_TO = /(?:\b(?:until|till|by|before|after|ahead of) |截?至|到)$/;
/** 2023年3月发布后: the statement is of some time later. */
const IS_PASSED = /^[^,;。]{0,8}(?:后|以来|之前)/;
/** States of an unnamed past: "two months after its launch", 曾任, "at the time". */
const UNNAMED_PAST =
  /\b(?:after (?:its|the|their|his) |months? later|years? later|weeks? later|within (?:\w+ ){1,3}(?:of|after)|at the time|at that time|back then|once|used to|previously|formerly|had (?:been|reached)|then-)|当时|彼时|那时|曾(?=[任担是有达为])|曾经|此前|之前|推出(?:仅|后)?.{0,4}(?:个月|天|周)[后内]|(?:个月|天|周|年)后|原(?=[任为])|时任/;

/** Who leaves an office holds it no longer, and who comes is not there yet. */
const OFFICE_CHANGES =
  /\b(?:step(?:s|ped|ping) down|resign\w*|fired?|ousted|ousting|dismiss\w*|sacked|replac\w+|departed|departs|departure|leaving|left|quit|retire\w*|succeeds?|succeeded|reinstat\w*|return\w*)\b|辞职|辞去|离职|卸任|解雇|罢免|下台|接替|取代|被开除|离开|出走|继任|退休|重返|回归|免职/;

/** Times that are values: of the statement itself, and of statements beside it. */
export interface ValueDates {
  readonly own: readonly DateItem[];
  readonly others: readonly DateItem[];
}

/** When the statement under `span` is said to hold, its own value aside. Not clear: two times compete, or it is of an unnamed past. */
export function timeOf(
  reading: SentenceReading,
  span: Span,
  predicate: Predicate,
  { own, others }: ValueDates,
): ClaimTime {
  const { change, valueKind } = predicateRule(predicate);
  if (change === 'never') return { isClear: true };
  if (change === 'state' && valueKind === 'entity' && OFFICE_CHANGES.test(reading.text)) return { isClear: false };
  const dates = reading.items.filter(
    (item): item is DateItem => item.kind === 'date' && !own.includes(item) && !item.isAnniversary,
  );
  const dating = dates.filter((date) => !RUNS_FROM.test(reading.text.slice(0, date.span.start)));
  const inClause = dating.filter((date) => isInClause(reading.text, span, date.span, others.includes(date)));
  // "OpenAI was founded in 2015, and Sam Altman is its chief": the year is the other clause's own.
  const [date, another] = inClause.length > 0 ? inClause : dating.filter((each) => !others.includes(each));
  if (date === undefined) {
    const isOfPast = UNNAMED_PAST.test(reading.text) || (dating.length > 0 && PAST_TENSE.test(clauseOf(reading, span)));
    return { isClear: change !== 'state' || !isOfPast };
  }
  if (another !== undefined || RUNS_UP_TO.test(reading.text.slice(0, date.span.start))) return { isClear: false };
  if (change === 'state' && IS_PASSED.test(reading.text.slice(date.span.end))) return { isClear: false };
  return { isClear: true, asOf: date.range };
}

const PAST_TENSE = /\b(?:was|were|had|became)\b|了/;

/** The words of the statement and those that lead to it. */
const clauseOf = ({ text }: SentenceReading, { start, end }: Span): string =>
  text.slice(Math.max(...[...',;:。'].map((mark) => text.lastIndexOf(mark, start))) + 1, end);

/** Whether only words and spaces, no mark, lie between the two; a leading time reaches over one comma, another statement's does not. */
function isInClause(text: string, span: Span, date: Span, isOfOther: boolean): boolean {
  if (date.start >= span.start && date.end <= span.end) return true;
  const between = date.end <= span.start ? text.slice(date.end, span.start) : text.slice(span.end, date.start);
  const reachesOverComma = date.end <= span.start && !isOfOther;
  return !/[;:。]/.test(between) && !(reachesOverComma ? /,.*,/ : /,/).test(between);
}
