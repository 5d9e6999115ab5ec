import { beforeEach, describe, expect, it } from 'vitest';
import { createHighlightPainter, type HighlightPainter } from '../../../utils/browser/page/highlight-painter.ts';
import { FakeHighlight, installFakeHighlights, removeFakeHighlights } from '../../fixtures/fake-highlights.ts';

const aRange = () => document.createRange();

describe('highlight painter', () => {
  let registry: Map<string, FakeHighlight>;
  let painter: HighlightPainter;

  beforeEach(() => {
    registry = installFakeHighlights();
    registry.set('theirs', new FakeHighlight([aRange()]));
    painter = createHighlightPainter() as HighlightPainter;
  });

  it('registers one highlight a kind and paper, under names of ours', () => {
    painter.paint(aRange(), 'refuted', 'light');
    painter.paint(aRange(), 'refuted', 'light');
    painter.paint(aRange(), 'term', 'dark');
    expect(registry.get('postil-refuted')?.size).toBe(2);
    expect(registry.get('postil-term-dark')?.size).toBe(1);
  });

  it('leaves the highlights of the page and of other extensions alone when it clears', () => {
    painter.paint(aRange(), 'entity', 'light');
    painter.touch(aRange(), { annotationId: 'a', kind: 'entity' });
    painter.clear();
    expect([...registry.keys()]).toEqual(['theirs']);
    expect(registry.get('theirs')?.size).toBe(1);
    expect(painter.touched.size).toBe(0);
  });

  it('takes its marks off and puts them back', () => {
    painter.paint(aRange(), 'disputed', 'light');
    painter.setVisible(false);
    expect([...registry.keys()]).toEqual(['theirs']);
    painter.paint(aRange(), 'term', 'light');
    expect([...registry.keys()]).toEqual(['theirs']);
    painter.setVisible(true);
    expect([...registry.keys()].sort()).toEqual(['postil-disputed', 'postil-term', 'theirs']);
  });

  it('lays a fact note over a term over a name, and the open note over all', () => {
    painter.paint(aRange(), 'entity', 'light');
    painter.paint(aRange(), 'term', 'dark');
    painter.paint(aRange(), 'refuted', 'light');
    painter.setActive([aRange()], 'light');
    const byPriority = [...registry].sort(([, a], [, b]) => b.priority - a.priority).map(([name]) => name);
    expect(byPriority).toEqual(['postil-active', 'postil-refuted', 'postil-term-dark', 'postil-entity', 'theirs']);
  });

  it('tints one note at a time', () => {
    const first = aRange();
    const second = aRange();
    painter.setActive([first], 'light');
    painter.setActive([second], 'dark');
    expect(registry.get('postil-active')?.size).toBe(0);
    expect([...(registry.get('postil-active-dark') ?? [])]).toEqual([second]);
  });

  it('paints only what catches the eye where colours are forced, since every range looks selected there', () => {
    registry = installFakeHighlights({ areColoursForced: true });
    painter = createHighlightPainter() as HighlightPainter;
    painter.paint(aRange(), 'refuted', 'light');
    painter.paint(aRange(), 'term', 'light');
    painter.touch(aRange(), { annotationId: 'a', kind: 'term' });
    painter.setActive([aRange()], 'light');
    expect([...registry.keys()]).toEqual(['postil-refuted']);
    expect(painter.touched.size).toBe(1);
  });

  it('does without a browser that has no registry', () => {
    removeFakeHighlights();
    expect(createHighlightPainter()).toBeUndefined();
  });
});
