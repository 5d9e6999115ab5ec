import type { EntryId, NarrativePattern } from '../knowledge/pack-schema.ts';
import type { Mention } from '../mentions/mention.ts';
import { type FoldedText, foldWord, unfoldSpan } from '../text/folding.ts';
import type { Span } from '../text/span.ts';

/** A pattern ready to be looked for: its words folded once. */
export interface CompiledPattern {
  readonly all: readonly (readonly Member[])[];
  readonly none: readonly Member[];
}

/** A word, or the mention of an entry. Latin words need borders; Chinese ones have none. */
export type Member =
  | { readonly kind: 'word'; readonly word: string; readonly needsBorders: boolean }
  | { readonly kind: 'mention'; readonly entryId: EntryId };

/** The sentence in which members are looked for. */
export interface PatternPlace {
  readonly sentence: Span;
  readonly folded: FoldedText;
  readonly mentions: readonly Mention[];
  /** UTF-16 units that a whole statement may span: words farther apart are not about each other. */
  readonly reach: number;
}

export const compilePattern = ({ all, none = [] }: NarrativePattern): CompiledPattern => ({
  all: all.map((group) => group.map(compileMember)),
  none: none.map(compileMember),
});

export function compileMember(member: string): Member {
  if (member.startsWith('@')) return { kind: 'mention', entryId: member.slice(1) };
  const word = foldWord(member);
  return { kind: 'word', word, needsBorders: /^[a-z0-9]/.test(word) && /[a-z0-9]$/.test(word) };
}

/** The closest words that fill every group, from the first to the last of them; undefined when a group stays empty. */
export function matchPattern({ all, none }: CompiledPattern, place: PatternPlace): Span | undefined {
  if (!all.every((group) => group.some((member) => isLikelyIn(member, place)))) return undefined;
  if (none.some((member) => spansOf(member, place).length > 0)) return undefined;
  const found = all.map((group) => group.flatMap((member) => spansOf(member, place)));
  const [first = [], ...rest] = found;
  const matches = first.flatMap((anchor) => {
    const nearest = rest.map((spans) => nearestTo(anchor, spans));
    return nearest.every((span) => span !== undefined) ? [cover([anchor, ...nearest])] : [];
  });
  const [closest] = matches.sort((a, b) => a.end - a.start - (b.end - b.start));
  return closest && closest.end - closest.start <= place.reach ? closest : undefined;
}

/** Cheap: most sentences hold nothing of most patterns. */
function isLikelyIn(member: Member, { folded, mentions }: PatternPlace): boolean {
  return member.kind === 'word'
    ? folded.folded.includes(member.word)
    : mentions.some(({ entryId }) => entryId === member.entryId);
}

/** Every place of the member in the sentence, in units of the article. */
export function spansOf(member: Member, { folded, sentence, mentions }: PatternPlace): Span[] {
  if (member.kind === 'mention') {
    return mentions.filter(({ entryId }) => entryId === member.entryId).map(({ span }) => span);
  }
  const spans: Span[] = [];
  const { word, needsBorders } = member;
  for (let at = folded.folded.indexOf(word); at >= 0; at = folded.folded.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (needsBorders && (isLatin(folded.folded[at - 1]) || isLatin(folded.folded[end]))) continue;
    const span = unfoldSpan(folded, { start: at, end });
    spans.push({ start: sentence.start + span.start, end: sentence.start + span.end });
  }
  return spans;
}

const isLatin = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

function nearestTo(anchor: Span, spans: readonly Span[]): Span | undefined {
  const distance = (span: Span) => Math.max(span.start - anchor.end, anchor.start - span.end, 0);
  return [...spans].sort((a, b) => distance(a) - distance(b))[0];
}

const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
