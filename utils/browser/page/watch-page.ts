import type { ContentScriptContext } from '#imports';
import { isMarginHost } from './margin-host.ts';

interface PageChanges {
  /** The address changed without a load; fires before the page draws the new content. */
  readonly onNavigated: () => void;
  /** The page was rewritten in some part, and has been quiet since. */
  readonly onSettled: () => void;
}

const QUIET_MS = 400; // hydration and route changes come in bursts
const PATIENCE_MS = 2000; // a page that never rests is looked at all the same

/** Watches one page until `ctx` ends. Mutations are coalesced: a storm costs one timer. Our own host is no change. */
export function watchPage(ctx: ContentScriptContext, { onNavigated, onSettled }: PageChanges): void {
  let timer: number | undefined;
  let waitingSinceMs = 0;
  let lastSeenMs = 0;
  let lastPath = location.href.split('#')[0];

  const check = () => {
    const nowMs = performance.now();
    const isQuiet = nowMs - lastSeenMs >= QUIET_MS;
    if (!isQuiet && nowMs - waitingSinceMs < PATIENCE_MS) {
      timer = ctx.setTimeout(check, QUIET_MS);
      return;
    }
    timer = undefined;
    onSettled();
  };
  const expectRest = () => {
    lastSeenMs = performance.now();
    if (timer !== undefined) return;
    waitingSinceMs = lastSeenMs;
    timer = ctx.setTimeout(check, QUIET_MS);
  };

  const observer = new MutationObserver((records) => {
    if (timer === undefined && records.every(isOurs)) return;
    expectRest();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  ctx.onInvalidated(() => observer.disconnect());
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    const path = newUrl.href.split('#')[0];
    if (path === lastPath) return; // a jump inside the page
    lastPath = path;
    onNavigated();
    expectRest();
  });
}

/** Our host going in or coming back: the only mutation we make. */
const isOurs = (record: MutationRecord) =>
  record.type === 'childList' &&
  record.target === document.documentElement &&
  [...record.addedNodes, ...record.removedNodes].every(isMarginHost);
