// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../utils/core/export/exporters/html.ts';
import { plainText } from '../../../../utils/core/export/html-template.ts';
import type { SavedArticle } from '../../../../utils/core/export/saved-article.ts';
import { aSource, inAllLanguages } from '../../../fixtures/builders.ts';
import {
  aChineseSample,
  aNote,
  anArticle,
  anEnglishSample,
  aReview,
  aSavedArticle,
  aTermGloss,
} from '../../../fixtures/export/sample-article.ts';

const parse = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');

const OUR_ELEMENTS = new Set(
  'html head meta title style body article section header footer h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre a em strong code mark sup span'.split(
    ' ',
  ),
);
const OUR_ATTRIBUTES = new Set(
  'lang charset http-equiv content name class id href rel aria-label aria-labelledby'.split(' '),
);

const attacks = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  'https://x.example/" onclick="alert(1)',
  'java\nscript:alert(1)',
  '\u0000<\u0000script>',
  '\ud800',
  '</a></article><iframe src=//evil.example>',
];
const anyText = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...attacks, ' ', 'a', '好'), { maxLength: 5 }).map((parts) => parts.join('')),
);

/** A saved article whose every text is `words`, and every address `address`. */
function anArticleOf(words: string, address: string): SavedArticle {
  const text = words.replaceAll('\n', ' ') || '-';
  const plain = anArticle([
    ['paragraph', text],
    ['preformatted', text],
    ['listItem', text],
    ['heading', text, 9],
  ]);
  const article = {
    ...plain,
    url: address,
    title: words,
    byline: words,
    siteName: words,
    blocks: plain.blocks.map((block) => ({
      ...block,
      inlines: [{ kind: 'link' as const, span: block.span, href: address }],
    })),
  };
  const source = aSource({ title: words, publisher: words, url: address });
  return aSavedArticle({
    article,
    annotations: [
      aNote(article, text, { kind: 'review', review: aReview({ remark: inAllLanguages(words), sources: [source] }) }),
      aNote(article, text, { kind: 'term', entryId: 'term', isFirst: true }),
    ],
    glosses: {
      term: aTermGloss({
        entryId: 'term',
        label: inAllLanguages(words),
        definition: inAllLanguages(words),
        sources: [source],
      }),
    },
    packs: [{ id: words, version: words, knownUntil: '2026-06-30' }],
  });
}

describe('the HTML file', () => {
  it('holds no element and no attribute but our own, whatever the article says', () => {
    fc.assert(
      fc.property(anyText, anyText, (words, address) => {
        const page = parse(html.write(anArticleOf(words, address), { language: 'en' }));
        for (const element of page.querySelectorAll('*')) {
          expect(OUR_ELEMENTS).toContain(element.localName);
          for (const { name } of element.attributes) expect(OUR_ATTRIBUTES).toContain(name);
        }
      }),
    );
  });

  it('links to http(s) addresses and to its own notes only', () => {
    fc.assert(
      fc.property(anyText, fc.oneof(anyText, fc.webUrl()), (words, address) => {
        const page = parse(html.write(anArticleOf(words, address), { language: 'en' }));
        for (const link of page.querySelectorAll('a')) {
          expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|#(?:note|text)-\d+$)/);
          expect(['http:', 'https:', 'about:']).toContain(
            new URL(link.getAttribute('href') ?? '', 'about:blank').protocol,
          );
        }
      }),
    );
  });

  it('says the words of the article and of its title unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (words) => {
        const saved = anArticleOf(`a${words.replace(/\s/gu, ' ')}z`, 'https://news.example/1');
        const page = parse(html.write(saved, { language: 'en' }));
        for (const reference of page.querySelectorAll('sup')) reference.remove();
        expect(page.title).toBe(plainText(saved.article.title).replace(/\s+/g, ' '));
        expect(page.querySelector('article > p')?.textContent).toBe(plainText(saved.article.title));
      }),
    );
  });

  it('carries a policy that forbids every request, and no script', () => {
    const page = parse(html.write(anEnglishSample(), { language: 'en' }));
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(page.querySelector('script, link, img, iframe, object, base')).toBeNull();
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('leads from every reference to its note, and back', () => {
    const page = parse(html.write(anEnglishSample(), { language: 'en' }));
    const links = [...page.querySelectorAll('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the language of the article apart from the language of the notes', () => {
    const page = parse(html.write(aChineseSample(), { language: 'en' }));
    expect(page.documentElement.lang).toBe('zh-Hans');
    expect(page.querySelector('.notes')?.getAttribute('lang')).toBe('en');
  });

  it('puts no link inside a link', () => {
    const page = parse(html.write(anEnglishSample(), { language: 'en' }));
    expect(page.querySelector('a a')).toBeNull();
  });
});
