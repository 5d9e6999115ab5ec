import { simplifiedNewsSites, traditionalNewsSites } from './chinese-news-sites.ts';
import { englishNewsSites } from './english-news-sites.ts';

/** A medium the spotter runs on from the first release; a host added later is asked for as an optional permission. */
export interface NewsSite {
  /** Registrable host; its subdomains belong to the site unless `only` names them. */
  readonly host: string;
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  readonly name: string;
  /** Subdomains that carry news, on hosts that also carry mail, shops or chat; '' is the bare host. */
  readonly only?: readonly string[];
  /** Match pattern of the path, where only part of a host is news: "/s*". */
  readonly path?: string;
}

/** A row of the lists; the list says the language. */
export type NewsSiteRow = Omit<NewsSite, 'language'>;

const inLanguage = (language: NewsSite['language'], rows: readonly NewsSiteRow[]): NewsSite[] =>
  rows.map((row) => ({ ...row, language }));

export const newsSites: readonly NewsSite[] = [
  ...inLanguage('en', englishNewsSites),
  ...inLanguage('zh-Hans', simplifiedNewsSites),
  ...inLanguage('zh-Hant', traditionalNewsSites),
];

/** Match patterns of all sites, unique. https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
export const newsSiteMatches: readonly string[] = [...new Set(newsSites.flatMap(matchesOf))];

function matchesOf(site: NewsSite): string[] {
  return (site.only ?? ['*']).map((sub) => `*://${sub === '' ? '' : `${sub}.`}${site.host}${site.path ?? '/*'}`);
}

/** The site a host belongs to; the row with the longest host wins ("meet.bnext.com.tw" before "bnext.com.tw"). */
export function newsSiteOf(host: string): NewsSite | undefined {
  const ofHost = newsSites.filter((site) => isHostOf(site, host.toLowerCase()));
  return ofHost.sort((a, b) => b.host.length - a.host.length)[0];
}

function isHostOf(site: NewsSite, host: string): boolean {
  if (host !== site.host && !host.endsWith(`.${site.host}`)) return false;
  const sub = host.slice(0, -site.host.length).replace(/\.$/, '');
  return site.only === undefined || site.only.includes(sub);
}
