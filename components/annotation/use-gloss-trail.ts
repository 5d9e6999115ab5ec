import { useState } from 'react';
import type { Gloss } from '../../utils/core/annotation/annotation.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';

const MAX_DEPTH = 3; // deeper than that, nobody remembers the sentence they were reading

export interface GlossTrail {
  /** The entry opened last; undefined at the annotation itself. */
  readonly current: Gloss | undefined;
  readonly depth: number;
  /** The entry asked for could not be had. */
  readonly isUnreachable: boolean;
  /** Absent at the deepest place. */
  readonly open: ((entryId: EntryId) => void) | undefined;
  readonly back: () => void;
}

/** Entries opened inside one card, like the footnotes of a footnote. */
export function useGlossTrail(describeEntry: (entryId: EntryId) => Promise<Gloss | undefined>): GlossTrail {
  const [glosses, setGlosses] = useState<readonly Gloss[]>([]);
  const [isUnreachable, setUnreachable] = useState(false);

  const open = async (entryId: EntryId) => {
    const gloss = await describeEntry(entryId);
    setUnreachable(gloss === undefined);
    // Two quick presses of one link must not bury it twice.
    if (gloss) setGlosses((trail) => (trail === glosses ? [...trail, gloss] : trail));
  };
  const back = () => {
    setUnreachable(false);
    setGlosses((trail) => trail.slice(0, -1));
  };

  return {
    current: glosses.at(-1),
    depth: glosses.length,
    isUnreachable,
    open: glosses.length < MAX_DEPTH ? (entryId) => void open(entryId) : undefined,
    back,
  };
}
