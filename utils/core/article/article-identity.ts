/** Parameters that say where a reader came from, not what the page is. */
const trackingParameter =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|spm(?:_.*)?|from|from_.*|source|src|ref|ref_src|ref_url|cmpid|ncid|ocid|smid|smtyp|share(?:_.*)?|share[A-Z]\w*|shareuid|timestamp|isappinstalled|scene|chksm|sessionid|clicktime|enterid|wfr|_ga|_gl|at_.*|s_cid|guccounter|guce_.*|rss|partner|campaign.*|si|feature)$/i;

/**
 * One key for all addresses of an article: scheme, fragment, default port and tracking parameters do not count; `www.`,
 * path and other parameters do. "https://A.example/x?utm_source=t#c" is "a.example/x". Not an address to open.
 */
export function articleIdentity(url: string): string {
  const match = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(url.trim());
  if (!match) return url.trim().replace(/#.*$/, '');
  const [, host = '', path = '', query = ''] = match;
  const kept = query.split('&').filter((pair) => pair !== '' && !trackingParameter.test(pair.replace(/=.*$/, '')));
  const search = kept.length > 0 ? `?${kept.sort().join('&')}` : '';
  return `${host.toLowerCase().replace(/:(?:80|443)$/, '')}${path.replace(/\/+$/, '') || '/'}${search}`;
}
