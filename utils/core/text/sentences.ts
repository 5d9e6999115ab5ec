import type { Article } from '../article/article.ts';
import type { Span } from './span.ts';

/**
 * The sentences of an article, block by block, trimmed; together they hold every character that is no space. The
 * platform's segmenter proposes, rules of ours mend what it gets wrong: abbreviations, initials, decimals, quotes, and
 * the broken punctuation of bad scraping ("，。").
 */
export function splitSentences(article: Pick<Article, 'text' | 'blocks' | 'language'>): Span[] {
  const segmenter = new Intl.Segmenter(article.language === 'en' ? 'en' : 'zh', { granularity: 'sentence' });
  const blocks = article.blocks.length > 0 ? article.blocks.map((block) => block.span) : [wholeOf(article.text)];
  return blocks
    .flatMap((block) => linesOf(article.text, block))
    .flatMap((line) => splitLine(article.text, line, segmenter));
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

// The segmenter is slow on long strings in some engines; no sentence is this long.
const MAX_LINE_UNITS = 20_000;

/** The lines of a block, very long ones cut at a space or stop, so that time stays linear. */
function linesOf(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  let start = block.start;
  while (start < block.end) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 || newline > block.end ? block.end : newline;
    const end = lineEnd - start > MAX_LINE_UNITS ? cutBefore(text, start, start + MAX_LINE_UNITS) : lineEnd;
    lines.push({ start, end });
    start = end === lineEnd ? lineEnd + 1 : end;
  }
  return lines;
}

function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + MAX_LINE_UNITS / 2; at--) {
    if (/[\s。！？]/.test(text.charAt(at - 1))) return at;
  }
  const isInsidePair = /[\ud800-\udbff]/.test(text.charAt(limit - 1));
  return isInsidePair ? limit - 1 : limit;
}

function splitLine(text: string, line: Span, segmenter: Intl.Segmenter): Span[] {
  const words = text.slice(line.start, line.end);
  // Headings, captions, list items: a call of the segmenter costs more than all of our rules.
  if (!STOP.test(words)) return [trimSpan(text, line.start, line.end)].filter((span) => span.end > span.start);
  const borders = [...segmenter.segment(words)].flatMap(({ index, segment }) => [
    index,
    ...innerBorders(segment, index),
  ]);
  const kept = borders.map((border) => settleBorder(words, border)).filter((border) => isBorder(words, border));
  const starts = [...new Set([0, ...kept])].sort((a, b) => a - b);
  return starts
    .map((start, index) => trimSpan(text, line.start + start, line.start + (starts[index + 1] ?? words.length)))
    .filter((span) => span.end > span.start);
}

const STOP = /[.。！？!?…\u2028\u2029\u0085\r]/;

/** Chinese stops inside what the segmenter took for one sentence. */
function innerBorders(segment: string, index: number): number[] {
  return [...segment.matchAll(/[。！？]+/g)].map((stop) => index + stop.index + stop[0].length);
}

const OPENING = /[“‘「『《（(【]/;
/** Closing quotes and stray punctuation that belong to the sentence before them. */
const TRAILING = /[”’」』》）)】。！？!?，,、；;…"']/;

/** Moves a border behind closing quotes, and before the opening quotes that the segmenter leaves with the sentence before. */
function settleBorder(words: string, border: number): number {
  let at = border;
  while (at > 0 && (OPENING.test(words.charAt(at - 1)) || /\s/.test(words.charAt(at - 1))) && hasOpening(words, at))
    at--;
  if (at < border) return at;
  if (!/[。！？!?…”’」』]/.test(words.charAt(at - 1))) return at;
  while (at < words.length && TRAILING.test(words.charAt(at)) && !opensQuote(words, at)) at++;
  return at;
}

function hasOpening(words: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(words.charAt(before))) before--;
  return before >= 0 && OPENING.test(words.charAt(before));
}

/** A straight quote before a letter begins a quotation. */
const opensQuote = (words: string, at: number): boolean =>
  /["']/.test(words.charAt(at)) && /[\p{L}\p{N}]/u.test(words.charAt(at + 1)) && /\s/.test(words.charAt(at - 1));

/** Whether a sentence can really end before `border`. */
function isBorder(words: string, border: number): boolean {
  if (border <= 0 || border >= words.length) return false;
  const before = words.slice(Math.max(0, border - 24), border).trimEnd();
  const after = words.slice(border, border + 24).trimStart();
  if (after === '' || /^[,，、;；:：)）\]】]/.test(after)) return false;
  if (/^[a-z]/.test(after) && /[.!?]["”’)]?$/.test(before)) return false; // "vs. them", "Yahoo! said", "i.e. so"
  if (/^[”’」』]/.test(after)) return false;
  if (/[”’」』]$/.test(before) && ATTRIBUTION.test(after)) return false;
  return !(before.endsWith('.') && endsInAbbreviation(before, after));
}

/** Who said the quotation that just closed: “……！”她说。 */
const ATTRIBUTION = /^[^。！？!?，,、；“「『\s]{0,10}(?:[说說称稱道问問]|表示|指出|写|寫|强调|強調)/;

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev gen sen rep gov lt col sgt capt sr jr st vs v inc corp co ltd llc plc bros dept univ assn est ' +
    'no nos vol fig figs eq sec ch pp ed eds al etc approx ca cf jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat sun e.g i.e a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a'
  ).split(' '),
);
/** Abbreviations that also end sentences: a capital word that begins one often follows. */
const MAY_END = new Set('inc corp co ltd llc plc etc a.m p.m u.s u.k u.n e.u d.c ph.d jr sr'.split(' '));
const BEGINS_SENTENCE =
  /^["“‘']?(?:the|a|an|it|its|he|she|they|we|i|you|this|that|these|those|in|on|at|but|and|for|as|if|when|while|after|before|however|meanwhile|there|his|her|their|our|with|by|from|to|so|now|what|who|how|why)\b/i;

function endsInAbbreviation(before: string, after: string): boolean {
  const word = /(?:^|[\s("“‘'[—-])((?:\p{L}\.)*\p{L}+)\.$/u.exec(before)?.[1];
  if (word === undefined) return /(?:^|\s)[A-Z]\.(?:[A-Z]\.)*$/.test(before) && !BEGINS_SENTENCE.test(after);
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return !/^(?:It|He|She|They|We|The|This|That|But|And|In)\b/.test(after); // an initial: "J. Smith"
  if (!ABBREVIATIONS.has(lower)) return false;
  if (lower === 'no' || lower === 'nos' || lower === 'v')
    return /^\d|^[A-Z]/.test(after) && (lower === 'v' || /^\d/.test(after));
  return !(MAY_END.has(lower) && BEGINS_SENTENCE.test(after));
}

function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
