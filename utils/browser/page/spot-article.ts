import { aiCompanies, aiWords, wordsPattern } from '../../core/article/ai-vocabulary.ts';

/** As much of the text as decides: an article on AI says so in its first paragraphs. */
const MAX_PARAGRAPHS = 30;
const MAX_CHARS = 4000;
/** Three sentences; 80 Han characters weigh as much and are counted thrice. */
const MIN_PROSE = 240;

let pattern: RegExp | undefined;

/**
 * Whether the page may be an article about AI companies: a cheap look that errs towards yes. A yes costs the reading of
 * the page, a no is final; what is an article, and what it is about, is judged after reading.
 */
export function mayBeAiArticle(document: Document): boolean {
  const head = readHead(document);
  if (isFrontPage(document.URL)) return false;
  const paragraphs = readParagraphs(document);
  // A name that also means other things (Claude, Gemini) decides nothing by itself; an article on its company says AI too.
  pattern ??= wordsPattern([...aiCompanies.flatMap(({ names }) => names), ...aiWords]);
  pattern.lastIndex = 0;
  return pattern.test(`${head.words}\n${paragraphs.text}`) && (head.isArticle || paragraphs.isProse);
}

function readHead(document: Document): { words: string; isArticle: boolean } {
  let words = document.title;
  let isArticle = false;
  for (const meta of document.head?.getElementsByTagName('meta') ?? []) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = meta.getAttribute('content') ?? '';
    if (name === 'og:type' && /article|news/i.test(content)) isArticle = true;
    if (name && /^(?:og:|twitter:)?(?:title|description|keywords|news_keywords)$/.test(name)) words += `\n${content}`;
  }
  return { words: words.slice(0, MAX_CHARS), isArticle };
}

/** The first paragraphs. Pages that write their text into `<div>`s and line breaks show by an article element or a heading. */
function readParagraphs(document: Document): { text: string; isProse: boolean } {
  const found = document.getElementsByTagName('p');
  let text = '';
  let prose = 0;
  for (let i = 0; i < MAX_PARAGRAPHS && text.length < MAX_CHARS; i++) {
    const words = found[i]?.textContent ?? '';
    text += `${words.slice(0, MAX_CHARS)}\n`;
    if (words.length > 30) prose += /\p{Script=Han}{8}/u.test(words) ? words.length * 3 : words.length;
  }
  if (prose >= MIN_PROSE) return { text, isProse: true };
  const root = document.querySelector('article, [itemprop="articleBody"], #js_content, h1 ~ div, main');
  return { text: `${text}${root?.textContent?.slice(0, MAX_CHARS) ?? ''}`, isProse: root !== null };
}

/** "https://site.example/" and its language twins are never articles. */
const isFrontPage = (url: string): boolean =>
  /^https?:\/\/[^/?#]*\/?(?:[a-z]{2}\/?)?(?:index\.\w+)?(?:#.*)?$/i.test(url);
