import { describe, expect, it } from 'vitest';
import { walkPage } from '../../../utils/browser/page/walk-page.ts';

function walk(html: string, maxNodes: number) {
  const root = document.createElement('div');
  root.innerHTML = html;
  const seen: string[] = [];
  const isComplete = walkPage(
    root,
    {
      enter: (element) => {
        seen.push(`<${element.localName}>`);
        return element.localName !== 'nav';
      },
      leave: (element) => seen.push(`</${element.localName}>`),
      text: (node) => seen.push(node.data),
    },
    maxNodes,
  );
  return { isComplete, seen: seen.join(' ') };
}

describe('walking a page', () => {
  it('goes in reading order and leaves out what is not entered', () => {
    const { seen, isComplete } = walk('a<p>b<i>c</i></p><nav>d<b>e</b></nav><!-- f -->g', 100);
    expect(seen).toBe('<div> a <p> b <i> c </i> </p> <nav> g </div>');
    expect(isComplete).toBe(true);
  });

  it('stops at the limit and leaves whatever it has entered', () => {
    const { seen, isComplete } = walk('<p>a<i>b</i></p><p>c</p>', 3);
    expect(seen).toBe('<div> <p> a <i> </i> </p> </div>');
    expect(isComplete).toBe(false);
  });
});
