import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markKinds, planMarks, subtractSpans } from '../../../utils/core/annotation/plan-marks.ts';
import { anAnnotation } from '../../fixtures/annotations.ts';

const text = 'The small firm Blue Finch says that its model has nine billion parameters in all.';

const inkOf = (...annotations: Parameters<typeof planMarks>[0]) =>
  planMarks(annotations, text, 'en').map(({ kind, painted }) => [
    kind,
    ...painted.map(({ start, end }) => text.slice(start, end)),
  ]);

describe('planMarks', () => {
  it('lets a fact note take its words from the term and the name below it', () => {
    const note = anAnnotation(text, 'its model has nine billion parameters', 'refuted');
    const term = anAnnotation(text, 'parameters in all', 'term');
    expect(inkOf(term, note)).toEqual([
      ['refuted', 'its model has nine billion parameters'],
      ['term', ' in all'],
    ]);
  });

  it('keeps a mark that is covered whole, without ink: its words still answer to the pointer', () => {
    const note = anAnnotation(text, 'its model has nine billion parameters', 'outdated');
    const term = anAnnotation(text, 'parameters', 'term');
    const [, covered] = planMarks([note, term], text, 'en');
    expect(covered).toMatchObject({ kind: 'term', painted: [], touched: { start: text.indexOf('parameters') } });
  });

  it('marks only the last word of what checks out, so that the words before it keep their own marks', () => {
    const note = anAnnotation(text, 'its model has nine billion parameters', 'supported');
    const term = anAnnotation(text, 'model', 'term');
    expect(inkOf(note, term)).toEqual([
      ['term', 'model'],
      ['supported', 'parameters'],
    ]);
  });

  it('finds the last word of Chinese too', () => {
    const chinese = '这家公司称，模型有九十亿参数。';
    const note = anAnnotation(chinese, '模型有九十亿参数。', 'supported');
    const [mark] = planMarks([note], chinese, 'zh-Hans');
    expect(mark?.painted.map(({ start, end }) => chinese.slice(start, end))).toEqual(['参数']);
  });

  it('takes no bracketed reading for the last word', () => {
    const damaged = '這家公司說，它的人都來自大學(xué)。';
    const note = anAnnotation(damaged, '它的人都來自大學(xué)', 'supported');
    const [mark] = planMarks([note], damaged, 'zh-Hant');
    expect(mark?.painted.map(({ start, end }) => damaged.slice(start, end))).toEqual(['大學']);
  });

  it('leaves repeats and unsettled claims unmarked', () => {
    const repeat = anAnnotation(text, 'Blue Finch', 'entity', false);
    const unsettled = anAnnotation(text, 'its model has nine billion parameters', 'notEnoughInfo');
    expect(inkOf(repeat, unsettled)).toEqual([]);
  });

  it('never gives one character two inks', () => {
    const words = text.split(' ');
    const anyMark = fc
      .record({
        from: fc.nat(words.length - 1),
        length: fc.integer({ min: 1, max: 6 }),
        kind: fc.constantFrom(...markKinds),
      })
      .map(({ from, length, kind }) => anAnnotation(text, words.slice(from, from + length).join(' '), kind));
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 12 }), (annotations) => {
        const painted = planMarks(annotations, text, 'en').flatMap((mark) => mark.painted);
        const inks = new Array(text.length).fill(0);
        for (const { start, end } of painted) for (let at = start; at < end; at += 1) inks[at] += 1;
        return inks.every((count) => count <= 1);
      }),
    );
  });
});

describe('subtractSpans', () => {
  it('leaves exactly the characters that nothing covers', () => {
    const anySpan = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(anySpan, fc.array(anySpan), (span, covered) => {
        const has = (spans: readonly { start: number; end: number }[], at: number) =>
          spans.some(({ start, end }) => start <= at && at < end);
        const rest = subtractSpans(span, covered);
        for (let at = 0; at < 31; at += 1) {
          expect(has(rest, at)).toBe(has([span], at) && !has(covered, at));
        }
      }),
    );
  });
});
