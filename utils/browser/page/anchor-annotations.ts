import { type Annotation, annotatedSpan } from '../../core/annotation/annotation.ts';
import type { Span } from '../../core/text/span.ts';
import type { PageText } from './page-text.ts';

export interface AnchoredAnnotation {
  readonly annotation: Annotation;
  /** Live: follows the page's edits, and collapses when its words go. */
  readonly range: Range;
}

/**
 * Where an annotation's words stand in the page. Undefined unless they stand there now, word for word: a note on other
 * words is worse than none. `text` is the article's text that both the annotation and `pageText` were made from.
 */
export function anchorAnnotation(
  annotation: Annotation,
  text: string,
  pageText: PageText,
): AnchoredAnnotation | undefined {
  const span = annotatedSpan(annotation);
  if (text.slice(span.start, span.end) !== annotation.target.selector[0].exact) return undefined;
  const range = rangeOfWords(span, text, pageText);
  return range && { annotation, range };
}

/** The range of `span`, or undefined when the page no longer says there what `text` says. */
export function rangeOfWords(span: Span, text: string, pageText: PageText): Range | undefined {
  const range = pageText.rangeOf(span);
  if (!range || range.collapsed) return undefined;
  return saysTheSame(text.slice(span.start, span.end), range.toString()) ? range : undefined;
}

/**
 * Whether `inPage` says `words`. Space and invisible characters do not count, since reading collapses them, and the page
 * may say more in between, since reading skips footnote marks and the like; but it begins and ends with the same letters.
 */
function saysTheSame(words: string, inPage: string): boolean {
  const wanted = visible(words);
  const found = visible(inPage);
  if (wanted === found) return wanted !== '';
  if (wanted === '' || wanted[0] !== found[0] || wanted.at(-1) !== found.at(-1)) return false;
  let at = 0;
  for (const char of found) if (char === wanted[at]) at += 1;
  return at === wanted.length;
}

const visible = (text: string) => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '');
