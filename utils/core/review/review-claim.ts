import type { Claim, ClaimValue } from '../claims/claim.ts';
import { type KnownValue, readFactValue } from '../knowledge/fact-value.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, EntryId, Fact } from '../knowledge/pack-schema.ts';
import { predicateRule } from '../knowledge/predicates.ts';
import { addDays, type DateRange, type IsoDate } from '../text/iso-date.ts';
import type { ClaimReview, Reason } from './claim-review.ts';
import { type Agreement, compareValues } from './compare-values.ts';
import { composeReview, type Finding } from './compose-review.ts';
import { reviewForecast } from './review-forecast.ts';
import { comparableFacts, factsAt, holdingDays } from './select-facts.ts';

export interface ReviewContext {
  readonly knowledge: KnowledgeBase;
  /** Undefined when the page does not say: what can change is then neither refuted nor called outdated. */
  readonly publishedOn: IsoDate | undefined;
  readonly today: IsoDate;
}

/** A claim beside what is known of its subject; undefined where a note would be out of place (a promise still open, a denial). */
export function reviewClaim(claim: Claim, context: ReviewContext): ClaimReview | undefined {
  const finding = claim.modality === 'planned' ? reviewForecast(claim, context) : findVerdict(claim, context);
  return finding && composeReview(claim, finding, context.knowledge);
}

function findVerdict(claim: Claim, context: ReviewContext): Finding | undefined {
  if (claim.value.kind === 'entities') return reviewList(claim, claim.value.entryIds, context);
  const all = comparableFacts(claim, context.knowledge);
  const days = daysInQuestion(claim, context);
  const facts = factsAt(all, days, claim.asOf !== undefined);
  const compared = facts.map((fact) => ({ fact, agreement: agreementWith(claim, fact, context.knowledge) }));
  const agreeing = compared.filter(({ agreement }) => agreement === 'agrees').map(({ fact }) => fact);
  if (agreeing.length > 0) return confirm(claim, agreeing, all, context);

  const differing = compared.filter(({ agreement }) => agreement === 'differs').map(({ fact }) => fact);
  if (differing.length > 0 && differing.length === compared.length && mayContradict(claim, facts, context)) {
    return contradict(claim, differing, context);
  }
  return unsettled(facts, claim, context);
}

/** A list is right when each of its members is; of a list with one unknown member nothing is said. */
function reviewList(claim: Claim, members: readonly EntryId[], context: ReviewContext): Finding {
  const findings = members.map((entryId) => findVerdict({ ...claim, value: { kind: 'entity', entryId } }, context));
  const supported = findings
    .filter((finding) => finding?.verdict === 'supported')
    .filter((finding) => finding !== undefined);
  if (members.length === 0 || supported.length < members.length) return unsettled([], claim, context);
  return {
    verdict: 'supported',
    reasons: [
      { kind: 'valueAgrees', expected: claim.value },
      ...supported.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'selfReported')).slice(0, 1),
    ],
    facts: supported.flatMap(({ facts }) => facts),
  };
}

/** The time the sentence speaks of; else the article's day; else today. */
function daysInQuestion(claim: Claim, { publishedOn, today }: ReviewContext): DateRange {
  if (claim.asOf) return claim.asOf;
  const day = publishedOn ?? today;
  return { earliest: day, latest: day };
}

function agreementWith(claim: Claim, fact: Fact, knowledge: KnowledgeBase): Agreement {
  const known = readFactValue(fact);
  if (!known || known.kind === 'unpublished') return 'unclear';
  if (known.kind === 'noValue') return claim.isNegated ? 'agrees' : 'differs';
  const plain = isPartOf(claim.value, known, knowledge) ? 'unclear' : compareValues(claim.value, claim.hedge, known);
  if (!claim.isNegated) return plain;
  // "is not based on Y" is right for every other Y, and wrong for the known one; of numbers, denials say too little.
  if (plain === 'agrees') return 'differs';
  return plain === 'differs' && known.kind !== 'quantity' && known.kind !== 'date' ? 'agrees' : 'unclear';
}

