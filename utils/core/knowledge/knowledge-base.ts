import type { PackStamp } from '../annotation/annotation.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Localized } from '../text/language.ts';
import type { Entity, EntryId, Fact, Narrative, Pack, Source, Term } from './pack-schema.ts';
import type { Predicate } from './predicates.ts';

/** The enabled packs as one. Where two packs name the same id, the earlier pack wins. */
export interface KnowledgeBase {
  readonly packs: readonly PackStamp[];
  /** The day up to which changeable facts can be trusted: the oldest of the packs'. */
  readonly knownUntil: IsoDate;
  readonly terms: readonly Term[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly narratives: readonly Narrative[];
  term(id: EntryId): Term | undefined;
  entity(id: EntryId): Entity | undefined;
  /** The entry's name; for an id no pack knows, the id itself in every language. */
  label(id: EntryId): Localized;
  factsAbout(subject: EntryId, predicate?: Predicate): readonly Fact[];
  factsOf(predicate: Predicate): readonly Fact[];
  sourcesOf(entry: { readonly sources: readonly EntryId[] }): readonly Source[];
}

export function buildKnowledgeBase(packs: readonly Pack[]): KnowledgeBase {
  const terms = indexById(packs.flatMap((pack) => pack.terms));
  const entities = indexById(packs.flatMap((pack) => pack.entities));
  const facts = indexById(packs.flatMap((pack) => pack.facts));
  const narratives = indexById(packs.flatMap((pack) => pack.narratives));
  const sources = indexById(packs.flatMap((pack) => pack.sources));
  const bySubject = Map.groupBy(facts.values(), (fact) => fact.subject);
  const byPredicate = Map.groupBy(facts.values(), (fact) => fact.predicate);
  return {
    packs: packs.map(({ manifest }) => ({
      id: manifest.id,
      version: manifest.version,
      knownUntil: manifest.knownUntil,
    })),
    knownUntil: packs.map(({ manifest }) => manifest.knownUntil).sort()[0] ?? '0000-01-01',
    terms: [...terms.values()],
    entities: [...entities.values()],
    facts: [...facts.values()],
    narratives: [...narratives.values()],
    term: (id) => terms.get(id),
    entity: (id) => entities.get(id),
    label: (id) => (terms.get(id) ?? entities.get(id))?.label ?? { en: id, 'zh-Hans': id, 'zh-Hant': id },
    factsAbout: (subject, predicate) =>
      (bySubject.get(subject) ?? []).filter((fact) => predicate === undefined || fact.predicate === predicate),
    factsOf: (predicate) => byPredicate.get(predicate) ?? [],
    sourcesOf: (entry) => entry.sources.map((id) => sources.get(id)).filter((source) => source !== undefined),
  };
}

function indexById<T extends { readonly id: EntryId }>(entries: readonly T[]): Map<EntryId, T> {
  const index = new Map<EntryId, T>();
  for (const entry of entries) if (!index.has(entry.id)) index.set(entry.id, entry);
  return index;
}
