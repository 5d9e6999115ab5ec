/**
 * What an element is to a reader. `text`: part of what the page says. `meta`: date and author lines, read for metadata
 * only. `suspect`: named like a share bar, a box, a header; some sites name the wrapper of all their text so, hence it
 * may still hold the article, but is never part of one. `noise`: menus, teasers, comments, hidden things: never read.
 */
export type ElementRole = 'text' | 'meta' | 'suspect' | 'noise';

const neverText = new Set(
  `script style noscript template link meta head title iframe svg canvas video audio object embed map math picture img
  button select option textarea input label datalist dialog nav footer aside menu rt rp progress meter`.split(/\s+/),
);
const neverNoise = new Set('html body main article h1 p blockquote em strong b i a td tr tbody table'.split(' '));
const noiseRoles = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist alert'.split(' '),
);
const noiseWords = new Set(
  `comment comments disqus respond related relate relates recommend recommended recommends recommendation
  recommendations recirc recirculation cookie cookies consent gdpr breadcrumb breadcrumbs crumb crumbs advert adverts
  advertisement advertising adsbygoogle outbrain taboola mostread mostpopular readnext upnext
  tuijian pinglun guanggao xiangguan jiathis bdshare hotnews`.split(/\s+/),
);
const suspectWords = new Set(
  `sidebar share shares sharing sharebar sharedaddy social newsletter newsletters subscribe subscription footer navbar
  nav navigation promo promos promoted sponsored popup modal signup login copyright trending toc skiplink fenxiang
  dingyue qrcode pagination pager`.split(/\s+/),
);
/** Last words of a class name: "post-header", "news-banner". */
const suspectName = /(?:^|[\s_-])(?:header|banner|widget|popular|menu|tags|taglist|toolbar|topbar|recom)(?=\s|$)/;
const metaName =
  /(?:^|[\s_-])(?:bylines?|dateline|timestamp|datetime|pub-?time|pub-?date|published|authors?|date|time|posted|meta)(?=\s|$)/;
/** Names that tell of other elements or of a state: "has-sidebar", "comments-open". */
const stateName = /(?:^|\s)(?:(?:has|with|no|without|is|js)-[\w-]+|comments?-(?:open|closed|enabled|on|off))/g;
/** Longer class lists describe a layout, not a role. */
const MAX_NAME_CHARS = 300;

export function roleOf(element: Element): ElementRole {
  const tag = element.localName;
  if (neverText.has(tag) || isHidden(element, tag)) return 'noise';
  if (tag === 'time') return 'meta';
  if (tag === 'sup') return isFootnoteMark(element) ? 'noise' : 'text';
  if (neverNoise.has(tag)) return 'text';
  const ariaRole = element.getAttribute('role');
  if (ariaRole && noiseRoles.has(ariaRole)) return 'noise';
  const role = tag === 'header' || tag === 'form' ? 'suspect' : roleByNames(namesOf(element));
  return role !== 'text' && holdsTitle(element) ? 'text' : role;
}

/** `class` and `id` in lower case, camelCase split: "post-shareBar" becomes "post-share-bar". */
export function namesOf(element: Element): string {
  const className = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (!className && !id) return '';
  const names = `${className ?? ''} ${id ?? ''}`.slice(0, MAX_NAME_CHARS);
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(stateName, '');
}

function roleByNames(names: string): ElementRole {
  if (names === '') return 'text';
  const words = names.split(/[^a-z]+/);
  if (words.some((word) => noiseWords.has(word))) return 'noise';
  if (suspectName.test(names) || words.some((word) => suspectWords.has(word))) return 'suspect';
  return metaName.test(names) ? 'meta' : 'text';
}

/** WeChat ships its articles with `visibility:hidden` and shows them by script, so only `display:none` counts. */
function isHidden(element: Element, tag: string): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none/i.test(style)) return true;
  // Cookie dialogs set aria-hidden on the whole page behind them while they are open.
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  return tag !== 'body' && tag !== 'main' && tag !== 'article' && element.parentElement?.localName !== 'body';
}

/** `<sup><a href="#fn1">1</a></sup>`: read as text it would turn "33 billion" into "33 billion1". */
function isFootnoteMark(element: Element): boolean {
  const link = element.getElementsByTagName('a')[0];
  return link?.getAttribute('href')?.includes('#') === true;
}

const holdsTitle = (element: Element): boolean => element.getElementsByTagName('h1')[0] !== undefined;
