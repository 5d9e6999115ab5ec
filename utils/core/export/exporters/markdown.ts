import type { Gloss } from '../../annotation/annotation.ts';
import { formatDate } from '../../i18n/format.ts';
import { phraseFact } from '../../i18n/phrase-fact.ts';
import { phraseClaim, phraseNote, phraseVerdict } from '../../i18n/phrase-review.ts';
import type { Source } from '../../knowledge/pack-schema.ts';
import type { ClaimReview } from '../../review/claim-review.ts';
import type { ExplanationLanguage } from '../../text/language.ts';
import { exportWords } from '../export-words.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { httpAddress, plainText } from '../html-template.ts';
import {
  type Footnote,
  type FootnoteReference,
  layOutNotes,
  type NotedBlock,
  type QuotedReview,
  type Run,
} from '../lay-out-notes.ts';
import { escapeMarkdown, escapeMarkdownLineStart, yamlString } from '../markdown-escape.ts';
import { otherLabel } from '../other-label.ts';
import type { SavedArticle } from '../saved-article.ts';

/** CommonMark with front matter and footnotes, as Obsidian reads it. Emphasis inside a line is left out: its words are kept. */
export const markdown: Exporter = {
  id: 'markdown',
  fileExtension: 'md',
  mediaType: 'text/markdown',
  write: writeMarkdown,
};

function writeMarkdown(saved: SavedArticle, { language }: ExportOptions): string {
  const { blocks, footnotes, unsettled } = layOutNotes(saved);
  const sections = [
    writeFrontMatter(saved, language),
    `# ${escapeMarkdown(oneLine(saved.article.title))}`,
    ...writeBlocks(blocks),
    ...writeUnsettled(unsettled, language),
    ...footnotes.map((footnote) => writeFootnote(footnote, language)),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function writeFrontMatter(
  { article, savedAt, relevance, glosses, packs }: SavedArticle,
  language: ExplanationLanguage,
) {
  const companies = relevance.entities.map((id) => glosses[id]?.label[language] ?? id);
  const fields = [
    ['title', yamlString(article.title)],
    ['url', httpAddress(article.url) && yamlString(article.url)],
    ['site', article.siteName && yamlString(article.siteName)],
    ['author', article.byline && yamlString(article.byline)],
    ['published', article.publishedOn && yamlString(article.publishedOn)],
    ['saved', yamlString(savedAt)],
    ['language', yamlString(article.language)],
    ['companies', yamlList(companies)],
    ['packs', yamlList(packs.map(({ id, version, knownUntil }) => `${id} ${version} (${knownUntil})`))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---'].join('\n');
}

const yamlList = (items: readonly string[]): string => `[${items.map(yamlString).join(', ')}]`;

/** One section a block, but items of one list stand line under line. */
function writeBlocks(blocks: readonly NotedBlock[]): string[] {
  const sections: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const continues = block.kind === 'listItem' && blocks[index - 1]?.kind === 'listItem';
    const section = writeBlock(block);
    if (continues) sections.push(`${sections.pop()}\n${section}`);
    else sections.push(section);
  }
  return sections;
}

function writeBlock(block: NotedBlock): string {
  if (block.kind === 'preformatted') return writeCodeBlock(block);
  const words = escapeMarkdownLineStart(block.runs.map(writeRun).join('').trim());
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(block.level ?? 2, 2), 6))} ${words}`;
    case 'listItem':
      return `- ${words}`;
    case 'quote':
      return `> ${words}`;
    case 'caption':
    case 'tableCell':
    case 'paragraph':
      return words;
    default:
      return block.kind satisfies never;
  }
}

function writeRun({ text, inlines, references }: Run): string {
  const words = escapeMarkdown(oneLine(text));
  const link = inlines.find((inline) => inline.kind === 'link');
  const address = link?.kind === 'link' ? httpAddress(link.href) : undefined;
  return `${address && words.trim() ? `[${words}](<${address}>)` : words}${writeReferences(references)}`;
}

/** A fence longer than any inside; footnotes stand after it, for inside they would be code. */
function writeCodeBlock({ runs }: NotedBlock): string {
  const code = plainText(runs.map(({ text }) => text).join(''));
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  const numbers = writeReferences(runs.flatMap(({ references }) => references));
  return `${fence}\n${code}\n${fence}${numbers && `\n\n${numbers}`}`;
}

const writeReferences = (references: readonly FootnoteReference[]): string =>
  references.map(({ number }) => `[^${number}]`).join('');

const oneLine = (text: string): string => text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');

function writeUnsettled(unsettled: readonly QuotedReview[], language: ExplanationLanguage): string[] {
  if (unsettled.length === 0) return [];
  const items = unsettled.map(
    ({ quote, review }) => `- ${sentence(`“${quote}”`)} ${sentence(phraseNote(review, language))}`,
  );
  return [`## ${sentence(exportWords[language].unsettled)}`, items.map((item) => item.trimEnd()).join('\n')];
}

