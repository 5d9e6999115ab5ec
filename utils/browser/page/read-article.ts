import type { Article, ArticleSignals, Block } from '../../core/article/article.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { findArticleRoot } from './find-article-root.ts';
import { createPageText, type PageText } from './page-text.ts';
import { pruneBlocks } from './prune-blocks.ts';
import { type FoundBlock, readBlocks, type TextPiece } from './read-blocks.ts';
import { readMetadata } from './read-metadata.ts';
import { readSignals } from './read-signals.ts';

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
  const kept = pruneBlocks(found.blocks, metadata.title, url);
  const { text, blocks, pieces } = joinBlocks(kept);
  const { schemaTypes, openGraphType, declaredLanguage, ...named } = metadata;
  const article = { ...named, language: detectLanguage(`${metadata.title}\n${text}`, declaredLanguage), text, blocks };
  const signals = readSignals({ article, metadata, survey, found, kept });
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
