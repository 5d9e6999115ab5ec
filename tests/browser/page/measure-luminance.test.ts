import { describe, expect, it } from 'vitest';
import { measurePaper, parseColour } from '../../../utils/browser/page/measure-luminance.ts';

function wordsOn(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('em') as Element;
}

describe('measurePaper', () => {
  it.each([
    ['white', '<p style="background:#fff"><em>words</em></p>', 'light'],
    ['sepia', '<p style="background:#f4ecd8"><em>words</em></p>', 'light'],
    ['black under a box that is clear', '<div style="background:#111"><p><em>words</em></p></div>', 'dark'],
    [
      'black under a thin white veil',
      '<div style="background:#111"><p style="background:rgba(255,255,255,.1)"><em>words</em></p></div>',
      'dark',
    ],
    [
      'a picture, light words',
      '<p style="background-image:url(x.png);color:#eee"><em style="color:#eee">words</em></p>',
      'dark',
    ],
    ['no colour at all', '<p><em>words</em></p>', 'light'],
  ])('on %s', (_, html, paper) => {
    expect(measurePaper(wordsOn(html))).toBe(paper);
  });
});

describe('parseColour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 50%)', 0, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(0.7 0.1 200)', 0.7, 1],
    ['lab(29.2 39 20)', 0.292, 1],
  ])('reads %s', (css, lightness, alpha) => {
    const colour = parseColour(css);
    expect(colour?.lightness).toBeCloseTo(lightness);
    expect(colour?.alpha).toBeCloseTo(alpha);
  });

  it('does not guess at what it does not know', () => {
    expect(parseColour('transparent-ish')).toBeUndefined();
  });
});