/** Text put into a line of ours: escaped, and never more than one line. */
const sentence = (text: string): string => escapeMarkdown(oneLine(text));

const paragraph = (text: string): string => escapeMarkdownLineStart(sentence(text));

function writeFootnote(footnote: Footnote, language: ExplanationLanguage): string {
  const paragraphs =
    footnote.kind === 'review' ? reviewLines(footnote.review, language) : entryLines(footnote, language);
  // Lines indented by four spaces belong to the footnote before them.
  return `[^${footnote.number}]: ${paragraphs.join('\n\n    ')}`;
}

function reviewLines(review: ClaimReview, language: ExplanationLanguage): string[] {
  const { articleSays, sourcesSay, asOf, knownUntil, colon } = exportWords[language];
  const dates = [
    ...(review.asOf ? [`${asOf} ${formatDate(review.asOf, language)}`] : []),
    `${knownUntil} ${formatDate(review.knownUntil, language)}`,
  ];
  return [
    `**${sentence(phraseVerdict(review.verdict, language))}**`,
    paragraph(`${articleSays}${colon}${phraseClaim(review, language)}`),
    paragraph(`${sourcesSay}${colon}${phraseNote(review, language)}`),
    paragraph(dates.join(' · ')),
    ...sourceLines(review.sources, language),
  ];
}

function entryLines(
  { gloss, unlistedMember }: Extract<Footnote, { kind: 'entry' }>,
  language: ExplanationLanguage,
): string[] {
  if (!unlistedMember) return glossLines(gloss, language);
  return [
    paragraph(exportWords[language].unlisted(unlistedMember, gloss.label[language])),
    ...glossLines(gloss, language),
  ];
}

function glossLines(gloss: Gloss, language: ExplanationLanguage): string[] {
  const { asOf, whyItMatters, colon, inBrackets } = exportWords[language];
  const other = otherLabel(gloss.label, language);
  const name = `**${sentence(gloss.label[language])}**${other ? ` ${sentence(other)}` : ''}`;
  if (gloss.kind === 'term') {
    const why = `${whyItMatters}${colon}${gloss.whyItMatters[language]}`;
    return [name, paragraph(gloss.definition[language]), paragraph(why), ...sourceLines(gloss.sources, language)];
  }
  const dated = inBrackets(`${asOf} ${formatDate(gloss.describedOn, language)}`);
  const facts = gloss.facts.map((fact) => paragraph(phraseFact(fact, gloss.labels, language))).filter(Boolean);
  return [
    name,
    paragraph(gloss.description[language] + dated),
    ...facts,
    ...sourceLines(gloss.sources, language),
    ...gloss.links.flatMap((link) => (httpAddress(link) ? [`<${link}>`] : [])),
  ];
}

function sourceLines(sources: readonly Source[], language: ExplanationLanguage): string[] {
  return sources.map(({ publisher, title, url, publishedOn }) => {
    const address = httpAddress(url);
    const words = address ? `[${sentence(title)}](<${address}>)` : sentence(title);
    const dated = publishedOn ? `, ${formatDate(publishedOn, language)}` : '';
    return `${paragraph(publisher + exportWords[language].colon)}${words}${sentence(dated)}`;
  });
}
