import type { Article } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import { unfoldSpan } from '../text/folding.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { Walk } from './check-hit.ts';
import { entryIdOf, FormFlag, type Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { type Hit, scanForms } from './scan-forms.ts';
import { readSourceText, type SourceText, tidiedWords } from './source-text.ts';
import { type Candidate, weighEvidence } from './weigh-evidence.ts';

export interface MentionLookup {
  readonly gazetteer: Gazetteer;
  readonly knowledge: KnowledgeBase;
}

/**
 * Every place that names an entry, left to right, not overlapping: leftmost first, then the longest. A form that means
 * other things too needs evidence around it. Nothing in an article of a language we do not explain in.
 */
export function findMentions(
  article: Pick<Article, 'text' | 'blocks' | 'language'>,
  { gazetteer, knowledge }: MentionLookup,
): Mention[] {
  if (article.language === 'other') return [];
  const source = readSourceText(article.text);
  const candidates = readCandidates(source, gazetteer, knowledge);
  const certain = leftmostLongest(candidates).filter((candidate) => !candidate.isAmbiguous);
  const isSettled = weighEvidence(source, { candidates, certain, knowledge });
  return leftmostLongest(candidates, isSettled).map((candidate) => toMention(source, candidate));
}

function leftmostLongest(
  candidates: readonly Candidate[],
  isTaken: (candidate: Candidate) => boolean = () => true,
): Candidate[] {
  const taken: Candidate[] = [];
  let free = 0;
  for (const candidate of candidates) {
    if (candidate.start < free || !isTaken(candidate)) continue;
    taken.push(candidate);
    free = candidate.end;
  }
  return taken;
}

/** Hits with the entry they link to; without those that a longer ordinary word refuses. */
function readCandidates(source: SourceText, gazetteer: Gazetteer, knowledge: KnowledgeBase): Candidate[] {
  const { hits, blockers } = scanForms(source, gazetteer);
  const entryOf = cachedEntryIds(gazetteer);
  const isBlocked = readBlockers(blockers, gazetteer);
  const candidates: Candidate[] = [];
  for (const hit of hits) {
    const entry = gazetteer.formEntry[hit.form] as number;
    if (isBlocked(entry, hit)) continue;
    const flags = gazetteer.formFlags[hit.form] as number;
    const kind = (flags & FormFlag.entity) !== 0 ? 'entity' : 'term';
    const entryId = linkOf(hit, entryOf(entry), knowledge);
    if (entryId === undefined || !(kind === 'entity' ? knowledge.entity(entryId) : knowledge.term(entryId))) continue;
    candidates.push({ ...hit, kind, entryId, isModel: (flags & FormFlag.model) !== 0 });
  }
  return candidates;
}

/** Whether an entry's blocker holds a hit. Blockers come by start: the farthest end so far tells. */
function readBlockers(blockers: readonly Walk[], gazetteer: Gazetteer): (entry: number, hit: Hit) => boolean {
  const walls = new Map<number, { starts: number[]; ends: number[] }>();
  for (const { form, start, end } of blockers) {
    const entry = gazetteer.formEntry[form] as number;
    const known = walls.get(entry) ?? { starts: [], ends: [] };
    known.starts.push(start);
    known.ends.push(Math.max(end, known.ends.at(-1) ?? 0));
    walls.set(entry, known);
  }
  return (entry, hit) => {
    const known = walls.get(entry);
    if (!known) return false;
    return (known.ends[lowerBound(known.starts, hit.start + 1) - 1] ?? 0) >= hit.end;
  };
}

/** An unknown member is linked to its family, never to the neighbour whose name it begins with. */
function linkOf(hit: Hit, entryId: EntryId, knowledge: KnowledgeBase): EntryId | undefined {
  return hit.reading === 'continued' ? knowledge.entity(entryId)?.memberOf : entryId;
}

// Reading an id out of the pool costs more than the rest of a hit; a gazetteer lives as long as its packs.
const readIds = new WeakMap<Gazetteer, EntryId[]>();

function cachedEntryIds(gazetteer: Gazetteer): (entry: number) => EntryId {
  const ids = readIds.get(gazetteer) ?? [];
  readIds.set(gazetteer, ids);
  return (entry) => {
    const id = ids[entry] ?? entryIdOf(gazetteer, entry);
    ids[entry] = id;
    return id;
  };
}

function toMention(source: SourceText, { kind, entryId, start, end, reading }: Candidate): Mention {
  const mention = { kind, entryId, span: unfoldSpan(source, { start, end }) };
  return reading === 'known' ? mention : { ...mention, unlistedMember: tidiedWords(source, start, end) };
}
