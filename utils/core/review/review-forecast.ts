import type { Claim } from '../claims/claim.ts';
import { readFactValue } from '../knowledge/fact-value.ts';
import { addDays } from '../text/iso-date.ts';
import type { Finding } from './compose-review.ts';
import type { ReviewContext } from './review-claim.ts';
import { comparableFacts } from './select-facts.ts';

/** A slip of a day between time zones is no broken promise. */
const FORECAST_SLACK_DAYS = 1;

/**
 * A promise with a named day that has passed, beside the day it came true: `outdated` when later than promised. Everything
 * else said of the future gets no note.
 */
export function reviewForecast(claim: Claim, { knowledge, publishedOn, today }: ReviewContext): Finding | undefined {
  if (claim.value.kind !== 'date' || claim.isNegated || publishedOn === undefined) return undefined;
  const promised = claim.value.range;
  if (promised.latest >= today || promised.latest < publishedOn) return undefined;
  const [fact, another] = comparableFacts(claim, knowledge);
  const known = fact && readFactValue(fact);
  if (!fact || another || known?.kind !== 'date' || known.range.latest < publishedOn) return undefined;
  const reason = { kind: 'happenedOn', on: fact.value as string } as const;
  if (known.range.earliest > addDays(promised.latest, FORECAST_SLACK_DAYS)) {
    return { verdict: 'outdated', reasons: [reason], facts: [fact] };
  }
  return known.range.earliest >= addDays(promised.earliest, -FORECAST_SLACK_DAYS)
    ? { verdict: 'supported', reasons: [reason], facts: [fact] }
    : undefined;
}
