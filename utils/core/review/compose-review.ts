import type { Claim, ClaimValue } from '../claims/claim.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntryId, Fact } from '../knowledge/pack-schema.ts';
import type { ClaimReview, Reason, Verdict } from './claim-review.ts';

/** A verdict with its reasons and the facts it stands on. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly facts: readonly Fact[];
}

export const MAX_SOURCES = 4; // a card lists no more

/** The finding with everything a card needs beside it: sources, names, the day it holds for. */
export function composeReview(
  claim: Claim,
  { verdict, reasons, facts }: Finding,
  knowledge: KnowledgeBase,
): ClaimReview {
  const [fact] = facts;
  const sources = [
    ...new Map(facts.flatMap((each) => knowledge.sourcesOf(each)).map((source) => [source.id, source])).values(),
  ];
  const remark = facts.find((each) => each.remark)?.remark;
  return {
    itemReviewed: { kind: 'claim', claim },
    verdict,
    reasons,
    ...(fact && { asOf: fact.knownFrom ?? fact.validFrom }),
    ...(remark && { remark }),
    knownUntil: knowledge.knownUntil,
    sources: sources.slice(0, MAX_SOURCES),
    labels: Object.fromEntries(entriesOf(claim, reasons).map((id) => [id, knowledge.label(id)])),
  };
}

function entriesOf(claim: Claim, reasons: readonly Reason[]): EntryId[] {
  const values = [
    claim.value,
    ...reasons.flatMap((reason) => ('expected' in reason && reason.expected ? [reason.expected] : [])),
  ];
  const named = reasons.flatMap((reason) => {
    if (reason.kind === 'valueBelongsTo') return [reason.entry];
    if (reason.kind === 'selfReported') return [reason.by];
    return reason.kind === 'unpublished' && reason.by ? [reason.by] : [];
  });
  const qualifiers = Object.values(claim.qualifiers ?? {});
  return [
    claim.subject,
    ...(claim.attributedTo ? [claim.attributedTo] : []),
    ...named,
    ...values.flatMap(entriesOfValue),
    ...qualifiers,
  ];
}

function entriesOfValue(value: ClaimValue): readonly EntryId[] {
  if (value.kind === 'entity') return [value.entryId];
  return value.kind === 'entities' ? value.entryIds : [];
}
