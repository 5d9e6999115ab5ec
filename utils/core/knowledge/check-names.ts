import { foldWord } from '../text/folding.ts';
import type { Located, PackProblem } from './pack-problem.ts';
import type { Entity, EntryId, Term } from './pack-schema.ts';
import type { LocatedPack } from './parse-pack.ts';

type Named = Located<Term | Entity>;

/** No form names two entries; a form that means other things too carries cues. */
export function checkNames(pack: LocatedPack): PackProblem[] {
  const entries: readonly Named[] = [...pack.terms, ...pack.entities];
  return [...findCollisions(entries), ...entries.flatMap(checkCues)];
}

/** Every form that names the entry by itself. A family's stem does not: "DeepSeek" alone is the company. */
export function surfaceForms(entry: Term | Entity): string[] {
  const { label, aliases } = entry;
  return [label.en, label['zh-Hans'], label['zh-Hant'], ...(aliases?.en ?? []), ...(aliases?.zh ?? [])];
}

function findCollisions(entries: readonly Named[]): PackProblem[] {
  const owners = new Map<string, EntryId>();
  return entries.flatMap(({ file, entry }) =>
    [...new Set(surfaceForms(entry).map(foldWord))].flatMap((form) => {
      const owner = owners.get(form);
      if (owner === undefined) owners.set(form, entry.id);
      if (owner === undefined || owner === entry.id) return [];
      return [
        {
          kind: 'aliasCollision' as const,
          file,
          entryId: entry.id,
          field: 'aliases',
          message: `"${form}" already names ${owner}`,
          mend: 'leave the form to the one that readers mean, or make both longer',
        },
      ];
    }),
  );
}

function checkCues({ file, entry }: Named): PackProblem[] {
  if (!entry.ambiguous) return [];
  const stems = 'familyStems' in entry ? (entry.familyStems ?? []) : [];
  const forms = new Set([...surfaceForms(entry), ...stems].map(foldWord));
  const stray = entry.ambiguous.forms.filter((form) => !forms.has(foldWord(form)));
  if (stray.length > 0) {
    return [
      {
        kind: 'ambiguityWithoutCues',
        file,
        entryId: entry.id,
        field: 'ambiguous.forms',
        message: `"${stray.join('", "')}" is no form of this entry`,
        mend: 'list it as label or alias too',
      },
    ];
  }
  if (entry.ambiguous.cuesFor.length > 0) return [];
  return [
    {
      kind: 'ambiguityWithoutCues',
      file,
      entryId: entry.id,
      field: 'ambiguous.cuesFor',
      message: 'an ambiguous form without cues can never be marked',
      mend: 'name words or "@ids" that stand near it when it means this',
    },
  ];
}
