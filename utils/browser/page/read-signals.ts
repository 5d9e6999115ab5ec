import type { Article, ArticleSignals } from '../../core/article/article.ts';
import { parsePageDate } from '../../core/article/parse-page-date.ts';
import { countHan, readingWeight } from '../../core/article/reading-weight.ts';
import type { PageSurvey, ShortLine } from './find-article-root.ts';
import type { FoundBlock, FoundText } from './read-blocks.ts';
import type { PageMetadata } from './read-metadata.ts';

interface Reading {
  readonly article: Article;
  readonly metadata: PageMetadata;
  readonly survey: PageSurvey;
  /** Everything under the root … */
  readonly found: FoundText;
  /** … and what of it the article keeps. */
  readonly kept: readonly FoundBlock[];
}

/** A block that reads as a paragraph: 20 Han characters or 50 letters. */
const MIN_PARAGRAPH_WEIGHT = 50;
const MAX_PARAGRAPH_LINK_SHARE = 0.5;

export function readSignals({ article, metadata, survey, found, kept }: Reading): ArticleSignals {
  const paragraphs = kept.filter(isParagraph);
  return {
    schemaTypes: metadata.schemaTypes,
    ...(metadata.openGraphType && { openGraphType: metadata.openGraphType }),
    pathDepth: pathDepth(article.url),
    textChars: article.text.length,
    hanChars: countHan(article.text),
    paragraphs: paragraphs.length,
    linkDensity: share(
      sum(found.blocks, (block) => block.weight * block.linkShare),
      sum(found.blocks, (block) => block.weight),
    ),
    rootShare: Math.min(1, share(survey.rootWeight, survey.pageWeight)),
    headingsInRoot: kept.filter((block) => block.kind === 'heading').length,
    listItemsInRoot: kept.filter((block) => block.kind === 'listItem').length,
    hasDate: article.publishedOn !== undefined,
    hasByline: article.byline !== undefined,
    formControls: found.formControls,
    articleElements: survey.articleElements,
    proseWeight: Math.round(sum(paragraphs, (block) => block.weight)),
    readWeight: Math.round(readingWeight(article.text)),
    pageLinkDensity: share(survey.pageLinkWeight, survey.pageWeight),
    linkedHeadings: found.blocks.filter((block) => isLinkedHeading(block, article.url)).length,
    datedLines: linesOfRoot(survey).filter(isDateLine).length,
    moreLinks: linesOfRoot(survey).filter((line) => readMore.test(line.text)).length,
    hasTitleHeading: survey.shortLines.some((line) => line.isTitle && isSameTitle(line.text, article.title)),
    isCut: found.isCut || !survey.isComplete,
  };
}

const isParagraph = (block: FoundBlock): boolean =>
  block.kind !== 'heading' && block.weight >= MIN_PARAGRAPH_WEIGHT && block.linkShare < MAX_PARAGRAPH_LINK_SHARE;

/** A heading, or a line in a list, that is one link into the same site. */
function isLinkedHeading(block: FoundBlock, url: string): boolean {
  if (block.kind !== 'heading' || block.linkShare < 0.7) return false;
  const host = hostOf(url);
  return block.inlines.some((inline) => inline.kind === 'link' && hostOf(inline.href) === host);
}

const linesOfRoot = ({ shortLines, rootLines: [after, upTo] }: PageSurvey): ShortLine[] =>
  shortLines.filter(({ order }) => order > after && order <= upTo);

/** Beside the date there is room for an author or a section. */
const MAX_DATE_LINE_CHARS = 40;

const isDateLine = ({ text, dateTime }: ShortLine): boolean =>
  text.length <= MAX_DATE_LINE_CHARS && (dateTime !== undefined || parsePageDate(text) !== undefined);

const readMore =
  /^(?:read (?:more|full|the)|continue reading|learn more|see more|view (?:more|details)|阅读(?:全文|更多)|閱讀(?:全文|更多)|查看(?:全文|详情)|繼續閱讀|继续阅读|詳細內容|详细)/i;

const isSameTitle = (heading: string, title: string): boolean => {
  const [a, b] = [squash(heading), squash(title)];
  return a.length >= 4 && b.length >= 4 && (a.includes(b) || b.includes(a));
};

const squash = (text: string): string => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

const hostOf = (url: string): string => /^https?:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';

const pathDepth = (url: string): number =>
  url
    .replace(/^[a-z]+:\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean).length;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
