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
import { type OpenPage, openPage } from './open-page.ts';
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

/** Whatever goes wrong with one item stays with it: a batch goes on. */
export async function annotateItem(item: AnnotateItem, annotator: Annotator): Promise<Result<object, ItemProblem>> {
  try {
    return await annotate(item, annotator);
  } catch (cause) {
    return err({ kind: 'failed', id: item.id, detail: wordsOf(cause) });
  }
}

async function annotate(item: AnnotateItem, annotator: Annotator): Promise<Result<object, ItemProblem>> {
  const started = performance.now();
  const read = item.kind === 'page' ? await readPage(item) : readText(item);
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

interface ReadItem {
  readonly article: Article;
  readonly signals?: ArticleSignals;
  readonly isAsked?: boolean;
}

type PageItem = Extract<AnnotateItem, { kind: 'page' }>;
type TextItem = Extract<AnnotateItem, { kind: 'text' }>;

async function readPage({ id, file, url, publishedOn }: PageItem): Promise<Result<ReadItem, ItemProblem>> {
  const address = url && URL.canParse(url) ? url : new URL(encodeURIComponent(path.basename(file)), noAddress).href;
  let page: OpenPage;
  try {
    page = await openPage(file, address);
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return err(isMissing ? { kind: 'notFound', id, file } : { kind: 'unreadable', id, detail: wordsOf(cause) });
  }
  try {
    const { article, signals } = readArticle(page.document, address);
    return ok({ article: publishedOn ? { ...article, publishedOn } : article, signals });
  } finally {
    page.close();
  }
}

/** Plain text as an article: a line is a paragraph. */
function readText(item: TextItem): Result<ReadItem, never> {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of item.text.split('\n')) {
    if (line !== '') blocks.push({ kind: 'paragraph', span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  const { text, title, url, publishedOn, assumeRelevant } = item;
  const language = languageNamed(item.language) ?? detectLanguage(`${title}\n${text}`, item.language);
  return ok({
    article: { url, title, language, ...(publishedOn && { publishedOn }), text, blocks },
    isAsked: assumeRelevant,
  });
}

const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const languageNamed = (name: string | undefined): Language | undefined =>
  (['en', 'zh-Hans', 'zh-Hant', 'other'] as const).find((language) => language === name);
