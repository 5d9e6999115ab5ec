import { browser } from '#imports';
import { newsSiteMatches } from '../../core/article/news-sites.ts';

const SCRIPT_ID = 'postil-spotter-elsewhere';

/**
 * Lets the spotter run where the reader of the page has allowed it beyond the news sites of the manifest, and nowhere
 * else. Idempotent: reads what is granted and registered now. Browsers forget registrations when the extension is updated.
 */
export async function registerSpotter(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = new Set(newsSiteMatches.map(originOf));
  const matches = origins.filter((origin) => !builtIn.has(originOf(origin))).sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: ['content-scripts/spotter.js'],
    matches,
    // The manifest's own content script is there already.
    excludeMatches: [...newsSiteMatches],
    runAt: 'document_idle' as const,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** "*://mp.weixin.qq.com/s*" → "*://mp.weixin.qq.com/*": a permission is for a whole host, and is reported so. */
const originOf = (match: string) => match.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*');

/** Call it in the worker's first turn. */
export function onSiteAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
