import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOUCH, type TouchedWords } from '../../../utils/browser/page/highlight-painter.ts';
import { annotationIdsAt } from '../../../utils/browser/page/hit-test.ts';
import { FakeHighlight, installFakeHighlights } from '../../fixtures/fake-highlights.ts';

const here = { x: 10, y: 10 };

function rangeOver(start: number, end: number): Range {
  const range = document.createRange();
  const words = document.body.firstChild as Text;
  range.setStart(words, start);
  range.setEnd(words, end);
  // jsdom lays nothing out: a letter is one pixel wide here, and a line is twenty high.
  range.getClientRects = () => [new DOMRect(start, 0, end - start, 20)] as unknown as DOMRectList;
  return range;
}

const touchedBy = (...entries: [Range, TouchedWords][]) => new Map<AbstractRange, TouchedWords>(entries);

describe('annotationIdsAt', () => {
  beforeEach(() => {
    document.body.textContent = 'Blue Finch says its model has nine billion parameters.';
  });

  describe('where the registry can be asked', () => {
    it('answers with our ranges, a fact note before a term before a name', () => {
      const name = rangeOver(0, 20);
      const note = rangeOver(0, 30);
      const theirs = rangeOver(0, 40);
      installFakeHighlights().set(TOUCH, new FakeHighlight());
      Object.assign(CSS.highlights, { highlightsFromPoint: () => [{ ranges: [theirs] }, { ranges: [name, note] }] });
      const touched = touchedBy(
        [name, { annotationId: 'name', kind: 'entity' }],
        [note, { annotationId: 'note', kind: 'refuted' }],
      );
      expect(annotationIdsAt(here, touched)).toEqual(['note', 'name']);
    });
  });

  describe('where it cannot', () => {
    beforeEach(() => {
      installFakeHighlights();
      Object.assign(document, {
        caretPositionFromPoint: (x: number) => ({ offsetNode: document.body.firstChild, offset: x }),
      });
    });
    afterEach(() => Reflect.deleteProperty(document, 'caretPositionFromPoint'));

    it('looks for the ranges around the caret', () => {
      const touched = touchedBy(
        [rangeOver(0, 12), { annotationId: 'under', kind: 'term' }],
        [rangeOver(20, 30), { annotationId: 'beside', kind: 'term' }],
      );
      expect(annotationIdsAt(here, touched)).toEqual(['under']);
    });

    it('does not take a point below the line for the words above it', () => {
      const touched = touchedBy([rangeOver(0, 12), { annotationId: 'above', kind: 'term' }]);
      expect(annotationIdsAt({ x: 10, y: 90 }, touched)).toEqual([]);
    });
  });
});
