import type { Located, PackProblem } from './pack-problem.ts';
import type { EntryId } from './pack-schema.ts';
import type { LocatedPack } from './parse-pack.ts';

/** Ids are unique, and every id that an entry names exists: sources, see-also, families, organisations, subjects, cues. */
export function checkReferences(pack: LocatedPack): PackProblem[] {
  const entries = [...pack.terms, ...pack.entities];
  const all: readonly Located<{ readonly id: EntryId }>[] = [...entries, ...pack.facts, ...pack.narratives];
  const known = new Set(entries.map(({ entry }) => entry.id));
  const sourceIds = new Set(pack.sources.map(({ entry }) => entry.id));
  return [
    ...findDuplicates(all),
    ...findDuplicates(pack.sources),
    ...unknownSources([...entries, ...pack.facts, ...pack.narratives], sourceIds),
    ...unknownEntries(pack, known),
  ];
}

function findDuplicates(entries: readonly Located<{ readonly id: EntryId }>[]): PackProblem[] {
  const firstFile = new Map<EntryId, string>();
  return entries.flatMap(({ file, entry }) => {
    const earlier = firstFile.get(entry.id);
    if (earlier === undefined) {
      firstFile.set(entry.id, file);
      return [];
    }
    return [
      {
        kind: 'duplicateId' as const,
        file,
        entryId: entry.id,
        field: 'id',
        message: `this id stands already in ${earlier}`,
        mend: 'merge the two, or give one another id',
      },
    ];
  });
}

function unknownSources(
  entries: readonly Located<{ readonly id: EntryId; readonly sources: readonly EntryId[] }>[],
  sourceIds: ReadonlySet<EntryId>,
): PackProblem[] {
  return entries.flatMap(({ file, entry }) =>
    entry.sources
      .filter((id) => !sourceIds.has(id))
      .map((id) => ({
        kind: 'unknownSource' as const,
        file,
        entryId: entry.id,
        field: 'sources',
        message: `no source "${id}" in sources/`,
        mend: 'add the source you opened, or correct its id',
      })),
  );
}

function unknownEntries(pack: LocatedPack, known: ReadonlySet<EntryId>): PackProblem[] {
  const named: { file: string; entryId: EntryId; field: string; names: readonly EntryId[] }[] = [
    ...pack.terms.map(({ file, entry }) => ({ file, entryId: entry.id, field: 'seeAlso', names: entry.seeAlso ?? [] })),
    ...pack.entities.map(({ file, entry }) => ({
      file,
      entryId: entry.id,
      field: 'memberOf/organization',
      names: [entry.memberOf, entry.organization].filter((id) => id !== undefined),
    })),
    ...[...pack.terms, ...pack.entities].map(({ file, entry }) => ({
      file,
      entryId: entry.id,
      field: 'ambiguous',
      names: entryCues([...(entry.ambiguous?.cuesFor ?? []), ...(entry.ambiguous?.cuesAgainst ?? [])]),
    })),
    ...pack.facts.map(({ file, entry }) => ({
      file,
      entryId: entry.id,
      field: 'subject/reportedBy',
      names: [entry.subject, entry.reportedBy].filter((id) => id !== undefined),
    })),
    ...pack.narratives.map(({ file, entry }) => ({
      file,
      entryId: entry.id,
      field: 'about/patterns',
      names: [
        ...entry.about,
        ...entryCues(
          [...entry.patterns.en, ...entry.patterns.zh].flatMap(({ all, none }) => [...all.flat(), ...(none ?? [])]),
        ),
      ],
    })),
  ];
  return named.flatMap(({ file, entryId, field, names }) =>
    names
      .filter((id) => !known.has(id))
      .map((id) => ({
        kind: 'unknownEntry' as const,
        file,
        entryId,
        field,
        message: `no entry "${id}" in this pack`,
        mend: 'add it to glossary/ or entities/, or correct the id',
      })),
  );
}

const entryCues = (cues: readonly string[]): EntryId[] =>
  cues.filter((cue) => cue.startsWith('@')).map((cue) => cue.slice(1));
