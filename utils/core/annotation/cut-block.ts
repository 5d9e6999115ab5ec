import type { Block, Inline } from '../article/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { PlannedMark } from './plan-marks.ts';

/** Words of one block that share their looks. */
export interface MarkedRun {
  readonly span: Span;
  readonly mark?: PlannedMark;
  /** The first run of its mark. */
  readonly isMarkStart: boolean;
  /** Links and emphasis around the words, outermost first. */
  readonly inlines: readonly Inline[];
}

/** Cuts a block wherever ink, a link or an emphasis begins or ends, and at `alsoAt`. The runs cover the block, in order. */
export function cutBlock(
  { span, inlines = [] }: Block,
  marks: readonly PlannedMark[],
  alsoAt: readonly number[] = [],
): MarkedRun[] {
  const painted = marks.flatMap((mark) =>
    mark.painted.filter((words) => overlaps(words, span)).map((words) => ({ mark, words })),
  );
  const spans = [span, ...painted.map(({ words }) => words), ...inlines.map((inline) => inline.span)];
  const cuts = [...spans.flatMap(({ start, end }) => [start, end]), ...alsoAt];
  const borders = [...new Set(cuts)].filter((at) => span.start <= at && at <= span.end).sort((a, b) => a - b);
  return borders.slice(1).map((end, index) => {
    const words = { start: borders[index] ?? span.start, end };
    const mark = painted.find((one) => overlaps(one.words, words))?.mark;
    return {
      span: words,
      ...(mark && { mark }),
      isMarkStart: mark?.painted[0]?.start === words.start,
      inlines: inlines.filter((inline) => overlaps(inline.span, words)),
    };
  });
}
