import type { PlannedMark } from '../../utils/core/annotation/plan-marks.ts';
import type { Block, Inline } from '../../utils/core/article/article.ts';
import { overlaps, type Span } from '../../utils/core/text/span.ts';

/** Words of one block that share their looks. */
export interface MarkedRun {
  readonly span: Span;
  readonly mark?: PlannedMark;
  /** The first run of its mark: the one that takes the focus. */
  readonly isMarkStart: boolean;
  readonly link?: Extract<Inline, { kind: 'link' }>;
  /** Emphasis and the like, outermost first. */
  readonly styles: readonly Exclude<Inline['kind'], 'link'>[];
}

/** Cuts a block wherever a mark, a link or an emphasis begins or ends. The runs cover the block, left to right. */
export function cutBlock(block: Block, marks: readonly PlannedMark[]): MarkedRun[] {
  const { span, inlines = [] } = block;
  const painted = marks.flatMap((mark) => mark.painted.map((words) => ({ mark, words })));
  const spans = [...painted.map(({ words }) => words), ...inlines.map((inline) => inline.span)];
  const borders = [span.start, span.end, ...spans.flatMap(({ start, end }) => [start, end])];
  const inside = [...new Set(borders)].filter((at) => span.start <= at && at <= span.end).sort((a, b) => a - b);
  return inside.slice(1).map((end, index) => {
    const words = { start: inside[index] ?? span.start, end };
    const mark = painted.find((one) => overlaps(one.words, words))?.mark;
    const here = inlines.filter((inline) => overlaps(inline.span, words));
    const link = here.find((inline) => inline.kind === 'link');
    return {
      span: words,
      ...(mark && { mark }),
      isMarkStart: mark?.painted[0]?.start === words.start,
      ...(link && { link }),
      styles: here.flatMap(({ kind }) => (kind === 'link' ? [] : [kind])),
    };
  });
}
