import { browser } from '#imports';

/** What we may know of a tab. `url` is undefined where we have no access. */
export interface OpenTab {
  readonly tabId: number;
  readonly url?: string;
}

/** The tab the reader of the page looks at; undefined: no window has the focus. */
export async function findActiveTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : openTab(tab.id, tab.url);
}

/** Undefined: the tab was closed. */
export async function findTab(tabId: number): Promise<OpenTab | undefined> {
  try {
    const tab = await browser.tabs.get(tabId);
    return openTab(tabId, tab.url);
  } catch {
    return undefined;
  }
}

/** Every open tab whose address we may know. */
export async function findReadableTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [openTab(id, url)]));
}

const openTab = (tabId: number, url: string | undefined): OpenTab => ({ tabId, ...(url ? { url } : {}) });

const DRAWING_MS = 1000; // the address changes before the page draws what stands there

/**
 * A tab shows another address, be it loaded or drawn in place; told where we have access, and once the page has had time
 * to draw. Call it in the worker's first turn.
 */
export function onAddressChanged(listener: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) setTimeout(() => listener(tabId), DRAWING_MS);
  });
}
