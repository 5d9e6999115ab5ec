import { type Span, textAt } from '../text/span.ts';
import type { Annotation } from './annotation.ts';

/** Enough to tell repeated words apart; the reference tools use 32 too. */
const CONTEXT_CHARS = 32;

/** Where the words stand, twice: by what they say and by where they were. */
export function describeQuote(text: string, span: Span): Annotation['target']['selector'] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: textAt(text, span),
      prefix: text.slice(Math.max(0, span.start - CONTEXT_CHARS), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT_CHARS),
    },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ];
}
