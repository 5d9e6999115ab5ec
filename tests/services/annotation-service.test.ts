import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPacks } from '../../utils/browser/packs/fetch-packs.ts';
import { database } from '../../utils/browser/storage/database.ts';
import type { Article, ArticleSignals } from '../../utils/core/article/article.ts';
import { annotateArticle, describeEntry } from '../../utils/services/annotation-service.ts';
import { GAZETTEER, shipFiles } from '../browser/packs/shipped-files.ts';
import { failWritesTo, quotaExceeded } from '../browser/storage/failing-store.ts';
import { anEntity, aPack, aTerm, inAllLanguages } from '../fixtures/builders.ts';
import { anArticle } from '../fixtures/export/sample-article.ts';

const pack = aPack({
  terms: [aTerm({ id: 'open-weights', label: inAllLanguages('open weights') })],
  entities: [anEntity({ id: 'heron-1', label: inAllLanguages('Heron-1') })],
});
const NOON = new Date('2026-07-05T12:00:00');

const signals: ArticleSignals = {
  schemaTypes: ['NewsArticle'],
  pathDepth: 3,
  textChars: 40,
  hanChars: 0,
  paragraphs: 1,
  linkDensity: 0,
  rootShare: 1,
  headingsInRoot: 0,
  listItemsInRoot: 0,
  hasDate: true,
  hasByline: true,
  formControls: 0,
  articleElements: 1,
};
const article = anArticle([['paragraph', 'The lab put Heron-1 out with open weights.']]);
const request = { article, signals, isAsked: true };

beforeEach(async () => {
  forgetPacks();
  await database.delete();
  await database.open();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('annotateArticle', () => {
  it('answers with the notes of the packs', async () => {
    shipFiles(pack);
    const result = await annotateArticle(request, NOON);
    expect(result.ok && result.value.annotations.map(({ target }) => target.selector[0].exact)).toEqual([
      'Heron-1',
      'open weights',
    ]);
    expect(result.ok && result.value.article).toEqual(article);
  });

  it('gives the same question the same answer from the cache, on the same day only', async () => {
    shipFiles(pack);
    const first = await annotateArticle(request, NOON);
    await vi.waitFor(async () => expect(await database.annotationCache.count()).toBe(1));
    const row = await database.annotationCache.toCollection().first();
    if (!row || !first.ok) throw new Error('nothing was cached');
    // What only the cache can say shows who has answered.
    await database.annotationCache.put({ ...row, annotated: { ...row.annotated, annotations: [] } });
    expect(await annotateArticle(request, NOON)).toMatchObject({ ok: true, value: { annotations: [] } });
    const nextDay = await annotateArticle(request, new Date('2026-07-06T12:00:00'));
    expect(nextDay).toEqual(first);
  });

  it('answers also when nothing can be cached', async () => {
    shipFiles(pack);
    failWritesTo('annotationCache', { error: quotaExceeded(), when: 'atOnce' });
    expect(await annotateArticle(request, NOON)).toMatchObject({ ok: true });
  });

  it('takes absent fields that Firefox sends as undefined', async () => {
    shipFiles(pack);
    const sent = { ...request, article: { ...article, byline: undefined, siteName: undefined } };
    const result = await annotateArticle(sent, NOON);
    expect(result.ok && 'byline' in result.value.article).toBe(false);
  });

  it('leaves out links to anything but http(s), and keeps their words', async () => {
    shipFiles(pack);
    const span = { start: 0, end: 7 };
    const links = ['javascript:alert(1)', 'data:text/html,x', 'https://lab.example/'].map((href) => ({
      kind: 'link',
      span,
      href,
    }));
    const sent = { ...article, blocks: article.blocks.map((block) => ({ ...block, inlines: links })) };
    const result = await annotateArticle({ ...request, article: sent }, NOON);
    expect(result.ok && result.value.article.blocks[0]?.inlines).toEqual([
      { kind: 'link', span, href: 'https://lab.example/' },
    ]);
  });

  const block = { kind: 'paragraph', span: { start: 0, end: 10 } };
  const withArticle = (part: Partial<Record<keyof Article, unknown>>) => ({
    ...request,
    article: { ...article, ...part },
  });
  it.each([
    ['nothing', undefined],
    ['a word', 'article'],
    ['no article', { signals, isAsked: true }],
    ['an address that is no web page', withArticle({ url: 'javascript:alert(1)' })],
    ['an address of a file', withArticle({ url: 'file:///etc/passwd' })],
    ['a text of 600,001 characters', withArticle({ text: 'a'.repeat(600_001) })],
    ['a text that is a list', withArticle({ text: ['a'] })],
    ['a title as long as a book', withArticle({ title: 'a'.repeat(3_000) })],
    ['a language we do not know', withArticle({ language: 'tlh' })],
    ['a date that is none', withArticle({ publishedOn: 'yesterday' })],
    ['a block beyond the text', withArticle({ blocks: [{ ...block, span: { start: 0, end: 9_999 } }] })],
    ['a block that ends before it starts', withArticle({ blocks: [{ ...block, span: { start: 9, end: 2 } }] })],
    ['a block at half a character', withArticle({ blocks: [{ ...block, span: { start: 0.5, end: 2 } }] })],
    ['a block before the text', withArticle({ blocks: [{ ...block, span: { start: -5, end: 2 } }] })],
    ['blocks that overlap', withArticle({ blocks: [block, block] })],
    [
      'a link outside its block',
      withArticle({ blocks: [{ ...block, inlines: [{ kind: 'strong', span: { start: 0, end: 11 } }] }] }),
    ],
    ['too many blocks', withArticle({ blocks: new Array(20_001).fill({ ...block, span: { start: 0, end: 0 } }) })],
    ['signals that are no numbers', { ...request, signals: { ...signals, pathDepth: Number.NaN } }],
    ['no word on who asked', { article, signals }],
  ])('refuses %s, in words', async (_, hostile) => {
    const { asked } = shipFiles(pack);
    const result = await annotateArticle(hostile, NOON);
    expect(result).toMatchObject({ ok: false, error: { kind: 'articleRefused', detail: expect.stringMatching(/\w/) } });
    expect(asked).toEqual([]);
  });

  it('takes a text at the very limit', async () => {
    shipFiles(pack);
    const text = 'word '.repeat(120_000);
    const blocks = [{ kind: 'paragraph', span: { start: 0, end: text.length } }];
    expect(await annotateArticle(withArticle({ text, blocks }), NOON)).toMatchObject({ ok: true });
  });

  it('says which pack file is broken', async () => {
    shipFiles(pack, { [GAZETTEER]: new ArrayBuffer(3) });
    expect(await annotateArticle(request, NOON)).toMatchObject({
      ok: false,
      error: { kind: 'packBroken', detail: expect.stringContaining(GAZETTEER) },
    });
  });
});

describe('describeEntry', () => {
  it('gives the gloss of an entry', async () => {
    shipFiles(pack);
    expect(await describeEntry('open-weights')).toMatchObject({ kind: 'term', label: { en: 'open weights' } });
  });

  it.each([
    ['an unknown entry', 'nobody'],
    ['no id at all', { id: 'open-weights' }],
    ['a built-in name', 'constructor'],
  ])('knows nothing of %s', async (_, entryId) => {
    shipFiles(pack);
    expect(await describeEntry(entryId)).toBeUndefined();
  });

  it('is silent while the packs are broken', async () => {
    shipFiles(pack, { [GAZETTEER]: undefined });
    expect(await describeEntry('open-weights')).toBeUndefined();
  });
});
