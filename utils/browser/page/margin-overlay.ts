import type { ContentScriptContext } from '#imports';
import type { ExplanationLanguage } from '../../core/text/language.ts';
import {
  type Approach,
  type CardApi,
  type MountedCard,
  putReaderBridge,
  type ReaderBridge,
  removeReaderBridge,
  type ViewportRect,
} from '../messaging/reader-bridge.ts';
import type { CardQuestions } from './ask-background.ts';
import type { HighlightPainter } from './highlight-painter.ts';
import { annotationIdsAt, type ViewportPoint } from './hit-test.ts';
import { createHoverIntent, type HoverIntent, watchPointer } from './hover-intent.ts';
import { type MarginHost, openMarginHost } from './margin-host.ts';
import { createNoteProxies, type NoteProxies } from './note-proxies.ts';
import type { NotesOnPage } from './notes-on-page.ts';

interface OverlayPorts {
  readonly ctx: ContentScriptContext;
  readonly painter: HighlightPainter;
  /** The notes that hang in the page now. */
  readonly notes: () => NotesOnPage | undefined;
  readonly language: () => ExplanationLanguage;
  readonly questions: CardQuestions;
  /** The card is wanted: inject it. Called as often as it is wanted. */
  readonly onCardWanted: () => void;
  /** The page does not bear our host. */
  readonly onGivenUp: () => void;
}

/** Everything of ours that is seen or focused: host, proxies, card, and the pointer that calls it. One a page. */
export class MarginOverlay {
  readonly host: MarginHost;
  readonly #ports: OverlayPorts;
  readonly #proxies: NoteProxies;
  readonly #intent: HoverIntent;
  #card: MountedCard | undefined;
  /** Asked for before the card was there. */
  #awaited: (() => void) | undefined;

  constructor(ports: OverlayPorts) {
    this.#ports = ports;
    const { ctx } = ports;
    this.host = openMarginHost(ctx.signal, ports.onGivenUp);
    this.#intent = createHoverIntent({
      show: (id, point, approach) => this.#showCard(id, approach, point),
      hide: () => this.#hideCard(),
    });
    this.#proxies = createNoteProxies(this.host.shadowRoot, {
      onFocus: (id) => this.#onProxy(id, 'focus'),
      onPress: (id) => this.#onProxy(id, 'keyboard'),
      onBlur: () => this.#intent.letGo(),
    });
    const bridge = this.#openBridge();
    putReaderBridge(bridge);
    watchPointer(this.#intent, this.host.element, this.#pointerTarget(), ctx.signal);
    // The window hears a key before the page's own listeners can swallow it.
    ctx.addEventListener(window, 'keydown', (event) => this.#onKey(event), { capture: true });
    ctx.onInvalidated(() => {
      this.#intent.reset();
      this.#card?.destroy();
      removeReaderBridge(bridge);
    });
  }

  get hasCard(): boolean {
    return this.#card !== undefined;
  }

  /**
   * Lists `notes` for the keyboard, and reads `announcement` out, if any; undefined clears. An open card closes, but for a
   * pinned one whose words still stand. A focus of ours stays as near as it can.
   */
  setNotes(notes: NotesOnPage | undefined, announcement?: string): void {
    const hadFocus = this.#hasFocus();
    this.#proxies.replace(notes?.marks ?? [], notes?.annotated.article.language ?? 'other');
    this.#intent.reset();
    this.#hideCard();
    if (hadFocus && !this.#hasFocus()) this.#proxies.refocus();
    if (announcement !== undefined || !notes) this.#proxies.announce(announcement ?? '');
  }

  step(direction: 'next' | 'previous'): void {
    this.#proxies.step(direction);
  }

  /** Hides the card, pinned or not. A focus inside it goes back to the note it came from. */
  close(): void {
    const hadFocus = this.#hasFocus();
    this.#intent.reset();
    this.#card?.dismiss();
    this.#hideCard();
    if (hadFocus && !this.#hasFocus()) this.#proxies.refocus();
  }

  readonly #hasFocus = () => this.host.shadowRoot.activeElement !== null;

  #openBridge(): ReaderBridge {
    const mountPoint = document.createElement('div');
    this.host.shadowRoot.prepend(mountPoint);
    return {
      cardApi: this.#cardApi(),
      mountPoint,
      attachCard: (card) => {
        this.#card?.destroy();
        this.#card = card;
        this.#awaited?.();
        this.#awaited = undefined;
      },
    };
  }

  #cardApi(): CardApi {
    const { notes, language, questions } = this.#ports;
    return {
      ...questions,
      language,
      articleLanguage: () => notes()?.annotated.article.language ?? 'other',
      findAnnotation: (id) => notes()?.findAnnotation(id),
      annotationsAlongside: (id) => notes()?.annotationsAlongside(id) ?? [],
      findGloss: (entryId) => notes()?.annotated.glosses[entryId],
      packs: () => notes()?.annotated.packs ?? [],
      rectsOf: (id) => notes()?.rectsOf(id) ?? [],
      holdOpen: () => this.#intent.holdOpen(),
      letGo: () => this.#intent.letGo(),
      close: () => this.close(),
      step: (direction) => this.step(direction),
    };
  }

  #pointerTarget() {
    const { ctx, painter } = this.#ports;
    return {
      // isValid looks whether the extension still lives, and ends everything if not.
      idAt: (point: ViewportPoint) => (ctx.isValid ? annotationIdsAt(point, painter.touched)[0] : undefined),
      show: (id: string, point: ViewportPoint, approach: Approach) => this.#showCard(id, approach, point),
      hide: () => this.#hideCard(),
    };
  }

  #onProxy(annotationId: string, approach: Approach): void {
    const range = this.#ports.notes()?.rangeOf(annotationId);
    if (!range) return;
    scrollToWords(range);
    this.#intent.opened(annotationId);
    this.#showCard(annotationId, approach);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !(this.#card?.isShown || this.#intent.shownId !== undefined)) return;
    // Inside our own layer the key is ours; elsewhere the page may mean something by it too.
    if (event.target === this.host.element) event.stopPropagation();
    this.close();
  }

  #showCard(annotationId: string, approach: Approach, point?: ViewportPoint): void {
    const { notes, painter, onCardWanted } = this.#ports;
    if (!this.#card) {
      this.#awaited = () => this.#showCard(annotationId, approach, point);
      onCardWanted();
      return;
    }
    if (approach === 'pointer' && this.#card.isPinned) return;
    const anchor = lineAt(notes()?.rectsOf(annotationId) ?? [], point);
    const range = notes()?.rangeOf(annotationId);
    if (!anchor || !range) {
      this.close();
      return;
    }
    painter.setActive([range], notes()?.paperOf(annotationId) ?? 'light');
    this.host.raiseFor(range.startContainer);
    this.#card.show(annotationId, anchor, approach);
  }

  #hideCard(): void {
    this.#awaited = undefined;
    this.#card?.hide();
    if (this.#card?.isShown) return; // pinned
    this.#ports.painter.setActive([], 'light');
    this.host.lower();
  }
}

/** The line of the words that the pointer is on; the first one when there is no pointer. */
function lineAt(rects: readonly ViewportRect[], point: ViewportPoint | undefined): ViewportRect | undefined {
  const isOn = ({ top, height }: ViewportRect) => point !== undefined && top <= point.y && point.y <= top + height;
  return rects.find(isOn) ?? rects[0];
}

/** Brings the words into sight without moving a page that shows them already. */
function scrollToWords(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
