import type { Article } from '../../core/article/article.ts';
import { cleanTitle } from '../../core/article/clean-title.ts';
import { newsSiteOf } from '../../core/article/news-sites.ts';
import { parsePageDate, parseUrlDate } from '../../core/article/parse-page-date.ts';
import type { IsoDate } from '../../core/text/iso-date.ts';
import type { PageSurvey, ShortLine } from './find-article-root.ts';
import { readJsonLd } from './read-json-ld.ts';

/** What a page says of its article, from its metadata first, then from the lines around its title. */
export interface PageMetadata extends Pick<Article, 'url' | 'title' | 'publishedOn' | 'byline' | 'siteName'> {
  readonly schemaTypes: readonly string[];
  readonly openGraphType?: string;
  /** `<html lang>`, or what the metadata declares; may be wrong. */
  readonly declaredLanguage?: string;
}

export function readMetadata(document: Document, url: string, survey: PageSurvey): PageMetadata {
  const meta = readMetaTags(document);
  const jsonLd = readJsonLd(document);
  const siteName = meta.get('og:site_name') ?? jsonLd.siteName ?? newsSiteOf(hostOf(url))?.name;
  const title = titleOf(document, meta, jsonLd.headline, survey, siteName);
  const publishedOn = publishedOnOf(meta, jsonLd.datePublished, url, survey, title);
  const byline = tidyByline(jsonLd.author ?? first(meta, bylineTags) ?? writtenByline(survey.shortLines));
  const openGraphType = meta.get('og:type');
  const declaredLanguage = document.documentElement?.getAttribute('lang') ?? first(meta, languageTags);
  return {
    url: canonicalUrl(document, meta, url),
    title,
    schemaTypes: jsonLd.types,
    ...(publishedOn && { publishedOn }),
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(openGraphType && { openGraphType }),
    ...(declaredLanguage && { declaredLanguage }),
  };
}

type MetaTags = ReadonlyMap<string, string>;

const dateTags = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish_date',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'article:create_at',
  'weibo: article:create_at',
  'og:release_date',
  'apub:time',
  'published_time',
  'article.published',
  'date',
  'citation_publication_date',
]; // prettier-ignore
const bylineTags = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
];
const languageTags = ['og:locale', 'content-language', 'language', 'inlanguage'];

const first = (meta: MetaTags, names: readonly string[]): string | undefined =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined);

/** `name`, `property` or `itemprop`, lower case, to `content`; the first of each name counts. */
function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const key = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => element.getAttribute(name)).find(Boolean);
    const content = element.getAttribute('content')?.trim();
    if (key && content && !tags.has(key.toLowerCase())) tags.set(key.toLowerCase(), content);
  }
  return tags;
}

function titleOf(
  document: Document,
  meta: MetaTags,
  headline: string | undefined,
  survey: PageSurvey,
  siteName: string | undefined,
): string {
  const headings = survey.shortLines.filter((line) => line.isTitle).map((line) => line.text);
  const whole = document.querySelector('head > title')?.textContent ?? document.title ?? '';
  const heading = headings.find((text) => whole.includes(text)) ?? (headings.length === 1 ? headings[0] : undefined);
  const declared = meta.get('og:title') ?? headline ?? meta.get('twitter:title') ?? whole;
  return cleanTitle(declared || whole || (heading ?? ''), siteName, heading);
}

function publishedOnOf(
  meta: MetaTags,
  datePublished: string | undefined,
  url: string,
  survey: PageSurvey,
  title: string,
): IsoDate | undefined {
  const declared = [datePublished, ...dateTags.map((tag) => meta.get(tag))];
  for (const value of declared) {
    const date = value && parsePageDate(value);
    if (date) return date;
  }
  return parseUrlDate(url) ?? writtenDate(survey, title);
}

/** This many lines above or below the title may carry the date. */
const NEAR_TITLE_LINES = 12;
const publicationLabel =
  /发布|發布|发表|發表|刊登|出版|時間|时间|日期|来源|來源|更新|published|posted|updated|last modified/i;

/** The day in the lines by the title; a labelled one first, then one that stands alone. */
function writtenDate({ shortLines }: PageSurvey, title: string): IsoDate | undefined {
  const titleLine =
    shortLines.findLast((line) => line.isTitle) ?? shortLines.find((line) => title !== '' && line.text === title);
  const anchor = titleLine?.order ?? 0;
  const dated = shortLines
    .map((line) => ({ line, date: parsePageDate(line.dateTime ?? '') ?? parsePageDate(line.text) }))
    .filter((found): found is { line: ShortLine; date: IsoDate } => found.date !== undefined)
    .map((found) => ({ ...found, distance: Math.abs(found.line.order - anchor) }))
    .filter(({ distance }) => distance <= NEAR_TITLE_LINES)
    .sort((a, b) => a.distance - b.distance);
  const certain = dated.find(({ line }) => line.dateTime !== undefined || publicationLabel.test(line.text));
  return (certain ?? dated.find(({ line }) => line.text.length <= 60))?.date;
}

const writtenBylines = [
  /^(?:作者|文|撰文|记者|記者|编译|編譯)\s*[:：|｜丨/／]\s*(.{2,30})$/,
  /^by\s+([A-Z][^.]{2,60})$/,
];

const writtenByline = (lines: readonly ShortLine[]): string | undefined =>
  lines.map(({ text }) => writtenBylines.map((form) => form.exec(text)?.[1]).find(Boolean)).find(Boolean);

const MAX_BYLINE_CHARS = 120;

/** Some sites put the author's address where the name belongs. */
function tidyByline(byline: string | undefined): string | undefined {
  const name = byline
    ?.replace(/\s+/g, ' ')
    .replace(/^by\s+/i, '')
    .trim();
  return name && !/^https?:/.test(name) ? name.slice(0, MAX_BYLINE_CHARS) : undefined;
}

/** The page's own canonical address, unless it points at the front page or is no http(s) address. */
function canonicalUrl(document: Document, meta: MetaTags, url: string): string {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  for (const candidate of [link, meta.get('og:url'), url]) {
    if (!candidate || !URL.canParse(candidate, url || undefined)) continue;
    const parsed = new URL(candidate, url || undefined);
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') continue;
    if (candidate !== url && parsed.pathname === '/' && parsed.search === '') continue;
    parsed.hash = '';
    return parsed.href;
  }
  return url.replace(/#.*$/, '');
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
