import type { ContentScriptContext } from '#imports';
import { type Dismissals, nothingDismissed } from '../../core/annotation/wanted-annotations.ts';
import { onMessage, type PageReading, sendMessage } from '../messaging/protocol.ts';
import { announceNotes } from './announce-notes.ts';
import { askForDismissals, askForNotes, cardQuestions } from './ask-background.ts';
import { createHighlightPainter, type HighlightPainter } from './highlight-painter.ts';
import { MarginOverlay } from './margin-overlay.ts';
import { type NotesOnPage, putNotes } from './notes-on-page.ts';
import { type PageWishes, readPageWishes, stopQuietly, watchPageWishes } from './page-wishes.ts';
import { readArticle } from './read-article.ts';
import { watchPage } from './watch-page.ts';

type ReadPage = ReturnType<typeof readArticle>;

const FIRST_PAUSE_MS = 2000; // between two readings of a page that keeps rewriting itself; doubles each time
const LONGEST_PAUSE_MS = 60_000;
const GROWTH_CHARS = 200; // less is a counter, a caption, a comment box

/** Life on one page: read, ask, paint, answer; again when the page changes; everything ends with `ctx`. */
export function startReadingSession(ctx: ContentScriptContext): void {
  const session = new ReadingSession(ctx);
  const offs = [
    onMessage('describePage', () => session.reading),
    onMessage('readPage', ({ data }) => session.readWhenAsked(data.isAsked)),
    onMessage('toggleNotes', () => session.toggleNotes()),
    onMessage('stepNote', ({ data }) => session.step(data)),
  ];
  ctx.onInvalidated(() => offs.forEach(stopQuietly));
  watchPageWishes(() => void session.onWishesChanged(), ctx.signal);
  void session.read();
}

