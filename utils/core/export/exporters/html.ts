import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../text/language.ts';
import { type ExportWords, exportWords } from '../export-words.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { httpAddress, type Markup, html as markup } from '../html-template.ts';
import { type FootnoteReference, layOutNotes, type NotedBlock, type Run } from '../lay-out-notes.ts';
import type { SavedArticle } from '../saved-article.ts';
import { writeHtmlFootnote, writeHtmlUnsettled } from './html-footnotes.ts';
import { HTML_STYLE } from './html-style.ts';

/** One file that opens anywhere and asks the network for nothing: no script, no image, no font. */
export const html: Exporter = {
  id: 'html',
  fileExtension: 'html',
  mediaType: 'text/html',
  write: (saved, options) => `<!doctype html>\n${writePage(saved, options).markup}\n`,
};

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function writePage(saved: SavedArticle, { language }: ExportOptions): Markup {
  const words = exportWords[language];
  const { blocks, footnotes, unsettled } = layOutNotes(saved);
  const articleLanguage = languageTag(saved.article.language);
  return markup`<html lang="${articleLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${saved.article.title}</title>
<style>${{ markup: HTML_STYLE }}</style>
</head>
<body>
<article>
${writeHeader(saved, { language })}
${writeBlocks(blocks, words)}</article>
<section class="notes" lang="${language}" aria-labelledby="notes">
<h2 id="notes">${words.notes}</h2>
<ol>
${footnotes.map((footnote) => writeHtmlFootnote(footnote, language))}</ol>
${writeHtmlUnsettled(unsettled, language)}</section>
${writeFooter(saved, words, language)}
</body>
</html>`;
}

/** Empty: unknown, by the HTML standard, so that no browser guesses a voice or a font. */
const languageTag = (language: Language): string => (language === 'other' ? '' : language);

function writeHeader({ article, savedAt }: SavedArticle, { language }: ExportOptions): Markup {
  const words = exportWords[language];
  const address = httpAddress(article.url);
  const facts = [
    article.siteName,
    article.byline,
    article.publishedOn && `${words.published} ${formatDate(article.publishedOn, language)}`,
    `${words.saved} ${formatDate(savedAt.slice(0, 10), language)}`,
  ].filter((fact) => fact !== undefined && fact !== '');
  return markup`<header>
<h1>${article.title}</h1>
<p class="facts" lang="${language}">${facts.join(' · ')}${
    address && markup` · <a href="${address}" rel="noopener noreferrer">${words.original}</a>`
  }</p>
</header>`;
}

const WRAPPED_KINDS: Readonly<Partial<Record<NotedBlock['kind'], string>>> = { listItem: 'ul', quote: 'blockquote' };

/** List items and quotes that follow each other share one list, one quotation. */
function writeBlocks(blocks: readonly NotedBlock[], words: ExportWords): Markup[] {
  return blocks.map((block, index) => {
    const wrapper = WRAPPED_KINDS[block.kind];
    const opens = wrapper && blocks[index - 1]?.kind !== block.kind ? `<${wrapper}>\n` : '';
    const closes = wrapper && blocks[index + 1]?.kind !== block.kind ? `</${wrapper}>\n` : '';
    return { markup: `${opens}${writeBlock(block, words).markup}\n${closes}` };
  });
}

function writeBlock(block: NotedBlock, { note }: ExportWords): Markup {
  const words = block.runs.map((run) => writeRun(run, note));
  switch (block.kind) {
    case 'heading':
      return writeHeading(block.level ?? 2, words);
    case 'listItem':
      return markup`<li>${words}</li>`;
    case 'caption':
      return markup`<p class="caption">${words}</p>`;
    case 'tableCell':
      return markup`<p class="cell">${words}</p>`;
    case 'preformatted':
      return markup`<pre>${words}</pre>`;
    case 'paragraph':
    case 'quote':
      return markup`<p>${words}</p>`;
    default:
      return block.kind satisfies never;
  }
}

function writeHeading(level: number, words: readonly Markup[]): Markup {
  const tag = { markup: `h${Math.min(Math.max(Math.trunc(level), 2), 6)}` }; // h1 is the title
  return markup`<${tag}>${words}</${tag}>`;
}

/** References stand after the link, never inside: a link cannot hold another. */
function writeRun({ text, mark, inlines, references }: Run, note: string): Markup {
  let words = mark ? markup`<mark class="${mark}">${text}</mark>` : markup`${text}`;
  for (const { kind } of inlines) {
    if (kind === 'emphasis') words = markup`<em>${words}</em>`;
    if (kind === 'strong') words = markup`<strong>${words}</strong>`;
    if (kind === 'code') words = markup`<code>${words}</code>`;
  }
  const link = inlines.find((inline) => inline.kind === 'link');
  const address = link?.kind === 'link' ? httpAddress(link.href) : undefined;
  if (address) words = markup`<a href="${address}" rel="noopener noreferrer">${words}</a>`;
  if (references.length === 0) return words;
  return markup`${words}<sup>${references.map((reference, index) => [
    index > 0 ? ', ' : '',
    writeReference(reference, note),
  ])}</sup>`;
}

function writeReference({ number, isFirst }: FootnoteReference, note: string): Markup {
  const anchor = isFirst ? markup` id="text-${number}"` : undefined;
  return markup`<a${anchor} href="#note-${number}" aria-label="${note} ${number}">${number}</a>`;
}

function writeFooter({ packs }: SavedArticle, words: ExportWords, language: ExportOptions['language']): Markup {
  const editions = packs.map(
    ({ id, version, knownUntil }) =>
      `${id} ${version}${words.inBrackets(`${words.knownUntil} ${formatDate(knownUntil, language)}`)}`,
  );
  return markup`<footer lang="${language}">${[words.madeBy, ...editions].join(' · ')}</footer>`;
}
