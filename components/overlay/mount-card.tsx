import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import annotationCss from '../annotation/annotation.css?inline';
import type { Dismissal } from '../annotation/dismissal.ts';
import { UndoRegion } from '../annotation/UndoRegion.tsx';
import type { CardApi, MountedCard, ViewportRect } from '../hooks/card-bridge.ts';
import controlsCss from '../ui/controls.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import { CardOverlay, type Showing } from './CardOverlay.tsx';
import overlayCss from './overlay.css?inline';

/** Puts the card, hidden, into `mountPoint`, which stands in our shadow root. The reader then shows and hides it. */
export function mountCard(mountPoint: HTMLElement, api: CardApi): MountedCard {
  const style = styleElement();
  const container = document.createElement('div');
  container.className = 'postil-root';
  mountPoint.append(style, container);
  const keepKeys = new AbortController();
  keepKeysFromPage(container, keepKeys.signal);

  const root = createRoot(container);
  let showing: Showing | undefined;
  let isPinned = false;
  let waved: { readonly dismissal: Dismissal; readonly takesFocus: boolean } | undefined;

  // Synchronous: the reader waits with the pointer on the word, and the next frame must have the card.
  const draw = () =>
    flushSync(() =>
      root.render(
        <>
          {showing && (
            <CardOverlay
              key={showing.annotationId}
              api={api}
              showing={showing}
              isPinned={isPinned}
              onPin={setPinned}
              onClose={close}
              onDismiss={waveAway}
            />
          )}
          <UndoRegion dismissal={waved?.dismissal} takesFocus={waved?.takesFocus ?? false} onClose={closeUndo} />
        </>,
      ),
    );
  const setPinned = (isNowPinned: boolean) => {
    isPinned = isNowPinned;
    draw();
  };
  const close = () => api.close(); // comes back as `dismiss`, once the focus is taken care of
  const waveAway = (dismissal: Dismissal) => {
    waved = { dismissal, takesFocus: showing?.approach === 'keyboard' };
    clearCard();
    api.letGo();
  };
  const isHeld = () => isPinned && showing !== undefined && api.findAnnotation(showing.annotationId) !== undefined;
  const closeUndo = () => {
    waved = undefined;
    if (showing) draw();
    else close();
  };
  const clearCard = () => {
    isPinned = false;
    showing = undefined;
    draw();
  };

  return {
    show(annotationId, anchor, approach) {
      if (approach === 'pointer' && isHeld()) return;
      isPinned &&= showing?.annotationId === annotationId;
      const lineIndex = nearestLine(api.rectsOf(annotationId), anchor);
      showing = { serial: (showing?.serial ?? 0) + 1, annotationId, anchor, lineIndex, approach };
      draw();
    },
    hide() {
      if (!isHeld()) clearCard();
    },
    dismiss: clearCard,
    get isPinned() {
      return isHeld();
    },
    get isShown() {
      return showing !== undefined;
    },
    destroy() {
      keepKeys.abort();
      root.unmount();
      style.remove();
      container.remove();
    },
  };
}

// A <style> filled by us: adoptedStyleSheets cannot be set from Firefox's isolated world, and the page's own
// Content-Security-Policy does not bind a style element that an extension writes.
function styleElement(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = [overlayCss, tokensCss, controlsCss, annotationCss].join('\n');
  return style;
}

/** The site's one-key shortcuts must not fire while a reader moves inside our card. React has listened by then. */
function keepKeysFromPage(container: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    container.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

/** Words can break over lines: the card stays at the line that was pointed at. 0 when nothing is rendered. */
function nearestLine(lines: readonly ViewportRect[], anchor: ViewportRect): number {
  const distances = lines.map(({ top, left }) => Math.abs(top - anchor.top) * 1000 + Math.abs(left - anchor.left));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
