import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '../../utils/browser/messaging/protocol.ts';
import { isOnEverywhere, setSiteOff } from '../../utils/browser/storage/settings.ts';
import type { Annotation, EntityGloss } from '../../utils/core/annotation/annotation.ts';
import { statementOf } from '../../utils/core/annotation/statement-of.ts';
import { ok } from '../../utils/core/result.ts';
import { hideNote, setWordKnown } from '../../utils/services/feedback-service.ts';
import {
  annotateTab,
  getPageStatus,
  saveTab,
  saveTabAndTell,
  startReader,
  toggleNotes,
} from '../../utils/services/reading-service.ts';
import { anAnnotatedArticle, anAnnotation, anArticle } from '../fixtures/annotations.ts';
import { inAllLanguages } from '../fixtures/builders.ts';

/** One tab, as the browser gives it to us. */
const outside = vi.hoisted(() => ({
  url: 'https://news.example/a' as string | undefined,
  hasAccess: true,
  mayInject: true,
  /** What the reader in the tab says; undefined: none runs. Injecting one makes it say `reader`. */
  running: undefined as unknown,
  reader: undefined as unknown,
  messages: [] as unknown[],
  injected: 0,
  saved: vi.fn(),
  badges: [] as unknown[],
}));
vi.mock('../../utils/browser/messaging/protocol.ts', () => ({
  sendMessage: async (type: string, data: unknown) => {
    if (!outside.running) throw new Error('No response');
    outside.messages.push([type, data]);
    return outside.running;
  },
}));
vi.mock('../../utils/browser/tabs/find-tabs.ts', () => ({
  findTab: async (tabId: number) => ({ tabId, url: outside.url }),
  findReadableTabs: async () => [],
}));
vi.mock('../../utils/browser/tabs/inject-scripts.ts', () => ({
  injectReaderScript: async () => {
    if (!outside.mayInject) return false;
    outside.injected += 1;
    outside.running = outside.reader;
    return true;
  },
}));
vi.mock('../../utils/browser/tabs/show-badge.ts', () => ({
  showBadge: async (tabId: number, badge: unknown) => void outside.badges.push([tabId, badge]),
}));
vi.mock('../../utils/browser/site-access/site-access.ts', () => ({ hasSiteAccess: async () => outside.hasAccess }));
vi.mock('../../utils/services/library-service.ts', () => ({
  findSavedId: async () => 'saved-1',
  saveAnnotatedArticle: outside.saved,
}));

const text = 'Blue Finch says its model has nine billion parameters, and Blue Finch is proud.';
const annotations = [
  anAnnotation(text, 'Blue Finch', 'entity'),
  anAnnotation(text, 'Blue Finch is proud', 'entity', false),
  anAnnotation(text, 'parameters', 'term'),
  anAnnotation(text, 'nine billion parameters', 'refuted'),
];
const annotated = anAnnotatedArticle(anArticle({ text }), annotations);
const read: PageReading = { kind: 'read', annotated };

