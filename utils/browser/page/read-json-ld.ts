/** What a page's JSON-LD says of its article. Absent is undefined; nothing is guessed. */
export interface JsonLdFacts {
  /** Every `@type` on the page. */
  readonly types: readonly string[];
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
  readonly siteName?: string;
}

type Json = Readonly<Record<string, unknown>>;

const MAX_SCRIPT_CHARS = 400_000;
const MAX_NODES = 500;
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;

/** Broken scripts are skipped: pages are full of them. https://schema.org/NewsArticle */
export function readJsonLd(document: Document): JsonLdFacts {
  const nodes: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length <= MAX_SCRIPT_CHARS) collect(parse(source), nodes);
  }
  const types = [...new Set(nodes.flatMap((node) => strings(node['@type'])))];
  const article = nodes.find((node) => strings(node['@type']).some((type) => articleType.test(type)));
  const headline = article && text(article.headline ?? article.name);
  const datePublished = article && text(article.datePublished ?? article.dateCreated);
  const author = article && nameOf(article.author);
  const siteName = article && nameOf(article.publisher);
  return {
    types,
    ...(headline && { headline }),
    ...(datePublished && { datePublished }),
    ...(author && { author }),
    ...(siteName && { siteName }),
  };
}

function parse(source: string): unknown {
  try {
    // Line breaks inside strings are the commonest fault of JSON-LD written by templates.
    return JSON.parse(source.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '').replace(/[\r\n\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

/** Objects reachable through `@graph`, `mainEntity` and lists, articles nested in a WebPage too. */
function collect(value: unknown, nodes: Json[]): void {
  if (nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes);
    return;
  }
  const node = value as Json;
  if (node['@type'] !== undefined) nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) collect(node[key], nodes);
}

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** `author` and `publisher` come as a name, an object, or a list of either. */
function nameOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).map((item) =>
    typeof item === 'object' && item !== null ? text((item as Json).name) : text(item),
  );
  return names.filter((name) => name !== undefined).join(', ') || undefined;
}
