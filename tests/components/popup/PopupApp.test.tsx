import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageStatus } from '../../../components/hooks/use-page-status.ts';
import { PopupApp } from '../../../components/popup/PopupApp.tsx';
import { database } from '../../../utils/browser/storage/database.ts';
import { hideNote, listKnownWords, markWordKnown } from '../../../utils/browser/storage/reader-feedback.ts';
import { mentionsPainted, readerLevel, showNames, sitesOff } from '../../../utils/browser/storage/settings.ts';
import { inAllLanguages } from '../../fixtures/builders.ts';
import { anEntityGloss, aTermGloss } from '../../fixtures/export/sample-article.ts';
import { answerFeedback } from '../feedback-background.ts';
import { choose, complaints, control, hasControl, press, show, takeDown, until } from '../show.tsx';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/browser/messaging/protocol.ts', () => ({ sendMessage }));

const host = 'news.example';
const company = (entryId: string) => anEntityGloss({ entryId, label: inAllLanguages(entryId) });
const read: PageStatus = {
  kind: 'read',
  host,
  relevance: {
    isArticle: true,
    isRelevant: true,
    score: 0.9,
    entities: ['Heron', 'Egret'],
    reasons: [
      { kind: 'titleNames', entry: 'Heron' },
      { kind: 'namedOften', entry: 'Egret', mentions: 9 },
    ],
  },
  termCount: 14,
  entityCount: 1,
  verdictCounts: { supported: 3, refuted: 2, outdated: 1, disputed: 1, notEnoughInfo: 5 },
  companies: [company('Heron'), company('Egret')],
  articleUrl: 'https://news.example/a',
};

/** What the background answers, by message; the last status stays. */
function answer(status: PageStatus, others: Readonly<Record<string, unknown>> = {}): void {
  sendMessage.mockImplementation(async (message: string, data: unknown) =>
    message === 'getPageStatus' ? status : (others[message] ?? (await answerFeedback(message, data))),
  );
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
});
afterEach(takeDown);

const headline = () => document.querySelector('h1')?.textContent;

describe('the popup on an annotated page', () => {
  it('says in one sentence what it found, counting no unsettled claim', async () => {
    answer(read);
    const popup = await show(<PopupApp />);
    expect(headline()).toBe('7 notes on an article about Heron and Egret');
    for (const words of ['14 terms explained', '1 name', 'The title names Heron.', 'Egret is named 9 times.']) {
      expect(popup.textContent).toContain(words);
    }
    expect(await complaints(popup)).toEqual([]);
  });

  it('saves the article, and then opens it', async () => {
    answer(read, { saveTab: { ok: true, value: { id: 'saved-1', libraryUrl: '', wasAlreadySaved: false } } });
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await show(<PopupApp />);
    await press(control('Save article'));
    await press(control('Open'));
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/library\.html#saved-1$/) });
  });

  it('says what is safe when the disk is full, and lets the reader try again', async () => {
    answer(read, { saveTab: { ok: false, error: { kind: 'storageFull' } } });
    await show(<PopupApp />);
    await press(control('Save article'));
    expect(document.body.textContent).toContain('Everything saved before is safe');
    expect(hasControl('Save article')).toBe(true);
  });

  it('knows an article that was saved before', async () => {
    answer({ ...read, savedId: 'saved-1' });
    await show(<PopupApp />);
    expect(hasControl('Save article')).toBe(false);
    expect(hasControl('Open')).toBe(true);
  });

  it('switches this site off, and remembers it', async () => {
    answer(read);
    await show(<PopupApp />);
    await until(() => hasControl(`Notes on ${host}`));
    await press(control(`Notes on ${host}`));
    expect(await sitesOff.getValue()).toEqual([host]);
  });
});

