import type { ClaimValue, Hedge } from '../claims/claim.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Predicate } from '../knowledge/predicates.ts';
import type { DateRange } from '../text/iso-date.ts';
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

/** A range as the shortest date that means it: a whole month as "November 2023", else from – to. */
function phraseRange({ earliest, latest }: DateRange, language: ExplanationLanguage): string {
  if (earliest === latest) return formatDate(earliest, language);
  const isWholeMonth =
    earliest.slice(0, 7) === latest.slice(0, 7) && earliest.endsWith('-01') && Number(latest.slice(8)) >= 28;
  if (isWholeMonth) return formatDate(earliest.slice(0, 7), language);
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`)
    return formatDate(earliest.slice(0, 4), language);
  return `${formatDate(earliest, language)} – ${formatDate(latest, language)}`;
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
  // "released on 2023": months and years take another preposition than days.
  return worded.replace(/\b(?:on|by) (?=(?:[A-Z][a-z]+ )?\d{4}\b)/, 'in ');
}
