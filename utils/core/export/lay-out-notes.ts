import { type Annotation, annotatedSpan, type Gloss } from '../annotation/annotation.ts';
import { cutBlock } from '../annotation/cut-block.ts';
import { type MarkKind, type PlannedMark, planMarks } from '../annotation/plan-marks.ts';
import type { Block, BlockKind, Inline } from '../article/article.ts';
import type { ClaimReview } from '../review/claim-review.ts';
import type { SavedArticle } from './saved-article.ts';

/** A saved article cut into what an exporter writes one after the other. */
export interface NotedArticle {
  /** Without a first heading that only repeats the title. */
  readonly blocks: readonly NotedBlock[];
  /** In the order of their numbers, from 1. A term or name that is marked twice has one footnote. */
  readonly footnotes: readonly Footnote[];
  /** Claims that no source settles: listed, never marked. */
  readonly unsettled: readonly QuotedReview[];
}

export interface NotedBlock {
  readonly kind: BlockKind;
  /** 1..6, headings only. */
  readonly level?: number;
  readonly runs: readonly Run[];
}

/** Words of one block that share their looks. */
export interface Run {
  readonly text: string;
  readonly mark?: MarkKind;
  readonly inlines: readonly Inline[];
  /** The footnotes whose words end here, by number. */
  readonly references: readonly FootnoteReference[];
}

export interface FootnoteReference {
  readonly number: number;
  /** The first place that points to this footnote: where its way back leads. */
  readonly isFirst: boolean;
}

export type Footnote =
  | { readonly kind: 'review'; readonly number: number; readonly review: ClaimReview }
  | {
      readonly kind: 'entry';
      readonly number: number;
      readonly gloss: Gloss;
      /** Set when the words name a member of this family that no pack knows: its name as written. */
      readonly unlistedMember?: string;
    };

export interface QuotedReview {
  readonly quote: string;
  readonly review: ClaimReview;
}

/** Which words are marked, and which footnote stands where. Marks never share a character; footnotes never go missing. */
export function layOutNotes(saved: SavedArticle): NotedArticle {
  const { article, annotations } = saved;
  const inText = annotations.filter((annotation) => isInText(annotation, article.text));
  const marks = planMarks(inText, article.text, article.language);
  const { footnotes, references } = numberFootnotes(marks, saved);
  const notes = { text: article.text, marks, references };
  const blocks = article.blocks.map((block, index) =>
    layOutBlock(block, notes, article.blocks[index + 1]?.span.start ?? Number.POSITIVE_INFINITY),
  );
  return {
    blocks: withoutTitle(blocks, article.title),
    footnotes,
    unsettled: inText.flatMap((annotation) => quoteUnsettled(annotation, article.text)),
  };
}

function isInText(annotation: Annotation, text: string): boolean {
  const { start, end } = annotatedSpan(annotation);
  return 0 <= start && start < end && end <= text.length;
}

interface PlacedReference extends FootnoteReference {
  /** Where the annotated words end. */
  readonly at: number;
}

function numberFootnotes(marks: readonly PlannedMark[], { glosses }: SavedArticle) {
  const footnotes: Footnote[] = [];
  const references: PlacedReference[] = [];
  const numberOfEntry = new Map<string, number>();
  for (const { annotation } of marks) {
    const { body } = annotation;
    const unlistedMember = body.kind === 'entity' ? body.unlistedMember : undefined;
    const entry = body.kind === 'review' ? undefined : [body.entryId, unlistedMember].join('\n');
    const known = entry === undefined ? undefined : numberOfEntry.get(entry);
    const number = known ?? footnotes.length + 1;
    if (body.kind === 'review') {
      footnotes.push({ kind: 'review', number, review: body.review });
    } else if (known === undefined && entry !== undefined) {
      const gloss = glosses[body.entryId];
      if (!gloss) continue;
      numberOfEntry.set(entry, number);
      footnotes.push({ kind: 'entry', number, gloss, ...(unlistedMember !== undefined && { unlistedMember }) });
    }
    references.push({ number, isFirst: known === undefined, at: annotatedSpan(annotation).end });
  }
  return { footnotes, references };
}

interface BlockNotes {
  readonly text: string;
  readonly marks: readonly PlannedMark[];
  readonly references: readonly PlacedReference[];
}

/** `nextStart`: where the block after this one begins; words that end on the newline between belong to this one. */
function layOutBlock(block: Block, { text, marks, references }: BlockNotes, nextStart: number): NotedBlock {
  const { kind, level, span } = block;
  const own = references
    .filter(({ at }) => span.start < at && at <= nextStart)
    .map((reference) => ({ ...reference, at: Math.min(reference.at, span.end) }));
  const cuts = own.map(({ at }) => at);
  const runs = cutBlock(block, marks, cuts).map(
    (run): Run => ({
      text: text.slice(run.span.start, run.span.end),
      ...(run.mark && { mark: run.mark.kind }),
      inlines: run.inlines,
      references: own.filter(({ at }) => at === run.span.end).sort((a, b) => a.number - b.number),
    }),
  );
  return { kind, ...(level !== undefined && { level }), runs };
}

function withoutTitle(blocks: readonly NotedBlock[], title: string): readonly NotedBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading') return blocks;
  const words = first.runs.map(({ text }) => text).join('');
  const isNoted = first.runs.some(({ mark, references }) => mark !== undefined || references.length > 0);
  return words.trim() === title.trim() && !isNoted ? rest : blocks;
}

function quoteUnsettled(annotation: Annotation, text: string): QuotedReview[] {
  const { body } = annotation;
  if (body.kind !== 'review' || body.review.verdict !== 'notEnoughInfo') return [];
  const { start, end } = annotatedSpan(annotation);
  return [{ quote: text.slice(start, end), review: body.review }];
}
