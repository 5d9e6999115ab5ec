import type { Article, ArticleSignals } from './article.ts';
import type { NotArticleCause } from './relevance.ts';

export interface ArticleVerdict {
  readonly isArticle: boolean;
  /** Why not. */
  readonly because?: NotArticleCause;
}

/** Whatever else a page has: with less than this there is nothing to read on it. */
const MIN_READ_WEIGHT = 30;
/** 60 Han characters: the shortest Chinese briefs. */
const MIN_PROSE_WEIGHT = 150;
/** A page that calls itself a news article may be a flash of one sentence. */
const MIN_DECLARED_PROSE_WEIGHT = 90;
const MAX_LINK_DENSITY = 0.6;
/** Below it the page is taken for a list, a shop, a form … */
const MIN_SCORE = 2;

/** Weighs what a page says of itself against what it looks like. Han text counts by weight, so that Chinese briefs pass. */
export function judgeIsArticle(article: Article, signals: ArticleSignals): ArticleVerdict {
  const prose = signals.proseWeight ?? signals.textChars;
  const minProse = declaredScore(signals) > 0 ? MIN_DECLARED_PROSE_WEIGHT : MIN_PROSE_WEIGHT;
  if ((signals.readWeight ?? signals.textChars) < MIN_READ_WEIGHT) return { isArticle: false, because: 'noText' };
  if (signals.linkDensity > MAX_LINK_DENSITY) return { isArticle: false, because: 'linkList' };
  if (prose < minProse) return { isArticle: false, because: 'tooShort' };

  const looks = lookScore(article, signals);
  const lists = listScore(signals);
  const forms = formScore(signals);
  const score = declaredScore(signals) + looks + addressScore(article.url) + titleScore(article) + lists + forms;
  if (score >= MIN_SCORE) return { isArticle: true };
  return { isArticle: false, because: forms < lists ? 'form' : lists < -2 ? 'manyTeasers' : 'linkList' };
}

const newsTypes = /^(?:\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle|AnalysisNewsArticle)$/;
const otherPageTypes =
  /^(?:CollectionPage|SearchResultsPage|Product|ProductGroup|ItemPage|QAPage|FAQPage|DiscussionForumPosting|SoftwareApplication|WebApplication|MobileApplication|ProfilePage|JobPosting|Event|Course|APIReference)$/;

/** schema.org and Open Graph. https://ogp.me/#types */
function declaredScore({ schemaTypes, openGraphType = '' }: ArticleSignals): number {
  let score = 0;
  if (schemaTypes.some((type) => newsTypes.test(type))) score += 3;
  else if (schemaTypes.includes('Article')) score += 2;
  const isArticle = score > 0;
  const kind = openGraphType.toLowerCase();
  if (/^(?:article|news|blog|newsarticle|blogposting)$/.test(kind)) score += 2.5;
  else if (/^(?:product|profile|video|music|game|book)/.test(kind)) score -= 3;
  else if (kind === 'website' && !isArticle) score -= 1.5;
  if (schemaTypes.some((type) => otherPageTypes.test(type))) score -= isArticle ? 0.5 : 3;
  return score;
}

/** Prose in paragraphs, under its own title, with a date and an author. */
function lookScore({ title }: Article, signals: ArticleSignals): number {
  const prose = signals.proseWeight ?? signals.textChars;
  let score = prose >= 1500 ? 2 : prose >= 600 ? 1.5 : prose >= 300 ? 1 : 0.5;
  if (signals.hasTitleHeading) score += 1;
  if (signals.hasDate) score += 1;
  if (signals.hasByline) score += 0.5;
  const letters = title.replace(/[^\p{L}\p{N}]/gu, '');
  // A headline is a sentence; one word is the name of a site or of a thing.
  if (!/\s/.test(title.trim()) && !/\p{Script=Han}/u.test(title)) score -= letters === '' ? 1 : 1.5;
  return score;
}

/** Many headings that lead elsewhere, many dates, many "read more": a list of articles. */
function listScore(signals: ArticleSignals): number {
  const { linkedHeadings = 0, datedLines = 0, moreLinks = 0, paragraphs, listItemsInRoot, linkDensity } = signals;
  let score = 0;
  if (linkedHeadings >= 4 && linkedHeadings > paragraphs / 3) score -= 3;
  if (datedLines >= 5 && datedLines > paragraphs / 2) score -= 1.5;
  if (moreLinks >= 3) score -= 1;
  if (listItemsInRoot >= 30 && listItemsInRoot > paragraphs * 2) score -= 2;
  if (linkDensity > 0.25) score -= (linkDensity - 0.25) * 8;
  if (signals.rootShare < 0.1 && (signals.pageLinkDensity ?? 0) > 0.7) score -= 0.5;
  return score;
}

/** A page of fields and buttons with a little text. */
function formScore({ formControls, paragraphs }: ArticleSignals): number {
  return formControls >= 10 && formControls > paragraphs * 2 ? -3 : 0;
}

const otherHosts =
  /^(?:docs?|developers?|dev|api|wiki|help|support|forums?|bbs|tieba|community|shop|store|search|baike|learn|status|mail|maps|play|apps?)\.|(?:^|\.)(?:wikipedia|wiktionary|wikidata|stackoverflow|stackexchange|quora|reddit|github|gitlab|youtube|bilibili|amazon|taobao|tmall|jd|pypi|npmjs)\.(?:org|com|cn|net|co\.\w\w|com\.cn)$/;
const otherPaths =
  /\/(?:wiki|docs?|tags?|categor(?:y|ies)|topics?|search|authors?|archives?|products?|shop|cart|forum|threads?|questions|users?|about(?:-us)?|contact|privacy|terms|login|signup|pricing|careers|jobs|api|reference)(?:[/.]|$)/i;

/** Where a page stands: front pages, shops, forums, reference works and documentation have telling addresses. */
function addressScore(url: string): number {
  const [, host = '', path = '', query = ''] = /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  // A page kept without its address was kept to be read.
  if (host === '' || host.endsWith('.invalid')) return 0.5;
  const steps = path.split('/').filter(Boolean);
  const isIndex = steps.length <= 2 && /^(?:index|default|home)(?:\.\w+)?$/i.test(steps.at(-1) ?? '');
  if (steps.length === 0 || isIndex) return query === '' ? -3 : -0.5;
  let score = 0;
  if (otherHosts.test(host)) score -= 3;
  if (otherPaths.test(path)) score -= 2;
  // A number, a date or a sentence of words in the address is how articles are kept apart.
  if (/\d{4,}|\w+-\w+-\w+/.test(`${path}${query}`)) score += 1;
  return score;
}

const listTitle =
  /(?:^|[\s\-|_—·（(])(?:tags?|category|categories|archives?|search(?: results)?|home ?page|homepage|latest news|breaking news|headlines|all posts|标签|標籤|分类|分類|归档|歸檔|彙整|搜索|搜尋|首页|首頁|官网|官網|论坛|論壇|贴吧|列表|专题页)(?:$|[\s\-|_—·:：）)&,])/i;

/** A site's own name, or the name of a list, is no headline. */
function titleScore({ title, siteName = '' }: Article): number {
  if (title.trim() === '') return -1;
  if (title.toLowerCase() === siteName.toLowerCase()) return -2;
  return listTitle.test(title) ? -2 : 0;
}
