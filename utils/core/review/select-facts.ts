import type { Claim } from '../claims/claim.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Fact } from '../knowledge/pack-schema.ts';
import { predicateRule } from '../knowledge/predicates.ts';
import { addDays, type DateRange, earliestDay, type IsoDate, latestDay } from '../text/iso-date.ts';

/** Qualifiers that merely describe, and do not make another statement of it. */
const DESCRIPTIVE_QUALIFIERS: ReadonlySet<string> = new Set(['round', 'by', 'method']);

/** Facts with the claim's subject, predicate and circumstances, whatever their time; oldest first. */
export function comparableFacts(claim: Claim, knowledge: KnowledgeBase): Fact[] {
  return knowledge
    .factsAbout(claim.subject, claim.predicate)
    .filter((fact) => qualifiersAgree(claim.qualifiers ?? {}, fact.qualifiers ?? {}))
    .sort((a, b) => earliestDay(a.validFrom).localeCompare(earliestDay(b.validFrom)));
}

function qualifiersAgree(claimed: Readonly<Record<string, string>>, known: Readonly<Record<string, string>>): boolean {
  const keys = [...Object.keys(claimed), ...Object.keys(known)].filter((key) => !DESCRIPTIVE_QUALIFIERS.has(key));
  return keys.every((key) => claimed[key] === known[key]);
}

/**
 * The days a state held: from its beginning to its stated end. A measured figure (users, valuation) without an end holds
 * until the day before the next one. `latest` is undefined while it still holds.
 */
export function holdingDays(
  fact: Fact,
  siblings: readonly Fact[],
): { readonly earliest: IsoDate; readonly latest?: IsoDate } {
  const earliest = earliestDay(fact.validFrom);
  if (fact.validThrough !== undefined) return { earliest, latest: latestDay(fact.validThrough) };
  if (predicateRule(fact.predicate).valueKind !== 'quantity') return { earliest };
  const next = siblings.map(({ validFrom }) => earliestDay(validFrom)).find((day) => day > earliest);
  return next ? { earliest, latest: addDays(next, -1) } : { earliest };
}

/** Of a changing thing: what held on any of `days`. Of events: those that had happened. Of what never changes: all. */
export function factsAt(facts: readonly Fact[], days: DateRange, isDated: boolean): Fact[] {
  const [first] = facts;
  if (!first) return [];
  switch (predicateRule(first.predicate).change) {
    case 'never':
      return [...facts];
    case 'state':
      return facts.filter((fact) => {
        const held = holdingDays(fact, facts);
        return held.earliest <= days.latest && (held.latest === undefined || held.latest >= days.earliest);
      });
    case 'event':
      return facts.filter((fact) => {
        const happened = { earliest: earliestDay(fact.validFrom), latest: latestDay(fact.validFrom) };
        return happened.earliest <= days.latest && (!isDated || happened.latest >= days.earliest);
      });
  }
}
