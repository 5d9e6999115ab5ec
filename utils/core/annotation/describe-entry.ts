import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, EntryId, Fact, Term } from '../knowledge/pack-schema.ts';
import { predicateRule } from '../knowledge/predicates.ts';
import type { EntityGloss, Gloss, TermGloss } from './annotation.ts';

const MAX_SEE_ALSO = 3;
const MAX_FACTS = 3;

/** What the card says of an entry; undefined for an id no pack knows. */
export function describeEntry(entryId: EntryId, knowledge: KnowledgeBase): Gloss | undefined {
  const term = knowledge.term(entryId);
  if (term) return describeTerm(term, knowledge);
  const entity = knowledge.entity(entryId);
  return entity && describeEntity(entity, knowledge);
}

function describeTerm(term: Term, knowledge: KnowledgeBase): TermGloss {
  const { id, label, definition, whyItMatters, level } = term;
  const seeAlso = (term.seeAlso ?? [])
    .slice(0, MAX_SEE_ALSO)
    .map((other) => ({ entryId: other, label: knowledge.label(other) }));
  return {
    kind: 'term',
    entryId: id,
    label,
    definition,
    whyItMatters,
    level,
    seeAlso,
    sources: knowledge.sourcesOf(term),
  };
}

function describeEntity(entity: Entity, knowledge: KnowledgeBase): EntityGloss {
  const facts = telling(knowledge.factsAbout(entity.id)).slice(0, MAX_FACTS);
  const named = facts.flatMap(({ value }) => (typeof value === 'string' && knowledge.entity(value) ? [value] : []));
  return {
    kind: 'entity',
    entityType: entity.type,
    entryId: entity.id,
    label: entity.label,
    description: entity.description,
    describedOn: entity.describedOn,
    facts,
    labels: Object.fromEntries([entity.id, ...named].map((id) => [id, knowledge.label(id)])),
    links: entity.links ?? [],
    sources: knowledge.sourcesOf(entity),
  };
}

/** One fact a predicate, the newest, what still holds; the order of the predicate table is the order of interest. */
function telling(facts: readonly Fact[]): Fact[] {
  const current = facts.filter(({ validThrough, rank, predicate }) => {
    const isTelling = rank !== 'disputed' && predicateRule(predicate).isSingleValued;
    return isTelling && validThrough === undefined;
  });
  const newest = new Map<string, Fact>();
  for (const fact of current) {
    const known = newest.get(fact.predicate);
    if (!known || known.validFrom < fact.validFrom) newest.set(fact.predicate, fact);
  }
  return [...newest.values()];
}
