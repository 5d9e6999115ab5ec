import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Language } from '../text/language.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Annotation, annotatedSpan } from './annotation.ts';

/** What a mark looks like. Earlier in the list lies over later: a fact note over a term over a name. */
export const markKinds = ['refuted', 'outdated', 'disputed', 'supported', 'term', 'entity'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Which of a term's or a name's mentions are marked. */
export const mentionChoices = ['firstPerSection', 'every', 'firstOnPage'] as const;
export type MentionsPainted = (typeof mentionChoices)[number];

export interface PlannedMark {
  readonly annotation: Annotation;
  readonly kind: MarkKind;
  /** The words that answer to the pointer, also where another mark is drawn over them. */
  readonly touched: Span;
  /** The words that get this mark's own ink; none when others cover them all. In reading order. */
  readonly painted: readonly Span[];
}

const LAST_WORD_CHARS = 48; // no word of our languages is longer

/**
 * Which annotations are marked, and which words of each: mentions as asked, every verdict but notEnoughInfo. Browsers draw
 * all underlines over each other, so no two marks share a character. `annotations` in reading order.
 */
export function planMarks(
  annotations: readonly Annotation[],
  text: string,
  language: Language,
  mentionsPainted: MentionsPainted = 'firstPerSection',
): PlannedMark[] {
  const marked = chooseMentions(annotations, mentionsPainted);
  const segmenter = new Intl.Segmenter(language === 'other' ? undefined : language, { granularity: 'word' });
  const covered: Span[] = [];
  const planned: PlannedMark[] = [];
  for (const kind of markKinds) {
    for (const annotation of marked.filter((one) => markKindOf(one) === kind)) {
      const span = annotatedSpan(annotation);
      const touched = kind === 'supported' ? lastWord(text, span, segmenter) : span;
      const painted = subtractSpans(touched, covered).filter((piece) => hasWord(text, piece));
      covered.push(...painted);
      planned.push({ annotation, kind, touched, painted });
    }
  }
  return planned.sort((a, b) => a.touched.start - b.touched.start || a.touched.end - b.touched.end);
}

function chooseMentions(annotations: readonly Annotation[], mentionsPainted: MentionsPainted): readonly Annotation[] {
  if (mentionsPainted === 'every') return annotations;
  const seen = new Set<EntryId>();
  return annotations.filter(({ body }) => {
    if (body.kind === 'review') return true;
    if (mentionsPainted === 'firstPerSection') return body.isFirst;
    if (seen.has(body.entryId)) return false;
    seen.add(body.entryId);
    return true;
  });
}

/** Undefined: never painted. */
function markKindOf({ body }: Annotation): MarkKind | undefined {
  if (body.kind !== 'review') return body.kind;
  return body.review.verdict === 'notEnoughInfo' ? undefined : body.review.verdict;
}

/** The parts of `span` that no span of `covered` holds, left to right. Empty parts are left out. */
export function subtractSpans(span: Span, covered: readonly Span[]): Span[] {
  let rest: Span[] = span.start < span.end ? [span] : [];
  for (const cover of covered) {
    if (!overlaps(span, cover)) continue;
    rest = rest.flatMap((piece) => (overlaps(piece, cover) ? around(piece, cover) : [piece]));
  }
  return rest;
}

function around(piece: Span, cover: Span): Span[] {
  const before = { start: piece.start, end: Math.max(piece.start, cover.start) };
  const after = { start: Math.min(piece.end, cover.end), end: piece.end };
  return [before, after].filter(({ start, end }) => start < end);
}

/** The last word of `span`, for the one verdict that only reassures; all of it when it holds no word. */
function lastWord(text: string, span: Span, segmenter: Intl.Segmenter): Span {
  const from = Math.max(span.start, span.end - LAST_WORD_CHARS);
  const words = [...segmenter.segment(text.slice(from, span.end))].filter(({ isWordLike }) => isWordLike);
  const last = words.findLast(({ index }) => !isReading(text, from + index)) ?? words.at(-1);
  if (!last) return span;
  const start = from + last.index;
  return { start, end: start + last.segment.length };
}

/** 學(xué): a reading in brackets behind its character is no word of the sentence. */
const isReading = (text: string, start: number) =>
  /\p{Script=Han}[(（]$/u.test(text.slice(Math.max(0, start - 2), start));

const hasWord = (text: string, span: Span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
