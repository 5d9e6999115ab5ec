import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../utils/browser/storage/database.ts';
import { onFeedbackChanged } from '../../../utils/browser/storage/feedback-changes.ts';
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
  const hide = (number: number, at = SUNDAY) =>
    hideNote(
      {
        url,
        annotationId: `review:${number}`,
        statement: `statement ${number}`,
        objection: { reason: 'wrongValue', remark: 'It is twice that.' },
        issueText: 'An issue',
      },
      at,
    );
  const hiddenOn = async (address: string) => {
    const notes = await listHiddenNotes(address);
    return notes.ok && notes.value.map(({ statement }) => statement);
  };

  it('stay hidden on every address of the article, and on no other article', async () => {
    await hide(1);
    expect(await hiddenOn('https://news.example/a#top')).toEqual(['statement 1']);
    expect(await hiddenOn('https://news.example/b')).toEqual([]);
  });

  it('keep why the reader called them wrong, the last one first', async () => {
    await hide(1, SUNDAY);
    await hide(2, MONDAY);
    const notes = await listHiddenNotes(url);
    expect(notes.ok && notes.value).toMatchObject([
      { statement: 'statement 2', hiddenAt: MONDAY },
      { objection: { reason: 'wrongValue', remark: 'It is twice that.' }, issueText: 'An issue' },
    ]);
  });

  it('can be shown again, also after the article has moved its words', async () => {
    await hide(1);
    await hide(2);
    await showNoteAgain({ url, statement: 'statement 1' });
    expect(await hiddenOn(url)).toEqual(['statement 2']);
  });
});

describe('open pages', () => {
  it('are told of every change, and of none that failed', async () => {
    const told = vi.fn();
    const stop = onFeedbackChanged(told);
    await markWordKnown('parameter', SUNDAY);
    await forgetKnownWord('parameter');
    expect(told).toHaveBeenCalledTimes(2);
    vi.spyOn(database, 'transaction').mockRejectedValueOnce(new Error('broken'));
    expect(await markWordKnown('parameter', SUNDAY)).toMatchObject({ ok: false });
    expect(told).toHaveBeenCalledTimes(2);
    stop();
  });
});
