import type { PageReading } from '../../utils/browser/messaging/protocol.ts';
import type { AnnotatedArticle } from '../../utils/core/annotation/annotation.ts';
import { type ExtensionScope, type PageDriver, waitFor } from './browser-driver.ts';

/** What the reader in the tab on `url` answers to the background; undefined where no reader runs. */
export function describePage(backstage: PageDriver, url: string): Promise<PageReading | undefined> {
  return backstage.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url?.startsWith(address));
    if (tab?.id === undefined) return undefined;
    // The wire format of @webext-core/messaging; the backstage page has no messenger of its own.
    const message = { id: 1, type: 'describePage', timestamp: Date.now() };
    const answer = (await chrome.tabs.sendMessage(tab.id, message).catch(() => undefined)) as { res: PageReading };
    return answer?.res;
  }, url);
}

/** The finished notes of the tab on `url`. */
export async function notesOf(backstage: PageDriver, url: string): Promise<AnnotatedArticle> {
  return waitFor(`the notes of ${url}`, async () => {
    const reading = await describePage(backstage, url);
    return reading?.kind === 'read' ? reading.annotated : undefined;
  });
}
