import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageText } from '../../../utils/browser/page/page-text.ts';
import { readArticle } from '../../../utils/browser/page/read-article.ts';
import { readBlocks } from '../../../utils/browser/page/read-blocks.ts';

type Tree = { tag: string; children: Tree[] } | string;

const words = fc.stringMatching(/^(?:[a-c数据模 \n\t\u00a0\u3000]|GPT|\u200b){0,12}$/);
const tag = fc.constantFrom(
  'p',
  'div',
  'section',
  'span',
  'b',
  'em',
  'a',
  'br',
  'li',
  'h2',
  'blockquote',
  'td',
  'style',
  'aside',
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, words, fc.record({ tag, children: fc.array(tie('tree'), { maxLength: 4 }) })),
}));

function grow(node: Tree): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  if (node.tag !== 'br') for (const child of node.children) element.append(grow(child));
  return element;
}

function plant(trees: readonly Tree[]): HTMLElement {
  const root = document.createElement('main');
  root.append(...trees.map(grow));
  document.body.replaceChildren(root);
  return root;
}

/** Spaces collapse, and a line of nothing but zero-width characters is no line. */
const squash = (text: string): string => text.replace(/[\s\u200b]+/g, '');

/** The words a range shows, without what a reader never sees. */
function shownWords(range: Range): string {
  const part = range.cloneContents();
  for (const hidden of part.querySelectorAll('style, aside')) hidden.remove();
  return squash(part.textContent ?? '');
}

function read(root: HTMLElement) {
  const { blocks } = readBlocks(root, 'https://news.example/a');
  let start = 0;
  const pieces = blocks.flatMap((block) => {
    const moved = block.pieces.map((piece) => ({ ...piece, at: piece.at + start }));
    start += block.text.length + 1;
    return moved;
  });
  return { text: blocks.map((block) => block.text).join('\n'), pageText: createPageText(document, root, pieces) };
}

describe('the map between the text and the page', () => {
  it('gives every span the range that shows its words, whatever the tree', () => {
    const property = fc.property(fc.array(tree, { maxLength: 5 }), fc.nat(), fc.nat(), (trees, from, to) => {
      const { text, pageText } = read(plant(trees));
      const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b) as [number, number];
      const range = pageText.rangeOf({ start, end });
      const wanted = squash(text.slice(start, end));
      expect(range ? shownWords(range) : '').toBe(wanted);
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('finds its way back from a place in the page to the offset', () => {
    const property = fc.property(fc.array(tree, { maxLength: 5 }), fc.nat(), (trees, at) => {
      const { text, pageText } = read(plant(trees));
      fc.pre(text.trim() !== '');
      const start = at % text.length;
      fc.pre(!/\s/.test(text[start] ?? ' '));
      const range = pageText.rangeOf({ start, end: start + 1 });
      expect(range && pageText.offsetAt(range.startContainer, range.startOffset)).toBe(start);
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('leaves the page byte-identical', () => {
    const property = fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
      plant(trees);
      const before = document.documentElement.outerHTML;
      const { pageText, article } = readArticle(document, 'https://news.example/a');
      pageText.rangeOf({ start: 0, end: article.text.length });
      expect(document.documentElement.outerHTML).toBe(before);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('joins a name that is split over inline elements and line breaks', () => {
    const root = plant([
      'Built by Open',
      { tag: 'b', children: ['AI'] },
      ' with GPT',
      { tag: 'br', children: [] },
      '4.',
    ]);
    const { text, pageText } = read(root);
    expect(text).toBe('Built by OpenAI with GPT 4.');
    expect(pageText.rangeOf({ start: 9, end: 15 })?.toString()).toBe('OpenAI');
    expect(pageText.rangeOf({ start: 21, end: 26 })?.toString()).toBe('GPT4');
  });

  it('knows when its nodes have left the page or changed', () => {
    const root = plant([
      { tag: 'p', children: ['One sentence.'] },
      { tag: 'p', children: ['Another one.'] },
    ]);
    const { pageText } = read(root);
    expect(pageText.isStale()).toBe(false);
    root.lastElementChild?.remove();
    expect(pageText.isStale()).toBe(true);
    expect(pageText.rangeOf({ start: 15, end: 20 })).toBeUndefined();
    expect(pageText.rangeOf({ start: 0, end: 3 })?.toString()).toBe('One');
    (root.firstElementChild?.firstChild as Text).data = 'Changed.';
    expect(pageText.rangeOf({ start: 0, end: 3 })).toBeUndefined();
  });

  it('has no offset for what was never read', () => {
    const root = plant([
      { tag: 'aside', children: ['Advertisement text'] },
      { tag: 'p', children: ['Text.'] },
    ]);
    const { pageText } = read(root);
    expect(pageText.offsetAt(root.querySelector('aside')?.firstChild as Node, 3)).toBeUndefined();
  });
});
