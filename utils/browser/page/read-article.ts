import type { Article, ArticleSignals, Block } from '../../core/article/article.ts';
import { countHan, readingWeight } from '../../core/article/reading-weight.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { findArticleRoot, type PageSurvey } from './find-article-root.ts';
import { createPageText, type PageText } from './page-text.ts';
import { pruneBlocks } from './prune-blocks.ts';
import { type FoundBlock, type FoundText, readBlocks, type TextPiece } from './read-blocks.ts';
import { type PageMetadata, readMetadata } from './read-metadata.ts';

export interface ReadPage {
  readonly article: Article;
  readonly signals: ArticleSignals;
  readonly pageText: PageText;
}

/**
 * What a page says, whatever the page is: an empty or broken one gives an empty article. Changes nothing, asks for no
 * layout, so the same code reads a saved page over a DOM library. `url`: where the page was found.
 */
export function readArticle(document: Document, url: string): ReadPage {
  const body = document.body ?? document.documentElement;
  const survey = findArticleRoot(body);
  const metadata = readMetadata(document, url, survey);
  const found = readBlocks(survey.root, url);
  const kept = pruneBlocks(found.blocks, metadata.title);
  const { text, blocks, pieces } = joinBlocks(kept);
  const { schemaTypes, openGraphType, declaredLanguage, ...named } = metadata;
  const article = { ...named, language: detectLanguage(`${metadata.title}\n${text}`, declaredLanguage), text, blocks };
  const signals = signalsOf(article, metadata, survey, found, kept);
  return { article, signals, pageText: createPageText(document, survey.root, pieces) };
}

/** Blocks one after another with "\n" between, offsets moved along. */
function joinBlocks(found: readonly FoundBlock[]): { text: string; blocks: Block[]; pieces: TextPiece[] } {
  const blocks: Block[] = [];
  const pieces: TextPiece[] = [];
  let start = 0;
  for (const { kind, level, text, inlines, pieces: ofBlock } of found) {
    const move = ({ start: from, end }: Block['span']) => ({ start: from + start, end: end + start });
    const moved = inlines.map((inline) => ({ ...inline, span: move(inline.span) }));
    blocks.push({
      kind,
      span: { start, end: start + text.length },
      ...(level !== undefined && { level }),
      ...(moved.length > 0 && { inlines: moved }),
    });
    for (const piece of ofBlock) pieces.push({ ...piece, at: piece.at + start });
    start += text.length + 1;
  }
  return { text: found.map((block) => block.text).join('\n'), blocks, pieces };
}

/** A block that reads as a paragraph: 20 Han characters or 50 letters. */
const MIN_PARAGRAPH_WEIGHT = 50;
const MAX_PARAGRAPH_LINK_SHARE = 0.5;

function signalsOf(
  article: Article,
  metadata: PageMetadata,
  survey: PageSurvey,
  found: FoundText,
  kept: readonly FoundBlock[],
): ArticleSignals {
  const foundWeight = found.blocks.reduce((sum, block) => sum + block.weight, 0);
  const linkWeight = found.blocks.reduce((sum, block) => sum + block.weight * block.linkShare, 0);
  const paragraphs = kept.filter(
    (block) =>
      block.kind !== 'heading' && block.weight >= MIN_PARAGRAPH_WEIGHT && block.linkShare < MAX_PARAGRAPH_LINK_SHARE,
  );
  return {
    schemaTypes: metadata.schemaTypes,
    ...(metadata.openGraphType && { openGraphType: metadata.openGraphType }),
    pathDepth: article.url
      .replace(/^[a-z]+:\/\/[^/]*/i, '')
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean).length,
    textChars: article.text.length,
    hanChars: countHan(article.text),
    paragraphs: paragraphs.length,
    proseWeight: Math.round(paragraphs.reduce((sum, block) => sum + block.weight, 0)),
    readWeight: Math.round(readingWeight(article.text)),
    linkDensity: foundWeight === 0 ? 0 : linkWeight / foundWeight,
    pageLinkDensity: survey.pageWeight === 0 ? 0 : survey.pageLinkWeight / survey.pageWeight,
    rootShare: survey.pageWeight === 0 ? 0 : Math.min(1, survey.rootWeight / survey.pageWeight),
    headingsInRoot: kept.filter((block) => block.kind === 'heading').length,
    listItemsInRoot: kept.filter((block) => block.kind === 'listItem').length,
    hasDate: article.publishedOn !== undefined,
    hasByline: article.byline !== undefined,
    formControls: found.formControls,
    articleElements: survey.articleElements,
    isCut: found.isCut || !survey.isComplete,
  };
}
