import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readArticle } from '../utils/browser/page/read-article.ts';
import { annotateArticle } from '../utils/core/annotate-article.ts';
import type { Article, ArticleSignals, Block } from '../utils/core/article/article.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../utils/core/knowledge/knowledge-base.ts';
import { compileGazetteer } from '../utils/core/mentions/compile-gazetteer.ts';
import { type Gazetteer, loadGazetteer } from '../utils/core/mentions/gazetteer.ts';
import { err, ok, type Result } from '../utils/core/result.ts';
import { detectLanguage } from '../utils/core/text/detect-language.ts';
import type { IsoDate } from '../utils/core/text/iso-date.ts';
import type { ExplanationLanguage, Language } from '../utils/core/text/language.ts';
import { annotatedJson } from './annotated-json.ts';
import { loadBundledPacks } from './load-packs.ts';
import { openPage } from './open-page.ts';
import type { ItemProblem } from './read-batch-line.ts';

/** A saved page, or a plain text that is taken for an article. */
export type AnnotateItem =
  | {
      readonly kind: 'page';
      readonly id: string;
      readonly file: string;
      readonly url: string | undefined;
      readonly publishedOn: IsoDate | undefined;
    }
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly text: string;
      readonly title: string;
      readonly url: string;
      readonly language: string | undefined;
      readonly publishedOn: IsoDate | undefined;
      readonly assumeRelevant: boolean;
    };

export interface Annotator {
  readonly knowledge: KnowledgeBase;
  readonly gazetteer: Gazetteer;
  readonly today: IsoDate;
  /** Without it, each article is explained in its own language. */
  readonly explainIn: ExplanationLanguage | undefined;
}

/** Throws, with every problem in words, when a bundled pack is broken. */
export async function createAnnotator(choices: Pick<Annotator, 'today' | 'explainIn'>): Promise<Annotator> {
  const knowledge = buildKnowledgeBase(await loadBundledPacks());
  return { ...choices, knowledge, gazetteer: loadGazetteer(compileGazetteer(knowledge)) };
}

export async function annotateItem(item: AnnotateItem, annotator: Annotator): Promise<Result<object, ItemProblem>> {
  const started = performance.now();
  const read =
    item.kind === 'page' ? await readPage(item) : ok({ article: textArticle(item), isAsked: item.assumeRelevant });
  if (!read.ok) return read;
  const { article, ...context } = read.value;
  const readAt = performance.now();
  const annotated = annotateArticle(article, { ...annotator, ...context });
  const annotatedAt = performance.now();
  const own = article.language === 'other' ? 'en' : article.language;
  return ok({
    id: item.id,
    ...annotatedJson(annotated, annotator.knowledge, annotator.explainIn ?? own),
    timingsMs: { read: rounded(readAt - started), annotate: rounded(annotatedAt - readAt) },
  });
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** For pages that come without an address; RFC 2606 keeps the name from being anybody's. */
const noAddress = 'https://page.invalid/';

async function readPage({
  id,
  file,
  url,
  publishedOn,
}: Extract<AnnotateItem, { kind: 'page' }>): Promise<
  Result<{ article: Article; signals: ArticleSignals }, ItemProblem>
> {
  const address = url && URL.canParse(url) ? url : new URL(encodeURIComponent(path.basename(file)), noAddress).href;
  try {
    const page = await openPage(file, address);
    try {
      const { article, signals } = readArticle(page.document, address);
      return ok({ article: publishedOn ? { ...article, publishedOn } : article, signals });
    } finally {
      page.close();
    }
  } catch (cause) {
    if (isNotFound(cause)) return err({ kind: 'notFound', id, file });
    return err({ kind: 'unreadable', id, detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

const isNotFound = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

/** Plain text as an article: a line is a paragraph. */
function textArticle(item: Extract<AnnotateItem, { kind: 'text' }>): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of item.text.split('\n')) {
    if (line !== '') blocks.push({ kind: 'paragraph', span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  const { text, title, url, publishedOn } = item;
  const language = languageNamed(item.language) ?? detectLanguage(`${title}\n${text}`, item.language);
  return { url, title, language, ...(publishedOn && { publishedOn }), text, blocks };
}

const languageNamed = (name: string | undefined): Language | undefined =>
  (['en', 'zh-Hans', 'zh-Hant', 'other'] as const).find((language) => language === name);
