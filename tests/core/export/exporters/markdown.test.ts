import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../../utils/core/export/exporters/markdown.ts';
import { plainText } from '../../../../utils/core/export/html-template.ts';
import { anArticle, aSavedArticle } from '../../../fixtures/export/sample-article.ts';

const write = (text: string, title = 'Title'): string =>
  markdown.write(aSavedArticle({ article: anArticle([['paragraph', text]], { title }) }), { language: 'en' });

/** The one paragraph of `write`. */
const paragraph = (text: string): string => write(text).split('\n\n').slice(2).join('\n\n').trimEnd();

describe('the Markdown file', () => {
  it.each([
    ['a tag', '#ai is new', '\\#ai is new'],
    ['a heading', '# Not a heading', '\\# Not a heading'],
    ['a wiki link', 'see [[Other note]]', 'see \\[\\[Other note\\]\\]'],
    ['an embedded file', '![[secret]]', '!\\[\\[secret\\]\\]'],
    ['a link', '[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['a highlight', 'a ==b== c', 'a \\=\\=b\\=\\= c'],
    ['a comment', '%%gone%%', '\\%\\%gone\\%\\%'],
    ['a formula', '$6 billion at $157', '\\$6 billion at \\$157'],
    ['HTML', '<img src=x onerror=y>', '\\<img src=x onerror=y>'],
    ['an entity', '&lt;b&#62;', '\\&lt;b&\\#62;'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '2024. A year', '2024\\. A year'],
    ['a quotation', '> said', '\\> said'],
    ['code by indentation', '    code', 'code'],
    ['a footnote', '[^1]: mine', '\\[\\^1\\]: mine'],
    ['a struck word', '~~no~~', '\\~\\~no\\~\\~'],
    ['a rule', '---', '\\---'],
    ['a fence', '```js', '\\`\\`\\`js'],
  ])('lets %s stay the words it was', (_, text, written) => {
    expect(paragraph(text)).toBe(written);
  });

  it('leaves ordinary prose alone', () => {
    const prose = 'R&D costs 50% more (so it said); C=3, a + b, 10.5 - "quoted" 约有330亿个参数。';
    expect(paragraph(prose)).toBe(prose);
  });

  it('never lets the article open a section, a footnote or HTML of its own', () => {
    const signs = fc.constantFrom(
      ...'#-+*_[]()<>`~=%$^&!:|\\'.split(''),
      '1.',
      '\n',
      ' ',
      'a',
      '好',
      '---\n',
      '[^1]: ',
    );
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('')),
        (text) => {
          const [, body = ''] = write(`x\n${text}`, text).split('\n---\n').slice(-2);
          const lines = body.split('\n').filter((line) => line !== '');
          expect(lines).toHaveLength(2);
          expect(lines[0]).toMatch(/^# /);
          expect(lines[1]).toMatch(/^x/);
          expect(body).not.toMatch(/(?<!\\)(?:\\\\)*[<[]/);
        },
      ),
    );
  });

  it('reads back as the very words, once the escapes are taken away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        const back = paragraph(`x${text}x`).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(back).toBe(`x${text}x`);
      }),
    );
  });

  it('writes front matter that YAML reads as the same strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (title) => {
        const line = write('text', title).split('\n')[1] ?? '';
        expect(line).toMatch(/^title: ".*"$/);
        expect(JSON.parse(line.slice('title: '.length))).toBe(plainText(title));
      }),
    );
  });

  it('makes a code fence longer than any in the code', () => {
    const article = anArticle([['preformatted', 'a\n`````\nb']]);
    expect(markdown.write(aSavedArticle({ article }), { language: 'en' })).toContain('``````\na\n`````\nb\n``````');
  });

  it('writes no link to anything but http(s)', () => {
    const article = anArticle([['paragraph', 'click here']], { url: 'javascript:alert(1)' });
    const linked = {
      ...article,
      blocks: article.blocks.map((block) => ({
        ...block,
        inlines: [{ kind: 'link' as const, span: block.span, href: 'javascript:alert(1)' }],
      })),
    };
    const written = markdown.write(aSavedArticle({ article: linked }), { language: 'en' });
    expect(written).not.toContain('javascript');
    expect(written).toContain('click here');
  });
});
