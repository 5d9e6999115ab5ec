import { i18n } from '#i18n';
import { browser } from '#imports';

export type PageMenuChoice = 'annotatePage' | 'saveArticle';

/** What a right click on a page offers. Browsers keep it; made anew when the extension is installed or updated. */
export async function createPageMenu(): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android has none
  await browser.contextMenus.removeAll();
  const everyPage = { contexts: ['page'] as ['page'], documentUrlPatterns: ['http://*/*', 'https://*/*'] };
  browser.contextMenus.create({ id: 'annotatePage', title: i18n.t('menu.annotatePage'), ...everyPage });
  browser.contextMenus.create({ id: 'saveArticle', title: i18n.t('menu.saveArticle'), ...everyPage });
}

/** Call it in the worker's first turn: a listener added later misses the click that woke it. */
export function onPageMenu(choose: (choice: PageMenuChoice, tabId: number) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) choose(menuItemId as PageMenuChoice, tab.id);
  });
}
