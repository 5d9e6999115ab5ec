import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBlock } from '../../../utils/core/annotation/cut-block.ts';
import { planMarks } from '../../../utils/core/annotation/plan-marks.ts';
import type { Inline } from '../../../utils/core/article/article.ts';
import type { Span } from '../../../utils/core/text/span.ts';
import { aNote, anArticle, anEnglishSample } from '../../fixtures/export/sample-article.ts';

const text = 'Heron Lab put Heron-1 out with open weights, and said so twice.';
const article = anArticle([['paragraph', text]]);

const spans = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: Math.min(text.length, start + length) }));

describe('cutting a block into runs', () => {
  it('covers every word once, in order, however marks, links and emphasis cross', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 4 }), fc.array(spans, { maxLength: 4 }), (marked, emphasised) => {
        const inlines = emphasised.map(
          (span, index): Inline =>
            index % 2 ? { kind: 'link', span, href: 'https://heron.example/' } : { kind: 'emphasis', span },
        );
        const notes = marked.map((span) =>
          aNote(article, text.slice(span.start, span.end), { kind: 'term', entryId: 'heron', isFirst: true }),
        );
        const runs = cutBlock(
          { kind: 'paragraph', span: { start: 0, end: text.length }, inlines },
          planMarks(notes, text, 'en'),
        );
        expect(runs.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
      }),
    );
  });

  it('gives each mark one run that takes the focus', () => {
    const { article, annotations } = anEnglishSample();
    const marks = planMarks(annotations, article.text, article.language);
    const runs = article.blocks.flatMap((block) => cutBlock(block, marks));
    const starts = runs.filter(({ isMarkStart }) => isMarkStart).map(({ mark }) => mark?.annotation.id);
    const painted = marks.filter((mark) => mark.painted.length > 0).map(({ annotation }) => annotation.id);
    expect(starts.sort()).toEqual(painted.sort());
  });
});
