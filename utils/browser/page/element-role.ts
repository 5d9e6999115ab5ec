/**
 * What an element is to a reader. `text`: part of what the page says; `meta`: date and author lines, read for metadata
 * only; `noise`: menus, teasers, comments, share bars, hidden things: never read.
 */
export type ElementRole = 'text' | 'meta' | 'noise';

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
  recommendations recirc recirculation sidebar share shares sharing sharebar sharedaddy social newsletter newsletters
  subscribe subscription cookie cookies consent gdpr footer navbar nav navigation breadcrumb breadcrumbs crumb crumbs
  promo promos promoted sponsored advert adverts advertisement advertising adsbygoogle outbrain taboola popup modal
  pagination pager signup login copyright trending mostread mostpopular readnext upnext toc skiplink
  tuijian pinglun fenxiang guanggao xiangguan dingyue qrcode jiathis bdshare hotnews`.split(/\s+/),
);
/** Comments are noise however many paragraphs they have. */
const alwaysNoise = new Set(['comment', 'comments', 'disqus', 'pinglun']);

/** Last words of a class name: "post-header", "entry-meta". */
const weakNoiseName = /(?:^|[\s_-])(?:header|banner|widget|popular|menu|tags|taglist|toolbar|topbar|recom)(?=\s|$)/;
const metaName =
  /(?:^|[\s_-])(?:bylines?|dateline|timestamp|datetime|pub-?time|pub-?date|publish(?:ed)?|authors?|date|time|posted|meta)(?=\s|$)/;

/** Names that tell of other elements: "has-sidebar", "no-comments". */
const stateName = /(?:^|\s)(?:has|with|no|without|is|js)-[\w-]+/g;

/** Longer class lists describe a layout, not a role. */
const MAX_NAME_CHARS = 300;
/** More paragraphs than this are not noise, whatever their wrapper is called. */
const NOISE_PARAGRAPHS = 8;

export function roleOf(element: Element): ElementRole {
  const tag = element.localName;
  if (neverText.has(tag) || isHidden(element, tag)) return 'noise';
  if (tag === 'time') return 'meta';
  if (tag === 'sup') return isFootnoteMark(element) ? 'noise' : 'text';
  if (neverNoise.has(tag)) return 'text';
  if (tag === 'header') return holdsTitle(element) ? 'text' : 'noise';
  if (tag === 'form') return isWrapper(element) ? 'text' : 'noise';
  const ariaRole = element.getAttribute('role');
  if (ariaRole && noiseRoles.has(ariaRole)) return 'noise';
  return roleByNames(element, namesOf(element));
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

function roleByNames(element: Element, names: string): ElementRole {
  if (names === '') return 'text';
  const noise = names.split(/[^a-z]+/).filter((word) => noiseWords.has(word));
  const isNoise = noise.length > 0 || weakNoiseName.test(names);
  if (!isNoise && !metaName.test(names)) return 'text';
  if (holdsTitle(element)) return 'text';
  if (noise.some((word) => alwaysNoise.has(word))) return 'noise';
  if (isWrapper(element)) return 'text';
  return isNoise ? 'noise' : 'meta';
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

const isWrapper = (element: Element): boolean => element.getElementsByTagName('p')[NOISE_PARAGRAPHS] !== undefined;
