import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Predicate } from '../knowledge/predicates.ts';
import { containsSpan, type Span } from '../text/span.ts';
import type { ItemType } from './item-type.ts';
import type { NamedItem, SentenceReading } from './sentence-reading.ts';

/** Who does what a statement of a day or a price tells of: the predicate that knows the doer. */
const DOERS: Partial<Record<Predicate, { readonly known: Predicate; readonly types: readonly ItemType[] }>> = {
  releasedOn: { known: 'developer', types: ['organization'] },
  weightsReleasedOn: { known: 'developer', types: ['organization'] },
  acquiredOn: { known: 'acquiredBy', types: ['organization', 'person'] },
  acquisitionPrice: { known: 'acquiredBy', types: ['organization', 'person'] },
};

/** "Anthropic released …": the doer stands this far before the words of the claim, in UTF-16 units. */
const DOER_REACH = 14;

/** One statement found in a sentence. */
export interface Statement {
  readonly subject: EntryId;
  readonly predicate: Predicate;
  readonly span: Span;
}

/**
 * Whether the words name another doer than the one we know: "Microsoft bought DeepMind in 2014", "Anthropic released GPT-4".
 * The day may be right, the statement is not.
 */
export function namesOtherParty(
  { subject, predicate, span }: Statement,
  { items }: SentenceReading,
  knowledge: Pick<KnowledgeBase, 'entity' | 'factsOf'>,
): boolean {
  const doer = DOERS[predicate];
  if (doer === undefined) return false;
  const known = knowledge.factsOf(doer.known).filter((fact) => fact.subject === subject);
  if (known.length === 0) return false;
  const reach = { start: span.start - DOER_REACH, end: span.end };
  const named = items.filter(
    (item): item is NamedItem =>
      item.kind === 'named' &&
      doer.types.includes(item.type) &&
      item.entryId !== subject &&
      containsSpan(reach, item.span),
  );
  const isKnown = (entryId: EntryId) =>
    known.some(({ value }) => typeof value === 'string' && areOne(value, entryId, knowledge));
  return named.length > 0 && !named.some(({ entryId }) => isKnown(entryId));
}

/** Google and Google DeepMind speak for each other. */
function areOne(one: EntryId, other: EntryId, { entity }: Pick<KnowledgeBase, 'entity'>): boolean {
  const isWithin = (part: EntryId, whole: EntryId) =>
    entity(part)?.organization === whole || entity(part)?.memberOf === whole;
  return one === other || isWithin(one, other) || isWithin(other, one);
}