describe('reading service', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(outside, { url: 'https://news.example/a', hasAccess: true, mayInject: true, injected: 0 });
    Object.assign(outside, { running: undefined, reader: read, messages: [] });
    outside.saved.mockReset();
  });

  describe('getPageStatus', () => {
    it.each([
      ['an extension page', 'chrome://settings/'],
      ['a tab whose address we may not know', undefined],
      ['a local file', 'file:///home/a.html'],
    ])('calls %s no web page', async (_, url) => {
      outside.url = url;
      expect(await getPageStatus(1)).toEqual({ kind: 'notWeb' });
    });

    it('says when a page was left alone', async () => {
      expect(await getPageStatus(1)).toEqual({ kind: 'leftAlone', host: 'news.example' });
    });

    it('says when we may not read there, and whether it is a news site we know', async () => {
      outside.hasAccess = false;
      expect(await getPageStatus(1)).toEqual({ kind: 'noAccess', host: 'news.example', isNewsSite: false });
      outside.url = 'https://www.theverge.com:8443/a';
      expect(await getPageStatus(1)).toEqual({ kind: 'noAccess', host: 'www.theverge.com', isNewsSite: true });
    });

    it('tells off here from off everywhere', async () => {
      await setSiteOff('news.example', true);
      expect(await getPageStatus(1)).toEqual({ kind: 'off', host: 'news.example', where: 'here' });
      await isOnEverywhere.setValue(false);
      expect(await getPageStatus(1)).toEqual({ kind: 'off', host: 'news.example', where: 'everywhere' });
    });

    it('passes on a reading under way and one that failed', async () => {
      outside.running = { kind: 'reading' };
      expect(await getPageStatus(1)).toEqual({ kind: 'reading', host: 'news.example' });
      const problem = { kind: 'packBroken', detail: 'facts/x.json' };
      outside.running = { kind: 'failed', problem };
      expect(await getPageStatus(1)).toEqual({ kind: 'failed', host: 'news.example', problem });
    });

    it('counts verdicts, and each entry once', async () => {
      const finch = { kind: 'entity', entryId: 'finch', label: inAllLanguages('Blue Finch') } as unknown as EntityGloss;
      const relevance = { ...annotated.relevance, entities: ['finch', 'unknown'] };
      outside.running = { kind: 'read', annotated: { ...annotated, relevance, glosses: { finch } } };
      expect(await getPageStatus(1)).toMatchObject({
        kind: 'read',
        entityCount: 2,
        termCount: 1,
        verdictCounts: { refuted: 1, supported: 0, outdated: 0, disputed: 0, notEnoughInfo: 0 },
        companies: [finch],
        savedId: 'saved-1',
      });
    });
  });

  it('counts neither a word the reader knows nor a note they called wrong', async () => {
    outside.running = read;
    await setWordKnown({ entryId: 'parameters', isKnown: true });
    const wrong = annotations.find(({ body }) => body.kind === 'review') as Annotation;
    const why = { annotationId: wrong.id, objection: {}, issueText: 'An issue' };
    await hideNote({ ...why, url: annotated.article.url, statement: statementOf(wrong) });
    expect(await getPageStatus(1)).toMatchObject({
      termCount: 0,
      verdictCounts: { refuted: 0 },
      articleUrl: annotated.article.url,
    });
  });

  describe('startReader', () => {
    const sender = { tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' };

    it('starts where the spotter asks', async () => {
      await startReader(sender);
      expect(outside.injected).toBe(1);
    });

    it('does not start on a site that is switched off, nor for a sender without a tab', async () => {
      await setSiteOff('news.example', true);
      await startReader(sender);
      await startReader({ url: 'https://other.example/' });
      expect(outside.injected).toBe(0);
    });
  });

  describe('annotateTab', () => {
    it('starts a reader where none runs, and tells it that it was asked', async () => {
      expect(await annotateTab(1)).toEqual(ok(true));
      expect(outside.injected).toBe(1);
      expect(outside.messages).toEqual([['readPage', { isAsked: true }]]);
    });

    it('asks the reader that is there', async () => {
      outside.running = { kind: 'stopped' };
      await annotateTab(1);
      expect(outside.injected).toBe(0);
    });

    it('says so where the browser gives no access', async () => {
      outside.mayInject = false;
      expect(await annotateTab(1)).toEqual({ ok: false, error: { kind: 'noAccess' } });
    });
  });

  describe('saveTab', () => {
    it('saves what the reader of the page sees', async () => {
      const receipt = ok({ id: 'a', libraryUrl: 'x', wasAlreadySaved: false });
      outside.saved.mockResolvedValue(receipt);
      expect(await saveTab(1)).toEqual(receipt);
      expect(outside.saved).toHaveBeenCalledWith(annotated);
    });

    it('saves nothing of a page that could not be read, or that says nothing', async () => {
      outside.reader = { kind: 'failed', problem: { kind: 'noAnswer' } };
      expect(await saveTab(1)).toEqual({ ok: false, error: { kind: 'noArticle' } });
      outside.running = { kind: 'read', annotated: anAnnotatedArticle(anArticle({ text: '' }), []) };
      expect(await saveTab(1)).toEqual({ ok: false, error: { kind: 'noArticle' } });
      outside.running = undefined;
      outside.mayInject = false;
      expect(await saveTab(1)).toEqual({ ok: false, error: { kind: 'noAccess' } });
      expect(outside.saved).not.toHaveBeenCalled();
    });
  });

  describe('saveTabAndTell', () => {
    it('marks the toolbar button, since no popup is there to say it', async () => {
      vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
      outside.badges = [];
      outside.saved.mockResolvedValueOnce(ok({ id: 'a', libraryUrl: 'x', wasAlreadySaved: false }));
      await saveTabAndTell(1);
      outside.saved.mockResolvedValueOnce({ ok: false, error: { kind: 'storageFull' } });
      await saveTabAndTell(1);
      expect(outside.badges).toEqual([
        [1, { text: '✓', title: 'popup_saved', tone: 'good' }],
        [1, { text: '!', title: 'popup_saveFull', tone: 'bad' }],
      ]);
    });
  });

  it('toggles the notes of a page that was read, and annotates one that was not', async () => {
    outside.running = read;
    await toggleNotes(1);
    outside.running = undefined;
    await toggleNotes(1);
    expect(outside.messages).toEqual([
      ['describePage', undefined],
      ['toggleNotes', undefined],
      ['readPage', { isAsked: true }],
    ]);
  });
});
