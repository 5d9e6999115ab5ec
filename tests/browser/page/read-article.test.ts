import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../utils/browser/page/read-article.ts';

const url = 'https://news.example/tech/2024/03/grok-weights';

function read(html: string, address = url) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readArticle(page, address);
}

const body = `<p>The company put its weights on the net on Sunday, and by noon they were everywhere.</p>
  <p>Nobody had asked for them, and nobody knew at first what to do with a file of that size.</p>
  <p>By the evening the first machines answered, slowly and politely, as if they had been woken up.</p>`;

const kindsOf = ({ article }: ReturnType<typeof read>) =>
  article.blocks.map(({ kind, span }) => [kind, article.text.slice(span.start, span.end)]);

describe('reading an article', () => {
  it('finds the text between menus, teasers, boxes and comments', () => {
    const { article } = read(`<title>Weights on a Sunday | The Margin</title><body>
      <nav><a href="/">Home</a><a href="/ai">AI</a></nav>
      <div class="cookie-banner"><p>We use cookies to make this page what it is, and we would like your consent.</p></div>
      <main><h1>Weights on a Sunday</h1><div class="share-bar">Share this with everybody you know and love</div>
      <div class="story-body">${body}
        <aside><p>Sign up for a letter that nobody reads to its end, every morning at six.</p></aside>
        <ul class="related-links"><li><a href="/b">A table that nobody bought</a></li></ul></div>
      <section id="comments"><p>I have never read a worse article than this one, and I have read them all.</p></section></main>
      <footer><p>All rights reserved by people who have never written a word of this.</p></footer>`);
    expect(article.text.split('\n')).toHaveLength(3);
    expect(article.text).toMatch(/^The company put .*woken up\.$/s);
    expect(article.title).toBe('Weights on a Sunday');
  });

  it('reads headings, lists, quotes, captions, cells and code as what they are', () => {
    const page =
      read(`<article><h1>T</h1>${body}<h2>What is inside</h2><ul><li>One layer</li><li>Another layer</li></ul>
      <blockquote><p>We did not sleep.</p></blockquote><figure><img src="a.png"><figcaption>The file.</figcaption></figure>
      <table><tr><td>Layers</td><td>64</td></tr></table><pre>load(weights)</pre></article>`);
    expect(kindsOf(page).slice(3)).toEqual([
      ['heading', 'What is inside'],
      ['listItem', 'One layer'],
      ['listItem', 'Another layer'],
      ['quote', 'We did not sleep.'],
      ['caption', 'The file.'],
      ['tableCell', 'Layers'],
      ['tableCell', '64'],
      ['preformatted', 'load(weights)'],
    ]);
    expect(page.article.blocks[3]).toMatchObject({ level: 2 });
  });

  it.each([
    ['two line breaks', '第一段说的是模型有多大，以及为什么要这么大。<br><br>第二段说的是钱从哪里来，又到哪里去。'],
    [
      'a line break after a full stop',
      '第一段说的是模型有多大，以及为什么要这么大。<br>第二段说的是钱从哪里来，又到哪里去。',
    ],
    [
      'the paragraph indent',
      '　　第一段说的是模型有多大，以及为什么要这么大<br>　　第二段说的是钱从哪里来，又到哪里去。',
    ],
    ['divs', '<div>第一段说的是模型有多大，以及为什么要这么大。</div><div>第二段说的是钱从哪里来，又到哪里去。</div>'],
    [
      'sections full of spans',
      '<section><section><span>第一段说的是<span>模型有多大</span>，以及为什么要这么大。</span></section></section><section><span>第二段说的是钱从哪里来，又到哪里去。</span></section>',
    ],
  ])('makes paragraphs of text that is set with %s', (_way, html) => {
    const { article } = read(
      `<html lang="zh-CN"><h1>标题</h1><div id="js_content" style="visibility: hidden">${html}</div>`,
    );
    const [first, second] = article.text.split('\n');
    expect(first).toMatch(/^第一段说的是模型有多大，以及为什么要这么大。?$/);
    expect(second).toBe('第二段说的是钱从哪里来，又到哪里去。');
    expect(article.language).toBe('zh-Hans');
  });

  it('keeps links and emphasis, http(s) only, resolved', () => {
    const { article } = read(
      `<article>${body}<p>See <a href="/grok">the <b>file</b></a>, not <a href="javascript:x()">this</a>.</p></article>`,
    );
    const last = article.blocks.at(-1);
    const marked = last?.inlines?.map((inline) => [
      inline.kind,
      article.text.slice(inline.span.start, inline.span.end),
    ]);
    expect(marked).toEqual([
      ['link', 'the file'],
      ['strong', 'file'],
    ]);
    expect(last?.inlines?.[0]).toMatchObject({ href: 'https://news.example/grok' });
  });

  it('reads no footnote mark into a number', () => {
    const { article } = read(
      `<article>${body}<p>It has 33 billion<sup><a href="#fn1">1</a></sup> parameters.</p></article>`,
    );
    expect(article.text).toContain('It has 33 billion parameters.');
  });

  it('skips what a reader does not see', () => {
    const hidden = [
      '<p hidden>No</p>',
      '<p style="display: none">No</p>',
      '<span aria-hidden="true">No</span>',
      '<noscript><p>No</p></noscript>',
    ];
    const { article } = read(
      `<article>${body}${hidden.join('')}<template><p>No</p></template><style>.No{}</style></article>`,
    );
    expect(article.text).not.toContain('No\n');
    expect(article.text.endsWith('woken up.')).toBe(true);
  });

  it('finds the article though its wrapper is named like a box', () => {
    const { article } = read(`<h1>T</h1><div class="l-sidebar-fixed share-area"><div class="c">${body}</div></div>`);
    expect(article.text.split('\n')).toHaveLength(3);
  });

  it('keeps a page whose cookie dialog hides it from screen readers', () => {
    const { article } = read(
      `<div id="app" aria-hidden="true"><h1>T</h1>${body}</div><div role="dialog">Consent?</div>`,
    );
    expect(article.text.split('\n')).toHaveLength(3);
  });
});

describe('reading bad input', () => {
  it.each([
    ['an empty page', ''],
    ['a page without a body', '<html><head><title>x</title></head></html>'],
    ['unclosed elements', '<div><p>One<p>Two<b><i>Three</div></article></p>'],
    ['an unpaired surrogate', `<p>${'word '.repeat(20)}\ud83d</p>`],
  ])('makes an article of %s', (_case, html) => {
    expect(() => read(html)).not.toThrow();
  });

  it('reads thousands of nested elements', () => {
    const page = document.implementation.createHTMLDocument('deep');
    let nest: Element = page.createElement('div');
    nest.innerHTML = body;
    for (let depth = 0; depth < 1000; depth++) {
      const around = page.createElement('div');
      around.append(nest);
      nest = around;
    }
    page.body.append(nest);
    expect(readArticle(page, url).article.text).toContain('woken up');
  });

  it('cuts a text of a million characters and says so', () => {
    const { article, signals } = read(
      `<article><p>${'An endless sentence about nothing goes on and on. '.repeat(20_000)}</p></article>`,
    );
    expect(article.text.length).toBeLessThanOrEqual(300_000);
    expect(signals.isCut).toBe(true);
  });
});
