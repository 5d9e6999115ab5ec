import { browser } from '#imports';

/** Opens the library in a tab, at one article when `savedId` is given, and closes the popup that asked for it. */
export async function openLibrary(savedId?: string): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  await browser.tabs.create({ url: savedId === undefined ? url : `${url}#${savedId}` });
  window.close();
}
