import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import { lowerBound } from '../text/lower-bound.ts';
import {
  type Cue,
  type Cues,
  holdsWord,
  readCues,
  sentenceAround,
  vicinityAround,
  type Window,
} from './context-cues.ts';
import type { Hit } from './scan-forms.ts';
import type { SourceText } from './source-text.ts';

/** A hit and the entry it would link to. */
export interface Candidate extends Hit {
  readonly kind: 'term' | 'entity';
  readonly entryId: EntryId;
  readonly isModel: boolean;
}

interface Evidence {
  readonly candidates: readonly Candidate[];
  /** Mentions that need no evidence. */
  readonly certain: readonly Candidate[];
  readonly knowledge: KnowledgeBase;
}

/**
 * Which candidates may be marked. An ambiguous one needs, and no cue against it in its sentence:
 * - near it, within its block, a cue for it: a word, or a certain mention of an "@id"; for a name also a certain mention
 *   of the same entry or of a member of its family anywhere; for a model's name also two certain mentions of whatever
 *   else the packs know; or,
 * - for a name, that another place of the article has settled it: names keep their sense within an article, common words
 *   (agent, parameter) do not; or that the article speaks of its "@ids" at least twice, wherever that is.
 */
export function weighEvidence(
  source: SourceText,
  { candidates, certain, knowledge }: Evidence,
): (candidate: Candidate) => boolean {
  const places = placesOf(certain, knowledge);
  const certainStarts = certain.map(({ start }) => start);
  const ambiguityOf = ({ kind, entryId }: Candidate) =>
    (kind === 'term' ? knowledge.term(entryId) : knowledge.entity(entryId))?.ambiguous;
  const settled = new Set<EntryId>();
  const strong = new Set<Candidate>();
  const refused = new Set<Candidate>();
  for (const candidate of candidates) {
    if (!candidate.isAmbiguous) continue;
    const cues = readCues(ambiguityOf(candidate));
    const here = { source, places, certain, certainStarts, candidate };
    if (!cues || holdsCue(cues.against, here, sentenceAround(source.folded, candidate))) refused.add(candidate);
    else if (isSettledHere(cues.for, here)) {
      strong.add(candidate);
      settled.add(candidate.entryId);
    }
  }
  return (candidate) => {
    if (!candidate.isAmbiguous || strong.has(candidate)) return true;
    if (refused.has(candidate) || candidate.kind === 'term') return false;
    return settled.has(candidate.entryId) || isTopical(candidate, readCues(ambiguityOf(candidate)), places);
  };
}

/** How far on either side a cue may stand, within the block. */
const VICINITY_UNITS = { term: 160, entity: 400 } as const;

/** Folded offsets of the certain mentions of each entry; a member's count for its family too. */
type Places = ReadonlyMap<EntryId, readonly number[]>;

function placesOf(certain: readonly Candidate[], knowledge: KnowledgeBase): Places {
  const places = new Map<EntryId, number[]>();
  const add = (id: EntryId, start: number) => {
    const known = places.get(id);
    if (known) known.push(start);
    else places.set(id, [start]);
  };
  for (const { kind, entryId, start } of certain) {
    add(entryId, start);
    const family = kind === 'entity' ? knowledge.entity(entryId)?.memberOf : undefined;
    if (family !== undefined) add(family, start);
  }
  return places;
}

interface Place {
  readonly source: SourceText;
  readonly places: Places;
  readonly certain: readonly Candidate[];
  /** Folded offset of each of them; rising. */
  readonly certainStarts: readonly number[];
  readonly candidate: Candidate;
}

function holdsCue(cues: readonly Cue[], { source, places, candidate }: Place, window: Window): boolean {
  return cues.some(({ word, entryId }) =>
    entryId === undefined
      ? holdsWord(source.folded, word, { window, except: candidate })
      : isMentionedWithin(places.get(entryId) ?? [], window),
  );
}

function isMentionedWithin(starts: readonly number[], { from, to }: Window): boolean {
  const first = starts[lowerBound(starts, from)];
  return first !== undefined && first < to;
}

function isSettledHere(cues: readonly Cue[], place: Place): boolean {
  const { source, places, candidate } = place;
  if (candidate.kind === 'entity' && places.has(candidate.entryId)) return true;
  const vicinity = vicinityAround(source.folded, candidate, VICINITY_UNITS[candidate.kind]);
  return holdsCue(cues, place, vicinity) || (candidate.isModel && standsAmongKnown(place, vicinity));
}

const MIN_KNOWN_NEIGHBOURS = 2;

/** A model's name between words of the trade: "Gemini" beside "MMLU" and "context window" is no spacecraft. */
function standsAmongKnown({ certain, certainStarts, candidate }: Place, { from, to }: Window): boolean {
  if (candidate.end - candidate.start < MIN_TOPICAL_UNITS) return false;
  const neighbours = new Set<EntryId>();
  for (let index = lowerBound(certainStarts, from); (certainStarts[index] ?? to) < to; index++) {
    neighbours.add((certain[index] as Candidate).entryId);
    if (neighbours.size === MIN_KNOWN_NEIGHBOURS) return true;
  }
  return false;
}

const TOPICAL_MENTIONS = 2;
const MIN_TOPICAL_UNITS = 4; // "X", "Phi": too short to be taken on the article's topic alone

function isTopical({ start, end }: Candidate, cues: Cues | undefined, places: Places): boolean {
  if (!cues || end - start < MIN_TOPICAL_UNITS) return false;
  const mentions = cues.for.reduce((sum, { entryId }) => sum + (entryId ? (places.get(entryId)?.length ?? 0) : 0), 0);
  return mentions >= TOPICAL_MENTIONS;
}
