import type { ClaimValue, Hedge } from '../claims/claim.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Predicate } from '../knowledge/predicates.ts';
import { type DateRange, dateRangeOf, type IsoDate } from '../text/iso-date.ts';
import type { ExplanationLanguage, Localized } from '../text/language.ts';
import { fillIn, formatDate, formatList, formatQuantity } from './format.ts';
import { statements } from './statements.ts';

export type Labels = Readonly<Record<EntryId, Localized>>;

const HEDGES: Readonly<Record<Hedge, Readonly<Record<ExplanationLanguage, string>>>> = {
  exact: { en: '{v}', 'zh-Hans': '{v}', 'zh-Hant': '{v}' },
  about: { en: 'about {v}', 'zh-Hans': '约 {v}', 'zh-Hant': '約 {v}' },
  moreThan: { en: 'more than {v}', 'zh-Hans': '超过 {v}', 'zh-Hant': '超過 {v}' },
  lessThan: { en: 'up to {v}', 'zh-Hans': '至多 {v}', 'zh-Hant': '至多 {v}' },
};

/** A value in words: "about 33 billion parameters", "Grok-0", "7 December 2023". */
export function phraseValue(
  value: ClaimValue,
  labels: Labels,
  language: ExplanationLanguage,
  hedge: Hedge = 'exact',
): string {
  switch (value.kind) {
    case 'quantity':
      return fillIn(HEDGES[hedge][language], { v: formatQuantity(value.amount, value.unit, language) }, language);
    case 'date':
      return phraseRange(value.range, language);
    case 'entity':
      return labelOf(value.entryId, labels, language);
    case 'entities':
      return formatList(
        value.entryIds.map((id) => labelOf(id, labels, language)),
        language,
      );
    case 'text':
      return value.text;
    case 'boolean':
      return '';
  }
}

export const labelOf = (id: EntryId, labels: Labels, language: ExplanationLanguage): string =>
  labels[id]?.[language] ?? id;

const RANGES: Localized = {
  en: 'between {first} and {last}',
  'zh-Hans': '{first}至{last}',
  'zh-Hant': '{first}至{last}',
};

/** A range as the shortest date that means it: a whole month as "November 2023", else its ends, their year said once. */
function phraseRange(range: DateRange, language: ExplanationLanguage): string {
  const period = wholePeriod(range);
  if (period) return formatDate(period, language);
  const [first, last] = [formatDate(range.earliest, language), formatDate(range.latest, language)];
  if (range.earliest.slice(0, 4) !== range.latest.slice(0, 4))
    return fillIn(RANGES[language], { first, last }, language);
  return language === 'en'
    ? fillIn(RANGES.en, { first: first.replace(/ \d{4}$/, ''), last }, language)
    : fillIn(RANGES[language], { first, last: last.replace(/^\d{4} 年 /, '') }, language);
}

/** The day, month or year that is exactly the range; undefined when none is. */
function wholePeriod({ earliest, latest }: DateRange): IsoDate | undefined {
  return [earliest, earliest.slice(0, 7), earliest.slice(0, 4)].find((period) => {
    const whole = dateRangeOf(period);
    return whole?.earliest === earliest && whole.latest === latest;
  });
}

/** "Grok-1 has 314 billion parameters": a whole statement without its full stop. */
export function phraseStatement(
  subject: string,
  predicate: Predicate,
  value: string,
  language: ExplanationLanguage,
): string {
  const worded = fillIn(statements[predicate][language], { s: subject, v: value }, language);
  if (language !== 'en') return worded;
  // "released on 2023", "on between": months, years and ranges take another preposition than days.
  return worded.replace(/\b(?:on|by) (?=(?:[A-Z][a-z]+ )?\d{4}\b)/, 'in ').replace(/\b(?:on|by|in) (?=between )/, '');
}
