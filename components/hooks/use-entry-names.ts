import { useEffect, useState } from 'react';
import type { Gloss } from '../../utils/core/annotation/annotation.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';
import type { ExplanationLanguage, Localized } from '../../utils/core/text/language.ts';
import { describeEntry } from './describe-entry.ts';

/** Names of entries: from `known`, else asked of the packs; the bare id until the answer is there. */
export function useEntryNames(
  entries: readonly EntryId[],
  known: readonly Gloss[],
  language: ExplanationLanguage,
): (entryId: EntryId) => string {
  const [asked, setAsked] = useState<Readonly<Record<EntryId, Localized>>>({});
  const unknown = [...new Set(entries)].filter((id) => !known.some(({ entryId }) => entryId === id));
  const wanted = unknown.join(' ');

  useEffect(() => {
    let isCurrent = true;
    const ids = wanted.split(' ').filter(Boolean);
    void Promise.all(ids.map(describeEntry)).then((glosses) => {
      const labels = glosses.flatMap((gloss) => (gloss ? [[gloss.entryId, gloss.label] as const] : []));
      if (isCurrent) setAsked(Object.fromEntries(labels));
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted]);

  return (entryId) => {
    const label = known.find((gloss) => gloss.entryId === entryId)?.label ?? asked[entryId];
    return label?.[language] ?? entryId;
  };
}