class ReadingSession {
  reading: PageReading = { kind: 'reading' };
  readonly #ctx: ContentScriptContext;
  readonly #painter: HighlightPainter | undefined = createHighlightPainter();
  /** Ends when a newer reading begins: whatever comes late belongs to a text that is gone. */
  #run = new AbortController();
  #settled: Promise<void> = Promise.resolve();
  #wishes: PageWishes | undefined;
  #dismissals: Dismissals = nothingDismissed;
  #page: ReadPage | undefined;
  #notes: NotesOnPage | undefined;
  #overlay: MarginOverlay | undefined;
  #cardRequest: Promise<unknown> | undefined;
  #isAsked = false;
  #isHidden = false;
  #isWatching = false;
  #isGivenUp = false;
  #hasNavigated = false;
  /** Length of everything the article's root says, read or not: tells that a page has loaded more. */
  #charsInRoot = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #mayReadAtMs = 0;
  #retry: ReturnType<ContentScriptContext['setTimeout']> | undefined;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    ctx.onInvalidated(() => {
      this.#run.abort();
      this.#clear();
    });
  }

  /** Reads the page anew. The old notes go at once, or when the new ones come, where the page has only grown. */
  read(oldNotes: 'clear' | 'keep' = 'clear'): Promise<void> {
    this.#run.abort();
    if (oldNotes === 'clear') this.#clear();
    this.reading = { kind: 'reading' };
    this.#run = new AbortController();
    this.#settled = this.#readOnce(this.#run.signal).catch((bug: unknown) => {
      // A page that breaks our reading is left alone; the popup says so.
      this.reading = { kind: 'failed', problem: { kind: 'articleRefused', detail: String(bug) } };
    });
    return this.#settled;
  }

  async readWhenAsked(isAsked: boolean): Promise<PageReading> {
    const isNews = isAsked && !this.#isAsked;
    if (isNews) {
      this.#isAsked = true;
      this.#isGivenUp = false;
    }
    if (this.reading.kind === 'failed' || this.reading.kind === 'stopped' || (isNews && !this.#hasNotes())) this.read();
    // A newer reading may begin while this one is awaited.
    for (let awaited: Promise<void> | undefined; awaited !== this.#settled; ) {
      awaited = this.#settled;
      await awaited;
    }
    return this.reading;
  }

  toggleNotes(): void {
    this.#isHidden = !this.#isHidden;
    this.#painter?.setVisible(!this.#isHidden);
    this.#overlay?.setNotes(this.#isHidden ? undefined : this.#notes);
  }

  step(direction: 'next' | 'previous'): void {
    if (!this.#isHidden) this.#overlay?.step(direction);
  }

  async onWishesChanged(): Promise<void> {
    const before = this.#wishes;
    await Promise.all([this.#readWishes(), this.#readDismissals()]);
    if (this.#ctx.isInvalid || !this.#wishes) return;
    const isSwitched = before?.isOn !== this.#wishes.isOn;
    if (isSwitched && !this.#wishes.isOn) this.#isAsked = false;
    if (isSwitched) await this.read();
    else await this.#repaint();
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    if (!this.#wishes) await this.#readWishes();
    if (signal.aborted || this.#ctx.isInvalid) return;
    if (!(this.#wishes?.isOn || this.#isAsked) || this.#isGivenUp) {
      this.reading = { kind: 'stopped' };
      return;
    }
    const page = readArticle(document, location.href);
    this.#page = page;
    this.#charsInRoot = page.pageText.root.textContent.length;
    this.#watch();
    const { article, signals } = page;
    const [answer] = await Promise.all([
      askForNotes({ article, signals, isAsked: this.#isAsked }),
      this.#readDismissals(),
    ]);
    if (signal.aborted || this.#ctx.isInvalid) return;
    if (!answer.ok) {
      this.#clear();
      this.reading = { kind: 'failed', problem: answer.error };
      return;
    }
    this.#clear();
    this.reading = { kind: 'read', annotated: answer.value };
    await this.#paint(signal);
  }

  async #readWishes(): Promise<void> {
    this.#wishes = await readPageWishes(location.hostname);
  }

  async #readDismissals(): Promise<void> {
    if (this.#page) this.#dismissals = await askForDismissals(this.#page.article.url);
  }

  /** The same notes again, after the reader changed which are shown. A reading under way paints by itself. */
  async #repaint(): Promise<void> {
    if (this.reading.kind !== 'read') return;
    this.#run.abort();
    this.#run = new AbortController();
    this.#painter?.clear();
    await this.#paint(this.#run.signal, 'quietly');
  }

  async #paint(signal: AbortSignal, how: 'announced' | 'quietly' = 'announced'): Promise<void> {
    const { reading } = this;
    if (reading.kind !== 'read' || !this.#page || !this.#painter || !this.#wishes) return;
    const { annotated } = reading;
    // Offsets of another text would put the notes on other words.
    if (annotated.annotations.length === 0 || annotated.article.text !== this.#page.article.text) return;
    const request = { annotated, pageText: this.#page.pageText, painter: this.#painter, wishes: this.#wishes };
    const notes = await putNotes({ ...request, dismissals: this.#dismissals }, signal);
    if (!notes || signal.aborted) return;
    this.#notes = notes;
    this.#painter.setVisible(!this.#isHidden);
    if (notes.marks.length > 0) this.#overlay ??= this.#openOverlay(this.#painter);
    if (!this.#isHidden) this.#overlay?.setNotes(notes, how === 'announced' ? announceNotes(notes.marks) : undefined);
    this.#ctx.requestIdleCallback(() => this.#wantCard());
  }

  #openOverlay(painter: HighlightPainter): MarginOverlay {
    return new MarginOverlay({
      ctx: this.#ctx,
      painter,
      notes: () => (this.#isHidden ? undefined : this.#notes),
      language: () => this.#wishes?.language ?? 'en',
      questions: cardQuestions,
      onCardWanted: () => this.#wantCard(),
      onGivenUp: () => {
        this.#isGivenUp = true;
        void this.read();
      },
    });
  }

  /** Unanswered, the next hover asks again. */
  #wantCard(): void {
    if (!this.#overlay || this.#overlay.hasCard) return;
    this.#cardRequest ??= sendMessage('injectCard', undefined)
      .catch(() => undefined)
      .finally(() => {
        this.#cardRequest = undefined;
      });
  }

  /** Only pages we read are watched. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    watchPage(this.#ctx, {
      onNavigated: () => {
        this.#overlay?.close();
        this.#isAsked = false;
        this.#hasNavigated = true;
        this.#pauseMs = FIRST_PAUSE_MS;
        this.#mayReadAtMs = 0;
      },
      onSettled: () => this.#readIfChanged(),
    });
  }

  /** Reads again when the page says something else than it did; a page that only moved keeps its notes. */
  #readIfChanged(): void {
    const page = this.#page;
    if (!page || this.reading.kind === 'stopped') return;
    const isStale = page.pageText.isStale();
    const chars = page.pageText.root.textContent.length;
    const hasGrown = Math.abs(chars - this.#charsInRoot) > GROWTH_CHARS;
    if (!(isStale || hasGrown || this.#hasNavigated)) return;
    const waitMs = this.#mayReadAtMs - performance.now();
    if (waitMs > 0) {
      this.#retry ??= this.#ctx.setTimeout(() => {
        this.#retry = undefined;
        this.#readIfChanged();
      }, waitMs);
      return;
    }
    this.#mayReadAtMs = performance.now() + this.#pauseMs;
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    const hasMoved = isStale || this.#hasNavigated;
    this.#hasNavigated = false;
    this.#charsInRoot = chars;
    if (isStale || readArticle(document, location.href).article.text !== page.article.text) {
      void this.read(hasMoved ? 'clear' : 'keep');
    }
  }

  #hasNotes(): boolean {
    return this.reading.kind === 'read' && this.reading.annotated.annotations.length > 0;
  }

  #clear(): void {
    this.#notes = undefined;
    this.#painter?.clear();
    this.#overlay?.setNotes(undefined);
  }
}
