import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageReading } from '../../../utils/browser/messaging/protocol.ts';
import { findReaderBridge } from '../../../utils/browser/messaging/reader-bridge.ts';
import { startReadingSession } from '../../../utils/browser/page/reading-session.ts';
import { tellFeedbackChanged } from '../../../utils/browser/storage/feedback-changes.ts';
import {
  mentionsPainted,
  showNames,
  showSupported,
  showTerms,
  sitesOff,
} from '../../../utils/browser/storage/settings.ts';
import { statementOf } from '../../../utils/core/annotation/statement-of.ts';
import type { Article } from '../../../utils/core/article/article.ts';
import { err, ok } from '../../../utils/core/result.ts';
import { anAnnotatedArticle, anAnnotation } from '../../fixtures/annotations.ts';
import { type FakeHighlight, installFakeHighlights } from '../../fixtures/fake-highlights.ts';

const background = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  handlers: new Map<string, (message: { data: unknown }) => unknown>(),
}));
vi.mock('../../../utils/browser/messaging/protocol.ts', () => ({
  sendMessage: background.sendMessage,
  onMessage: (type: string, handler: (message: { data: unknown }) => unknown) => {
    background.handlers.set(type, handler);
    return () => background.handlers.delete(type);
  },
}));

const filler =
  'The rest of the page says this and that about the weather, the harvest and the roads of the valley. '.repeat(6);
const pageOf = (claim: string) =>
  `<article><h1>Blue Finch shows a model</h1><p>Blue Finch says its model has ${claim}. ${filler}</p><p>${filler}</p></article>`;

/** The background as the session knows it: it marks the number of parameters, wherever the article gives one. */
function answerWithNotes({ article }: { article: Article }) {
  const [claim] = /\w+ billion parameters/.exec(article.text) ?? [];
  const annotations = claim ? [anAnnotation(article.text, claim, 'refuted')] : [];
  return Promise.resolve(ok(anAnnotatedArticle(article, annotations)));
}

const ask = (type: string, data?: unknown) => background.handlers.get(type)?.({ data });
const settled = async () => (await ask('readPage', { isAsked: false })) as PageReading;
const hosts = () => document.querySelectorAll('postil-margin').length;

