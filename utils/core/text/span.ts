/** `[start, end)` in UTF-16 units of `Article.text`, the one coordinate system of the house. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies within `outer`; equal spans contain each other. */
export const containsSpan = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The words of `text` under `span`. Throws RangeError when the span leaves the text: that is a broken promise of ours. */
export function textAt(text: string, span: Span): string {
  if (span.start < 0 || span.end > text.length || span.start > span.end) {
    throw new RangeError(`span ${span.start}..${span.end} exceeds text of ${text.length}`);
  }
  return text.slice(span.start, span.end);
}

/** Reading order: by start, the longer one first. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;
