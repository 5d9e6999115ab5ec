import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { anchorAnnotation } from '../../../utils/browser/page/anchor-annotations.ts';
import { createPageText } from '../../../utils/browser/page/page-text.ts';
import { anAnnotation } from '../../fixtures/annotations.ts';

const text = 'Blue Finch says its model has nine billion parameters.';

/** The page says `text` in several nodes; the reading is the plain sum of them. */
function pageOf(html: string) {
  document.body.innerHTML = html;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('sup')) nodes.push(node as Text);
  }
  let at = 0;
  const pieces = nodes.map((node) => {
    const piece = { at, length: node.length, node, nodeOffset: 0 };
    at += node.length;
    return piece;
  });
  return createPageText(document, document.body, pieces);
}

const claim = anAnnotation(text, 'its model has nine billion parameters', 'refuted');

describe('anchorAnnotation', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('finds words that run over several nodes', () => {
    const pageText = pageOf('<p>Blue Finch says its <b>model</b> has nine billion parameters.</p>');
    expect(anchorAnnotation(claim, text, pageText)?.range.toString()).toBe('its model has nine billion parameters');
  });

  it('bears a footnote mark between the words, which reading skipped', () => {
    const pageText = pageOf('<p>Blue Finch says its model<sup>3</sup> has nine billion parameters.</p>');
    expect(anchorAnnotation(claim, text, pageText)?.range.toString()).toBe('its model3 has nine billion parameters');
  });

  it('refuses words that the page has changed since it was read', () => {
    const pageText = pageOf('<p>Blue Finch says its <b>model</b> has nine billion parameters.</p>');
    const bold = document.querySelector('b')?.firstChild as Text;
    bold.data = 'robot';
    expect(anchorAnnotation(claim, text, pageText)).toBeUndefined();
  });

  it('refuses words that have left the page', () => {
    const pageText = pageOf('<p>Blue Finch says its model has nine billion parameters.</p>');
    document.querySelector('p')?.remove();
    expect(anchorAnnotation(claim, text, pageText)).toBeUndefined();
  });

  it('refuses a position that holds other words than the quote', () => {
    const pageText = pageOf(`<p>${text}</p>`);
    const [quote, position] = claim.target.selector;
    const shifted = { ...position, start: position.start + 1, end: position.end + 1 };
    const moved = { ...claim, target: { ...claim.target, selector: [quote, shifted] as const } };
    expect(anchorAnnotation(moved, text, pageText)).toBeUndefined();
  });

  it('gives the very words of any span, however the page cuts them into nodes', () => {
    const anyCut = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 8 });
    const anySpan = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(anyCut, anySpan, (cuts, [start, length]) => {
        const words = text.slice(start, start + length);
        fc.pre(words.trim() === words && text.indexOf(words) === start);
        const borders = [0, ...cuts.sort((a, b) => a - b), text.length];
        const html = borders.slice(1).map((end, i) => `<i>${text.slice(borders[i], end)}</i>`);
        const anchored = anchorAnnotation(anAnnotation(text, words, 'term'), text, pageOf(`<p>${html.join('')}</p>`));
        expect(anchored?.range.toString()).toBe(words);
      }),
    );
  });
});
