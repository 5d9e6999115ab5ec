import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../utils/browser/page/read-article.ts';

const text =
  '<p>A sentence that is long enough to be read as a paragraph of some article, and nothing more than that.</p>';

function read(head: string, body = `<h1>The headline</h1>${text}`, url = 'https://news.example/a/b') {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  return readArticle(page, url).article;
}

const jsonLd = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('reading what a page says of its article', () => {
  it('believes JSON-LD first, also inside a graph', () => {
    const article = read(
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2001-01-01' },
          {
            '@type': ['NewsArticle'],
            datePublished: '2024-03-17T23:30:00-08:00',
            author: [{ name: 'Ada Quill' }, { name: 'Lin Zhiyuan' }],
            publisher: { name: 'The Margin' },
          },
        ],
      }),
    );
    expect(article).toMatchObject({
      publishedOn: '2024-03-17',
      byline: 'Ada Quill, Lin Zhiyuan',
      siteName: 'The Margin',
    });
  });

  it('survives broken JSON-LD and takes the metadata', () => {
    const article = read(
      `<script type="application/ld+json">{"@type": "NewsArticle", </script>
       <meta property="article:published_time" content="2023-11-24T08:00:00Z"><meta name="author" content="By Ada Quill">`,
    );
    expect(article).toMatchObject({ publishedOn: '2023-11-24', byline: 'Ada Quill' });
  });

  it.each([
    ['a labelled line', '<h1>标题在此</h1><div>发布时间：2023-11-24 10:20 来源：页边报</div>', '2023-11-24'],
    ['a Chinese day', '<h1>标题在此</h1><span class="date">2023年11月4日</span>', '2023-11-04'],
    ['an English day', '<h1>The headline</h1><div class="byline">Published Nov 24, 2023</div>', '2023-11-24'],
    ['a time element', '<h1>The headline</h1><time datetime="2023-11-24T10:00">yesterday</time>', '2023-11-24'],
    [
      'nothing, where only the text names a day',
      `<h1>The headline</h1>${text}${'<p>x</p>'.repeat(20)}<p>It began on 3 May 2019.</p>`,
      undefined,
    ],
  ])('finds the day of publication in %s', (_where, body, day) => {
    expect(read('', body + text).publishedOn).toBe(day);
  });

  it('finds the day in the address', () => {
    expect(read('', text, 'https://news.example/2023/11/24/grok').publishedOn).toBe('2023-11-24');
  });

  it.each([
    ['<title>The headline | The Margin</title>', 'The headline'],
    [
      '<title>The headline - The Margin</title><meta property="og:title" content="The headline - The Margin">',
      'The headline',
    ],
    ['<meta property="og:title" content="A better headline">', 'A better headline'],
  ])('takes the headline out of %s', (head, title) => {
    expect(read(head).title).toBe(title);
  });

  it('does not repeat the title in the text', () => {
    expect(read('<title>The headline</title>').text).not.toContain('headline');
  });

  it.each([
    ['the canonical address', '<link rel="canonical" href="/real#top">', 'https://news.example/real'],
    [
      'no canonical that is the front page',
      '<link rel="canonical" href="https://news.example/">',
      'https://news.example/a/b',
    ],
    ['no canonical of another scheme', '<link rel="canonical" href="javascript:alert(1)">', 'https://news.example/a/b'],
  ])('takes %s', (_what, head, url) => {
    expect(read(head).url).toBe(url);
  });
});