/** Google and Google DeepMind, Claude and Claude 3: neither contradicts the other. */
function isPartOf(claimed: ClaimValue, known: KnownValue, knowledge: KnowledgeBase): boolean {
  if (claimed.kind !== 'entity' || known.kind !== 'entity' || claimed.entryId === known.entryId) return false;
  const [one, other] = [knowledge.entity(claimed.entryId), knowledge.entity(known.entryId)];
  const isWithin = (part: Entity | undefined, whole: EntryId) =>
    part?.organization === whole || part?.memberOf === whole;
  return isWithin(one, known.entryId) || isWithin(other, claimed.entryId);
}

/** Lists are right when every member is known; a member we do not know proves nothing. */
function mayContradict(claim: Claim, facts: readonly Fact[], { knowledge, publishedOn }: ReviewContext): boolean {
  const rule = predicateRule(claim.predicate);
  if (claim.modality === 'attributed' || claim.modality === 'rumoured') return false;
  if (!rule.isSingleValued && !claim.isNegated) return isAboutOneEvent(claim, facts);
  if (rule.change !== 'state') return true;
  if (publishedOn === undefined || publishedOn > knowledge.knownUntil) return false;
  return rule.valueKind !== 'quantity' || facts.every((fact) => isFarFrom(claim.value, fact));
}

/** A sum said of one known round, named by its month. A year holds rounds we may not know; an investor has many companies. */
function isAboutOneEvent({ predicate, asOf }: Claim, facts: readonly Fact[]): boolean {
  const { change, valueKind } = predicateRule(predicate);
  if (change !== 'event' || valueKind !== 'quantity' || asOf === undefined || facts.length !== 1) return false;
  return asOf.latest <= addDays(asOf.earliest, DAYS_OF_A_MONTH);
}

const DAYS_OF_A_MONTH = 31;

/** Users, staff and valuations move between the days we know: only a number out of all reach is wrong. */
const STATE_QUANTITY_REACH = 3;

function isFarFrom(claimed: ClaimValue, fact: Fact): boolean {
  if (claimed.kind !== 'quantity' || typeof fact.value !== 'number') return false;
  const ratio = claimed.amount / fact.value;
  return ratio > STATE_QUANTITY_REACH || ratio < 1 / STATE_QUANTITY_REACH;
}

function confirm(claim: Claim, facts: readonly Fact[], all: readonly Fact[], context: ReviewContext): Finding {
  const [fact] = facts;
  if (!fact) throw new RangeError('confirm needs a fact');
  if (fact.rank === 'disputed') return { verdict: 'disputed', reasons: [disagreement(all)], facts: all };

  const ended = claim.asOf ? undefined : endOf(fact, all, context);
  if (ended) return { verdict: 'outdated', reasons: [ended.reason], facts: [fact, ...ended.facts] };
  return {
    verdict: 'supported',
    reasons: [agreement(fact), ...selfReport(fact), ...lateKnowledge(fact, context)],
    facts: [fact],
  };
}

function agreement(fact: Fact): Reason {
  const known = readFactValue(fact);
  if (!known || known.kind === 'unpublished' || known.kind === 'noValue') return { kind: 'hasNoValue' };
  return { kind: 'valueAgrees', expected: known, ...sayingDay(fact) };
}

const selfReport = ({ reportedBy }: Fact): Reason[] => (reportedBy ? [{ kind: 'selfReported', by: reportedBy }] : []);

/** Since when a state holds, or the day of an event; where no such day is known the note cites the source instead. */
function sayingDay({ predicate, heldBefore, validFrom }: Fact): { readonly since?: IsoDate } {
  return predicateRule(predicate).change === 'never' || heldBefore ? {} : { since: validFrom };
}

/** A thing that never changes may have become public after the article: the note says since when it is known. */
function lateKnowledge(fact: Fact, { publishedOn }: ReviewContext): Reason[] {
  const known = fact.knownFrom ?? fact.validFrom;
  return publishedOn !== undefined && known > publishedOn && predicateRule(fact.predicate).change === 'never'
    ? [{ kind: 'becameKnownOn', on: known }]
    : [];
}

