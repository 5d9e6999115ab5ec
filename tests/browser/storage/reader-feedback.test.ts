import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/browser/storage/database.ts';
import {
  forgetKnownWord,
  hideNote,
  listHiddenNotes,
  listKnownWords,
  markWordKnown,
  showNoteAgain,
} from '../../../utils/browser/storage/reader-feedback.ts';

const SUNDAY = '2026-07-05T10:00:00.000Z';
const MONDAY = '2026-07-06T10:00:00.000Z';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('known words', () => {
  it('keep the first day they were known, until they are forgotten', async () => {
    await markWordKnown('parameter', SUNDAY);
    await markWordKnown('parameter', MONDAY);
    expect(await listKnownWords()).toEqual({ ok: true, value: [{ entryId: 'parameter', knownSince: SUNDAY }] });
    await forgetKnownWord('parameter');
    expect(await listKnownWords()).toEqual({ ok: true, value: [] });
  });
});

describe('hidden notes', () => {
  const url = 'https://news.example/a?utm_source=x';

  it('stay hidden on every address of the article, and on no other article', async () => {
    await hideNote({ url, annotationId: 'review:1' }, SUNDAY);
    expect(await listHiddenNotes('https://news.example/a#top')).toEqual({ ok: true, value: new Set(['review:1']) });
    expect(await listHiddenNotes('https://news.example/b')).toEqual({ ok: true, value: new Set() });
  });

  it('can be shown again', async () => {
    await hideNote({ url, annotationId: 'review:1' }, SUNDAY);
    await hideNote({ url, annotationId: 'review:2' }, SUNDAY);
    await showNoteAgain({ url, annotationId: 'review:1' });
    expect(await listHiddenNotes(url)).toEqual({ ok: true, value: new Set(['review:2']) });
  });
});
