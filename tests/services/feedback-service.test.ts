import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../utils/browser/storage/database.ts';
import { hideNote, listDismissals, setWordKnown, showNoteAgain } from '../../utils/services/feedback-service.ts';

const url = 'https://news.example/a';
const aWrongNote = {
  url,
  annotationId: 'review:1',
  statement: 'heron:parameterCount\n33 billion',
  objection: { reason: 'wrongValue' },
  issueText: '## Note called wrong',
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('feedback service', () => {
  it('keeps a word the reader knows, for every article, until it is taken back', async () => {
    expect(await setWordKnown({ entryId: 'moat', isKnown: true })).toBe(true);
    expect(await listDismissals('https://other.example/b')).toEqual({ knownWords: ['moat'], hiddenNotes: [] });
    await setWordKnown({ entryId: 'moat', isKnown: false });
    expect(await listDismissals(url)).toEqual({ knownWords: [], hiddenNotes: [] });
  });

  it('hides a wrong note on its article alone, with why, until it is taken back', async () => {
    expect(await hideNote(aWrongNote, new Date('2026-07-05T10:00:00.000Z'))).toBe(true);
    expect(await listDismissals(url)).toEqual({ knownWords: [], hiddenNotes: [aWrongNote.statement] });
    expect(await listDismissals('https://other.example/b')).toEqual({ knownWords: [], hiddenNotes: [] });
    expect(await database.hiddenNotes.toArray()).toMatchObject([
      { objection: { reason: 'wrongValue' }, hiddenAt: '2026-07-05T10:00:00.000Z', issueText: '## Note called wrong' },
    ]);
    await showNoteAgain({ url, statement: aWrongNote.statement });
    expect(await listDismissals(url)).toEqual({ knownWords: [], hiddenNotes: [] });
  });

  it.each([
    ['no address of the web', { ...aWrongNote, url: 'javascript:alert(1)' }],
    ['a reason we do not offer', { ...aWrongNote, objection: { reason: 'because' } }],
    ['a flood of words', { ...aWrongNote, issueText: 'x'.repeat(50_000) }],
    ['nothing', undefined],
  ])('refuses a page that sends %s', async (_, note) => {
    expect(await hideNote(note)).toBe(false);
    expect(await database.hiddenNotes.count()).toBe(0);
  });

  it('refuses what is no id of an entry', async () => {
    expect(await setWordKnown({ entryId: '<b>', isKnown: true })).toBe(false);
    expect(await setWordKnown({ entryId: 'moat' })).toBe(false);
    expect(await database.knownWords.count()).toBe(0);
  });

  it('takes fields that Firefox sends as undefined for absent', async () => {
    expect(await hideNote({ ...aWrongNote, objection: { reason: undefined, remark: undefined } })).toBe(true);
    expect((await database.hiddenNotes.toArray())[0]?.objection).toEqual({});
  });
});