function endOf(fact: Fact, all: readonly Fact[], { today, publishedOn, knowledge }: ReviewContext) {
  if (predicateRule(fact.predicate).change !== 'state' || publishedOn === undefined) return undefined;
  if (publishedOn > knowledge.knownUntil) return undefined;
  const { latest } = holdingDays(fact, all);
  if (latest === undefined || latest >= today) return undefined;
  const successor = all.find((other) => other.validFrom > fact.validFrom && other !== fact);
  const expected = successor && settled(readFactValue(successor));
  const reason: Reason = { kind: 'endedOn', on: latest, ...(expected && { expected }) };
  return { reason, facts: successor ? [successor] : [] };
}

const settled = (value: KnownValue | undefined): ClaimValue | undefined =>
  value && value.kind !== 'noValue' && value.kind !== 'unpublished' ? value : undefined;

function contradict(claim: Claim, facts: readonly Fact[], context: ReviewContext): Finding | undefined {
  if (facts.some(({ rank }) => rank === 'disputed'))
    return { verdict: 'disputed', reasons: [disagreement(facts)], facts };
  const fact = facts.at(-1);
  if (!fact) return undefined;
  if (isOtherDateOfSubject(claim, context.knowledge)) return undefined;
  const expected = settled(readFactValue(fact));
  const difference: Reason = expected ? { kind: 'valueDiffers', expected, ...sayingDay(fact) } : { kind: 'hasNoValue' };
  const owner = ownerOfValue(claim, context.knowledge);
  return {
    verdict: 'refuted',
    reasons: [
      difference,
      ...(owner ? [{ kind: 'valueBelongsTo' as const, entry: owner.subject, value: claim.value }] : []),
      ...selfReport(fact),
      ...lateKnowledge(fact, context),
    ],
    facts: owner ? [fact, owner] : [fact],
  };
}

/** "Released" is said of announcements, previews and weights alike: another known date of the subject excuses the claim. */
function isOtherDateOfSubject(claim: Claim, knowledge: KnowledgeBase): boolean {
  if (claim.value.kind !== 'date') return false;
  return knowledge
    .factsAbout(claim.subject)
    .some(
      (fact) =>
        fact.predicate !== claim.predicate &&
        agreementWith(claim, fact, knowledge) !== 'differs' &&
        readFactValue(fact)?.kind === 'date',
    );
}

/** Whose value it really is: a relative of the subject of whom the same is known. */
function ownerOfValue(claim: Claim, knowledge: KnowledgeBase): Fact | undefined {
  if (claim.value.kind !== 'quantity') return undefined;
  return knowledge
    .factsOf(claim.predicate)
    .find(
      (fact) =>
        fact.subject !== claim.subject &&
        areRelated(fact.subject, claim.subject, knowledge) &&
        compareValues(claim.value, 'exact', readFactValue(fact) ?? { kind: 'noValue' }) === 'agrees',
    );
}

function areRelated(a: EntryId, b: EntryId, knowledge: KnowledgeBase): boolean {
  const [first, second] = [knowledge.entity(a), knowledge.entity(b)];
  if (!first || !second) return false;
  return first.memberOf !== undefined && (first.memberOf === second.memberOf || first.memberOf === b);
}

const disagreement = (facts: readonly Fact[]): Reason => ({
  kind: 'sourcesDisagree',
  values: facts.map((fact) => settled(readFactValue(fact))).filter((value) => value !== undefined),
});

function unsettled(facts: readonly Fact[], claim: Claim, { knowledge, publishedOn }: ReviewContext): Finding {
  const unpublished = facts.find((fact) => readFactValue(fact)?.kind === 'unpublished');
  if (unpublished) {
    // Said as a plain fact, a number that its owner never gave leaves out what matters most.
    const verdict = claim.modality === 'asserted' && !claim.isNegated ? 'disputed' : 'notEnoughInfo';
    return {
      verdict,
      reasons: [{ kind: 'unpublished', ...(unpublished.reportedBy && { by: unpublished.reportedBy }) }],
      facts: [unpublished],
    };
  }
  const isBeyond =
    publishedOn !== undefined &&
    publishedOn > knowledge.knownUntil &&
    predicateRule(claim.predicate).change === 'state';
  const reason: Reason = isBeyond ? { kind: 'beyondKnowledge', knownUntil: knowledge.knownUntil } : { kind: 'noFact' };
  return { verdict: 'notEnoughInfo', reasons: [reason], facts: [] };
}
