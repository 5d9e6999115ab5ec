import { browser } from '#imports';

const EVERYWHERE = ['http://*/*', 'https://*/*'] as const;

/** Whether we may read pages of `host` without a click. */
export async function hasSiteAccess(host: string): Promise<boolean> {
  return await browser.permissions.contains({ origins: [originPattern(host)] });
}

/** Asks for one site. Call it in the click's own turn: browsers refuse a question that comes later. False: declined. */
export async function requestSiteAccess(host: string): Promise<boolean> {
  return await browser.permissions.request({ origins: [originPattern(host)] });
}

/** Asks for all sites; as above. */
export async function requestAllSites(): Promise<boolean> {
  return await browser.permissions.request({ origins: [...EVERYWHERE] });
}

/** Match patterns know no ports. */
const originPattern = (host: string) => `*://${host}/*`;
