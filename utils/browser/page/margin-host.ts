/** The one element of ours in the page. Everything that is no highlight stands in its shadow root. */
export interface MarginHost {
  readonly element: HTMLElement;
  /** For proxies and the card; styles given here reach nothing of the page. */
  readonly shadowRoot: ShadowRoot;
  /**
   * Lifts our layer over everything, for a card about `words`. What is outside a modal dialog or a full screen element is
   * inert, so for words inside one the host moves in.
   */
  raiseFor(words: Node): void;
  /** Puts the host back behind the page's last word. */
  lower(): void;
}

const HOST_NAME = 'postil-margin';
const MAX_RETURNS = 3; // a page that keeps removing us does not want us

/*
 * Important in our shadow root beats every rule a page can write, its own important ones included. A filled <style> is
 * not bound by the page's Content-Security-Policy; adoptedStyleSheets cannot be set from Firefox's isolated world.
 */
const HOST_STYLE = `
:host {
  all: initial !important;
  direction: ltr !important; /* \`all\` leaves direction alone */
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
/* Out of sight, yet in the accessibility tree and open to the focus. */
.unseen {
  position: fixed;
  top: 0;
  left: 0;
  width: 1px;
  height: 1px;
  margin: 0;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}`;

/**
 * Puts the host behind the page's last word and into the top layer, until `signal` ends. A page that removes it gets it
 * back three times; then `onGivenUp` is told, once.
 */
export function openMarginHost(signal: AbortSignal, onGivenUp: () => void): MarginHost {
  for (const stale of document.querySelectorAll(HOST_NAME)) stale.remove(); // of a version that was updated under the page
  const element = document.createElement(HOST_NAME);
  // Open in test builds alone, so that axe and the tests can look inside.
  const shadowRoot = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = HOST_STYLE;
  shadowRoot.append(style);
  element.popover = 'manual';

  const putInto = (parent: Element) => {
    if (element.parentNode !== parent) parent.append(element);
    showOnTop(element);
  };
  const put = () => putInto(document.documentElement);
  put();
  guardHost(element, put, signal, onGivenUp);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    element,
    shadowRoot,
    raiseFor: (words) => putInto(closedWorldAround(words) ?? document.documentElement),
    lower() {
      if (element.isConnected && element.parentNode !== document.documentElement) put();
    },
  };
}

/** The modal dialog or full screen element that holds `words`: all else is inert while it is open. */
function closedWorldAround(words: Node): Element | null {
  const around = words instanceof Element ? words : words.parentElement;
  return around?.closest(':fullscreen, dialog:modal') ?? null;
}

export const isMarginHost = (node: Node): boolean => node.nodeName.toLowerCase() === HOST_NAME;

/** Hiding first: the top layer is a stack, and only what is shown anew comes to its top. */
function showOnTop(element: HTMLElement): void {
  if (!element.isConnected) return;
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
}

function guardHost(element: HTMLElement, put: () => void, signal: AbortSignal, onGivenUp: () => void): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    if (returns < MAX_RETURNS) {
      returns += 1;
      put();
      observe();
      return;
    }
    observer.disconnect();
    onGivenUp();
  });
  // Only the children of the document and of its root: nothing that happens inside the page wakes us.
  const observe = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
