import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../utils/browser/storage/database.ts';
import { getSavedArticle } from '../../utils/browser/storage/saved-articles.ts';
import type { AnnotatedArticle, Annotation } from '../../utils/core/annotation/annotation.ts';
import { findSavedId, saveAnnotatedArticle } from '../../utils/services/library-service.ts';
import { failWritesTo, quotaExceeded } from '../browser/storage/failing-store.ts';
import { anEnglishSample } from '../fixtures/export/sample-article.ts';

const NOON = new Date('2026-07-05T12:00:00Z');
const { id: _id, savedAt: _savedAt, ...annotated } = anEnglishSample();

beforeEach(async () => {
  await database.delete();
  await database.open();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const savedCount = () => database.savedArticles.count();

describe('saveAnnotatedArticle', () => {
  it('keeps the article with its notes and says where it can be read', async () => {
    const result = await saveAnnotatedArticle(annotated, NOON);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(result.value.libraryUrl).toContain('library.html');
    expect(result.value.libraryUrl).toContain(result.value.id);
    const saved = await getSavedArticle(result.value.id);
    expect(saved).toEqual({ ok: true, value: { ...annotated, id: result.value.id, savedAt: NOON.toISOString() } });
  });

  it('says so when it was saved before', async () => {
    const first = await saveAnnotatedArticle(annotated, NOON);
    const second = await saveAnnotatedArticle(annotated, NOON);
    expect(first).toMatchObject({ ok: true, value: { wasAlreadySaved: false } });
    expect(second).toMatchObject({ ok: true, value: { wasAlreadySaved: true } });
    expect(await savedCount()).toBe(1);
  });

  it('passes on that the storage is full', async () => {
    failWritesTo('savedContents', { error: quotaExceeded(), when: 'afterwards' });
    expect(await saveAnnotatedArticle(annotated, NOON)).toEqual({ ok: false, error: { kind: 'storageFull' } });
  });

  it.each([undefined, null])('has nothing to save when the page describes nothing (%s)', async (described) => {
    expect(await saveAnnotatedArticle(described, NOON)).toEqual({ ok: false, error: { kind: 'noArticle' } });
  });

  const [note] = annotated.annotations as [Annotation];
  const withNotes = (...annotations: unknown[]): unknown => ({ ...annotated, annotations });
  const moved = (start: number, end: number): unknown =>
    withNotes({
      ...note,
      target: { ...note.target, selector: [note.target.selector[0], { ...note.target.selector[1], start, end }] },
    });
  it.each([
    ['is a word', 'article'],
    ['has a note on other words than it quotes', moved(3, 12)],
    ['has a note beyond the text', moved(9_000, 9_009)],
    ['has a note on nothing', moved(3, 3)],
    ['has a note of an unknown kind', withNotes({ ...note, body: { kind: 'advert' } })],
    ['has a verdict we do not give', withNotes({ ...note, body: { kind: 'review', review: { verdict: 'fake' } } })],
    ['has a gloss without words', { ...annotated, glosses: { 'heron-lab': { kind: 'term', entryId: 'heron-lab' } } }],
    ['has an article that is none', { ...annotated, article: { ...annotated.article, url: 'javascript:alert(1)' } }],
    ['lacks its packs', { ...annotated, packs: undefined } satisfies Partial<AnnotatedArticle> | { packs: undefined }],
  ])('refuses what a hostile page describes, and keeps nothing, when it %s', async (_, described) => {
    expect(await saveAnnotatedArticle(described, NOON)).toMatchObject({ ok: false, error: { kind: 'storageFailed' } });
    expect(await savedCount()).toBe(0);
  });

  it('refuses a fact note that cannot be put in words', async () => {
    const review = annotated.annotations.find(({ body }) => body.kind === 'review') as Annotation;
    const body = JSON.parse(JSON.stringify(review.body));
    body.review.itemReviewed.claim.predicate = 'enchantedBy';
    expect(await saveAnnotatedArticle(withNotes({ ...review, body }), NOON)).toMatchObject({ ok: false });
    expect(await savedCount()).toBe(0);
  });
});

describe('findSavedId', () => {
  it('finds the article under any of its addresses, the newest version first', async () => {
    await saveAnnotatedArticle(annotated, NOON);
    const later = { ...annotated, article: { ...annotated.article, title: 'A new title' } };
    const newest = await saveAnnotatedArticle(later, new Date('2026-07-06T12:00:00Z'));
    expect(await findSavedId(`${annotated.article.url}?utm_campaign=x`)).toBe(newest.ok && newest.value.id);
  });

  it('finds nothing at another address', async () => {
    expect(await findSavedId('https://news.example/other')).toBeUndefined();
  });
});
