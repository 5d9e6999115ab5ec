import type { Approach } from '../messaging/reader-bridge.ts';
import type { ViewportPoint } from './hit-test.ts';

const INTENT_MS = 120; // a pointer that rests this long means it
const LEAVE_MS = 300; // time to travel from the words to the card

interface HoverTarget {
  /** Id of the annotation under the point that lies on top. */
  readonly idAt: (point: ViewportPoint) => string | undefined;
  readonly show: (annotationId: string, point: ViewportPoint, approach: Approach) => void;
  readonly hide: () => void;
}

/** Decides when a card opens and closes. Knows one card; the id it shows is the last one told to `show`. */
export interface HoverIntent {
  /** The pointer is over these annotations' words, or over none. */
  over(annotationId: string | undefined, point: ViewportPoint): void;
  /** A card was opened by other means: keyboard, tap, step. */
  opened(annotationId: string): void;
  /** The pointer or the focus is in the card. */
  holdOpen(): void;
  letGo(): void;
  /** Nothing is pending, nothing is shown. */
  reset(): void;
  readonly shownId: string | undefined;
}

/** A card opens for a pointer that rests, stays while the pointer travels to it, and closes when it is left. */
export function createHoverIntent({ show, hide }: Pick<HoverTarget, 'show' | 'hide'>): HoverIntent {
  let shownId: string | undefined;
  let isPointers = false; // a card that keyboard or tap opened does not mind where the mouse lies
  let pending: { readonly id: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const forgetPending = () => {
    if (pending) clearTimeout(pending.timer);
    pending = undefined;
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    if (shownId === undefined || leaving !== undefined) return;
    leaving = setTimeout(() => {
      stay();
      shownId = undefined;
      hide();
    }, LEAVE_MS);
  };
  const open = (id: string) => {
    forgetPending();
    stay();
    shownId = id;
    isPointers = false;
  };
  const intend = (id: string, point: ViewportPoint) => {
    if (pending?.id === id) return;
    forgetPending();
    const timer = setTimeout(() => {
      open(id);
      isPointers = true;
      show(id, point, 'pointer');
    }, INTENT_MS);
    pending = { id, timer };
  };

  return {
    get shownId() {
      return shownId;
    },
    over(annotationId, point) {
      if (annotationId !== undefined && annotationId === shownId) {
        forgetPending();
        if (isPointers) stay();
        return;
      }
      // The card of words just left stays its time while the pointer crosses other words on its way there.
      if (isPointers) leave();
      if (annotationId === undefined) forgetPending();
      else intend(annotationId, point);
    },
    opened: open,
    holdOpen() {
      forgetPending();
      stay();
    },
    letGo: leave,
    reset() {
      forgetPending();
      stay();
      shownId = undefined;
    },
  };
}

/** Feeds `intent` from the page's pointer until `signal` ends. Listens passively; no event is stopped or changed. */
export function watchPointer(intent: HoverIntent, host: Element, target: HoverTarget, signal: AbortSignal): void {
  let at: ViewportPoint | undefined;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (at) intent.over(target.idAt(at), at);
  };
  const lookSoon = () => {
    // One hit test a frame, however fast the mouse reports.
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const away = () => {
    at = undefined;
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const listen = { signal, passive: true, capture: true } as const;

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (event.target === host) return away(); // the card speaks for itself: holdOpen, letGo
    if (event.buttons !== 0) return away(); // selecting words is no question
    at = { x: event.clientX, y: event.clientY };
    lookSoon();
  };
  const onOut = (event: PointerEvent) => {
    if (event.relatedTarget !== null || event.target === host) return;
    away();
    intent.over(undefined, { x: 0, y: 0 });
  };
  const onClick = (event: MouseEvent) => {
    if (event.target === host) return;
    const point = { x: event.clientX, y: event.clientY };
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    const id = isTouch && !isControl(event.target) ? target.idAt(point) : undefined;
    if (id !== undefined) {
      intent.opened(id);
      target.show(id, point, 'touch');
    } else if (intent.shownId !== undefined && isTouch) {
      intent.reset();
      target.hide();
    }
  };
  document.addEventListener('pointermove', onMove, listen);
  document.addEventListener('pointerout', onOut, listen);
  document.addEventListener('click', onClick, listen);
  document.addEventListener('scroll', lookSoon, listen); // the words move under a pointer that rests
  signal.addEventListener('abort', away, { once: true });
}

/** A tap there means the page's own control. */
const isControl = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('a[href],button,input,select,textarea,label,summary,[role=button]') !== null;