describe('reading session', () => {
  let registry: Map<string, FakeHighlight>;
  let ctx: ContentScriptContext;
  const inked = (name = 'postil-refuted') => [...(registry.get(name) ?? [])].map(String);

  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 0));
    vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
    Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });
    registry = installFakeHighlights();
    document.body.innerHTML = pageOf('nine billion parameters');
    background.sendMessage
      .mockReset()
      .mockImplementation((type, data) =>
        type === 'annotateArticle' ? answerWithNotes(data) : Promise.resolve(undefined),
      );
    ctx = new ContentScriptContext('reader');
  });
  afterEach(() => {
    ctx.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('reads, asks, paints, and tells where it stands', async () => {
    startReadingSession(ctx);
    expect(ask('describePage')).toEqual({ kind: 'reading' });
    expect(await settled()).toMatchObject({ kind: 'read', annotated: { article: { language: 'en' } } });
    expect(inked()).toEqual(['nine billion parameters']);
    expect(hosts()).toBe(1);
  });

  it('changes nothing of the page but for its one host element', async () => {
    const before = document.documentElement.outerHTML;
    startReadingSession(ctx);
    await settled();
    document.querySelector('postil-margin')?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes highlights and host away when the extension ends', async () => {
    startReadingSession(ctx);
    await settled();
    ctx.abort();
    expect([...registry.keys()]).toEqual([]);
    expect(hosts()).toBe(0);
    expect(background.handlers.size).toBe(0);
  });

  it('paints nothing from an answer about another text', async () => {
    background.sendMessage.mockImplementation((_, { article }) =>
      answerWithNotes({ article: { ...article, text: `Another text. ${article.text}` } }),
    );
    startReadingSession(ctx);
    await settled();
    expect([...registry.keys()]).toEqual([]);
    expect(hosts()).toBe(0);
  });

  it('asks again when the background was stopped in the middle', async () => {
    background.sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    startReadingSession(ctx);
    await vi.runOnlyPendingTimersAsync();
    await settled();
    expect(inked()).toEqual(['nine billion parameters']);
  });

  it('says that nobody answers when the background stays silent', async () => {
    background.sendMessage.mockRejectedValue(new Error('No response'));
    startReadingSession(ctx);
    await vi.advanceTimersByTimeAsync(2000);
    expect(ask('describePage')).toEqual({ kind: 'failed', problem: { kind: 'noAnswer' } });
  });

  it('passes on why the article could not be annotated', async () => {
    const problem = { kind: 'packBroken', detail: 'facts/x.json' } as const;
    background.sendMessage.mockResolvedValue(err(problem));
    startReadingSession(ctx);
    await vi.runOnlyPendingTimersAsync();
    expect(ask('describePage')).toEqual({ kind: 'failed', problem });
  });

  it('reads again when the page has rewritten its text, and hangs no old note on it', async () => {
    startReadingSession(ctx);
    await settled();
    document.body.innerHTML = pageOf('seven billion parameters');
    await vi.advanceTimersByTimeAsync(1000);
    await settled();
    expect(inked()).toEqual(['seven billion parameters']);
  });

  it('takes its notes off when the page turns into one without claims', async () => {
    startReadingSession(ctx);
    await settled();
    document.body.innerHTML = pageOf('a fine voice');
    await vi.advanceTimersByTimeAsync(1000);
    await settled();
    expect(inked()).toEqual([]);
  });

  it('does not read again for changes beside the article', async () => {
    startReadingSession(ctx);
    await settled();
    document.body.append(document.createElement('aside'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(background.sendMessage.mock.calls.filter(([type]) => type === 'annotateArticle')).toHaveLength(1);
  });

  it('comes back three times when the page removes its host, then leaves the page alone', async () => {
    startReadingSession(ctx);
    await settled();
    const present: number[] = [];
    for (let removals = 0; removals < 5; removals += 1) {
      document.querySelector('postil-margin')?.remove();
      await vi.advanceTimersByTimeAsync(10);
      present.push(hosts());
    }
    expect(present).toEqual([1, 1, 1, 0, 0]);
    expect([...registry.keys()]).toEqual([]);
    expect(ask('describePage')).toEqual({ kind: 'stopped' });
  });

  it('stands aside on a site that is switched off, until it is asked', async () => {
    await sitesOff.setValue([location.hostname]);
    startReadingSession(ctx);
    expect(await settled()).toEqual({ kind: 'stopped' });
    expect(background.sendMessage).not.toHaveBeenCalled();
    expect(await ask('readPage', { isAsked: true })).toMatchObject({ kind: 'read' });
    expect(inked()).toEqual(['nine billion parameters']);
  });

  it('follows the switch of the site while the page is open', async () => {
    startReadingSession(ctx);
    await settled();
    await sitesOff.setValue([location.hostname]);
    await vi.advanceTimersByTimeAsync(10);
    expect(ask('describePage')).toEqual({ kind: 'stopped' });
    expect([...registry.keys()]).toEqual([]);
    await sitesOff.setValue([]);
    await vi.advanceTimersByTimeAsync(10);
    await settled();
    expect(inked()).toEqual(['nine billion parameters']);
  });

  describe('what the reader chose', () => {
    const dismissed = { knownWords: [] as string[], hiddenNotes: [] as string[] };
    const inkOfAll = () => [...registry].filter(([name]) => name !== 'postil-touch').flatMap(([name]) => inked(name));
    const annotations = (text: string) => [
      anAnnotation(text, 'Blue Finch says', 'entity'),
      anAnnotation(text, 'model', 'term'),
      anAnnotation(text, 'nine billion parameters', 'refuted'),
      anAnnotation(text, 'harvest', 'notEnoughInfo'),
      anAnnotation(text, 'weather', 'supported'),
    ];
    const change = async (choose: () => Promise<void>) => {
      await choose();
      await vi.advanceTimersByTimeAsync(50);
    };

    beforeEach(async () => {
      Object.assign(dismissed, { knownWords: [], hiddenNotes: [] });
      background.sendMessage.mockImplementation(async (type, data) => {
        if (type === 'annotateArticle') return ok(anAnnotatedArticle(data.article, annotations(data.article.text)));
        return type === 'listDismissals' ? { ...dismissed } : undefined;
      });
      startReadingSession(ctx);
      await settled();
    });

    it('is painted, but never a claim that nothing settles', async () => {
      expect(inkOfAll().sort()).toEqual(['Blue Finch says', 'model', 'nine billion parameters', 'weather']);
      await change(() => mentionsPainted.setValue('every'));
      expect(inkOfAll()).not.toContain('harvest');
    });

    it('is followed at once when a kind is switched off, and asks for no new notes', async () => {
      await change(() => showNames.setValue(false));
      await change(() => showTerms.setValue(false));
      expect(inkOfAll().sort()).toEqual(['nine billion parameters', 'weather']);
      await change(() => showSupported.setValue(false));
      expect(inkOfAll()).toEqual(['nine billion parameters']);
      await change(() => showNames.setValue(true));
      expect(inkOfAll().sort()).toEqual(['Blue Finch says', 'nine billion parameters']);
      expect(background.sendMessage.mock.calls.filter(([type]) => type === 'annotateArticle')).toHaveLength(1);
    });

    it('takes off a word that was just learnt, in whichever tab, and puts it back', async () => {
      dismissed.knownWords = ['model'];
      await change(tellFeedbackChanged);
      expect(inkOfAll()).not.toContain('model');
      dismissed.knownWords = [];
      await change(tellFeedbackChanged);
      expect(inkOfAll()).toContain('model');
    });

    it('takes off a note that was called wrong', async () => {
      const note = anAnnotation(document.body.textContent ?? '', 'nine billion parameters', 'refuted');
      dismissed.hiddenNotes = [statementOf(note)];
      await change(tellFeedbackChanged);
      expect(inkOfAll()).not.toContain('nine billion parameters');
    });

    it('stays off the page while the notes are hidden', async () => {
      ask('toggleNotes');
      await change(() => showNames.setValue(false));
      expect(inkOfAll()).toEqual([]);
      ask('toggleNotes');
      expect(inkOfAll().sort()).toEqual(['model', 'nine billion parameters', 'weather']);
    });

    it('closes a pinned card on Escape, also when the focus is in the page', async () => {
      const card = { show: vi.fn(), hide: vi.fn(), dismiss: vi.fn(), destroy: vi.fn(), isShown: true, isPinned: true };
      findReaderBridge()?.attachCard(card);
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      expect(card.dismiss).toHaveBeenCalledOnce();
    });
  });

  it('is not left half-read by a choice that changes while it asks', async () => {
    let answer: (value: unknown) => void = () => undefined;
    background.sendMessage.mockImplementation((type) =>
      type === 'annotateArticle' ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(undefined),
    );
    startReadingSession(ctx);
    await vi.advanceTimersByTimeAsync(10);
    await showNames.setValue(false);
    await vi.advanceTimersByTimeAsync(10);
    const [, request] = background.sendMessage.mock.calls.find(([type]) => type === 'annotateArticle') ?? [];
    answer(await answerWithNotes(request));
    expect(await settled()).toMatchObject({ kind: 'read' });
    expect(inked()).toEqual(['nine billion parameters']);
  });

  it('hides the notes and shows them again', async () => {
    startReadingSession(ctx);
    await settled();
    ask('toggleNotes');
    expect(inked()).toEqual([]);
    ask('toggleNotes');
    expect(inked()).toEqual(['nine billion parameters']);
  });
});