describe('the rare choices of the popup', () => {
  it('keep how much is marked', async () => {
    answer(read);
    const popup = await show(<PopupApp />);
    await until(() => hasControl('Hard words'));
    await choose(control(/^My level/), 'expert');
    await choose(control(/^The same word/), 'every');
    await press(control('Companies, people, models'));
    await until(() => (control('Companies, people, models') as HTMLInputElement).checked === false);
    expect(await readerLevel.getValue()).toBe('expert');
    expect(await mentionsPainted.getValue()).toBe('every');
    expect(await showNames.getValue()).toBe(false);
    expect(await complaints(popup)).toEqual([]);
  });

  it('list the words the reader knows by name, and explain one again', async () => {
    await markWordKnown('moat', '2026-07-05T10:00:00.000Z');
    answer(read, { describeEntry: aTermGloss({ entryId: 'moat', label: inAllLanguages('Data moat') }) });
    const popup = await show(<PopupApp />);
    await until(() => hasControl('Explain “Data moat” again'));
    expect(await complaints(popup)).toEqual([]);
    await press(control('Explain “Data moat” again'));
    await until(() => !hasControl(/^Explain/));
    expect(await listKnownWords()).toEqual({ ok: true, value: [] });
  });

  it('list the notes hidden on this article, with why, and show one again', async () => {
    const note = {
      url: 'https://news.example/a',
      annotationId: 'review:1',
      statement: 'heron:parameterCount\n33 billion',
    };
    await hideNote({ ...note, objection: { reason: 'outOfDate' }, issueText: 'An issue' }, '2026-07-05T10:00:00.000Z');
    answer(read);
    const popup = await show(<PopupApp />);
    await until(() => hasControl('Show again'));
    expect(popup.textContent).toContain('33 billion · It is out of date');
    expect(await complaints(popup)).toEqual([]);
    await press(control('Show again'));
    await until(() => !hasControl('Show again'));
  });
});

describe('the popup where there are no notes', () => {
  it.each<[PageStatus, string, string | undefined]>([
    [{ kind: 'notWeb' }, 'There is no article in this tab', undefined],
    [{ kind: 'leftAlone', host }, 'This page is left alone', 'Annotate this page'],
    [{ kind: 'off', host, where: 'here' }, 'Notes are off on this site', undefined],
    [{ kind: 'off', host, where: 'everywhere' }, 'Notes are off everywhere', undefined],
    [{ kind: 'noAccess', host, isNewsSite: true }, `Postil may not read ${host} yet`, 'Allow on this site'],
    [
      { kind: 'failed', host, problem: { kind: 'packBroken', detail: 'x.json' } },
      'The notes could not be made',
      'Annotate this page',
    ],
    [{ kind: 'reading', host }, 'Reading this page…', undefined],
  ])('%o says: %s', async (status, expected, offer) => {
    answer(status);
    const popup = await show(<PopupApp />);
    expect(headline()).toBe(expected);
    expect(hasControl('Annotate this page')).toBe(offer !== undefined);
    if (offer) expect(hasControl(offer)).toBe(true);
    expect(hasControl('Open library')).toBe(true);
    expect(await complaints(popup)).toEqual([]);
  });

  it('says that Postil does not answer when its background is gone', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    await show(<PopupApp />);
    expect(headline()).toBe('Postil does not answer');
    expect(document.body.textContent).toContain('Your library is safe');
  });

  it('asks for access in the turn of the click, and reads the page when it is given', async () => {
    answer({ kind: 'noAccess', host, isNewsSite: true }, { annotateTab: { ok: true, value: true } });
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never);
    await show(<PopupApp />);
    const button = control('Allow on this site');
    button.click();
    expect(request, 'asked before the click is over').toHaveBeenCalledOnce();
    await until(() => sendMessage.mock.calls.some(([message]) => message === 'annotateTab'));
  });

  it('says that nothing changed when access is refused', async () => {
    answer({ kind: 'leftAlone', host });
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false as never);
    await show(<PopupApp />);
    await press(control('On all sites'));
    expect(document.body.textContent).toContain('Nothing was changed');
  });
});
