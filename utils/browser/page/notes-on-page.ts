import type { AnnotatedArticle, Annotation } from '../../core/annotation/annotation.ts';
import { annotatedSpan } from '../../core/annotation/annotation.ts';
import { markKinds, type PlannedMark, planMarks } from '../../core/annotation/plan-marks.ts';
import { type Dismissals, type NoteWishes, wantedAnnotations } from '../../core/annotation/wanted-annotations.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import type { ViewportRect } from '../messaging/reader-bridge.ts';
import { type AnchoredAnnotation, anchorAnnotation, rangeOfWords } from './anchor-annotations.ts';
import type { HighlightPainter } from './highlight-painter.ts';
import { measurePaper, type Paper } from './measure-luminance.ts';
import type { PageText } from './page-text.ts';

/** The notes of one article where they hang in the page. Their ranges are live: words that go take their mark along. */
export interface NotesOnPage {
  readonly annotated: AnnotatedArticle;
  /** In reading order. */
  readonly marks: readonly PlannedMark[];
  findAnnotation(annotationId: string): Annotation | undefined;
  /** Every annotation on these words, this one first, then note, term, name; an entry once. */
  annotationsAlongside(annotationId: string): readonly Annotation[];
  rangeOf(annotationId: string): Range | undefined;
  rectsOf(annotationId: string): readonly ViewportRect[];
  paperOf(annotationId: string): Paper;
}

interface PutNotesRequest {
  readonly annotated: AnnotatedArticle;
  /** Of the very reading that `annotated` was made from. */
  readonly pageText: PageText;
  readonly painter: HighlightPainter;
  readonly wishes: NoteWishes;
  readonly dismissals: Dismissals;
}

const SLICE_MS = 8; // half a frame: scrolling stays smooth while we paint
const MAX_IDLE_WAIT_MS = 100;

/** Anchors and paints, a slice at a time. Undefined when `signal` ended meanwhile: the caller clears the painter. */
export async function putNotes(
  { annotated, pageText, painter, wishes, dismissals }: PutNotesRequest,
  signal: AbortSignal,
): Promise<NotesOnPage | undefined> {
  const { text, language } = annotated.article;
  const anchored = new Map<string, AnchoredAnnotation>();
  const isAnchored = await inSlices(wantedAnnotations(annotated, wishes, dismissals), signal, (annotation) => {
    const found = anchorAnnotation(annotation, text, pageText);
    if (found) anchored.set(annotation.id, found);
  });
  if (!isAnchored) return undefined;

  // Planned from what hangs: a note without its words covers nobody else's.
  const marks = planMarks(
    [...anchored.values()].map(({ annotation }) => annotation),
    text,
    language,
    wishes.mentionsPainted,
  );
  const papers = new Map<Element, Paper>();
  const isPainted = await inSlices(marks, signal, (mark) => paintMark(mark, { text, pageText, painter, papers }));
  return isPainted ? describeNotes(annotated, marks, anchored) : undefined;
}

interface PaintContext {
  readonly text: string;
  readonly pageText: PageText;
  readonly painter: HighlightPainter;
  /** What each element's words stand on: measured once a painting. */
  readonly papers: Map<Element, Paper>;
}

function paintMark({ annotation, kind, touched, painted }: PlannedMark, context: PaintContext): void {
  const rangeOf = (span: Span) => rangeOfWords(span, context.text, context.pageText);
  for (const range of painted.map(rangeOf)) {
    if (range) context.painter.paint(range, kind, paperUnder(range, context.papers));
  }
  const range = rangeOf(touched);
  if (range) context.painter.touch(range, { annotationId: annotation.id, kind });
}

function paperUnder(range: Range, papers: Map<Element, Paper>): Paper {
  const element = range.startContainer.parentElement;
  if (!element) return 'light';
  const paper = papers.get(element) ?? measurePaper(element);
  papers.set(element, paper);
  return paper;
}

function describeNotes(
  annotated: AnnotatedArticle,
  marks: readonly PlannedMark[],
  anchored: ReadonlyMap<string, AnchoredAnnotation>,
): NotesOnPage {
  const rangeOf = (annotationId: string) => anchored.get(annotationId)?.range;
  const findAnnotation = (annotationId: string) => anchored.get(annotationId)?.annotation;
  return {
    annotated,
    marks,
    findAnnotation,
    rangeOf,
    annotationsAlongside(annotationId) {
      const asked = findAnnotation(annotationId);
      return asked
        ? alongside(
            asked,
            [...anchored.values()].map(({ annotation }) => annotation),
          )
        : [];
    },
    rectsOf: (annotationId) =>
      [...(rangeOf(annotationId)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0),
    paperOf(annotationId) {
      const element = rangeOf(annotationId)?.startContainer.parentElement;
      return element ? measurePaper(element) : 'light';
    },
  };
}

function alongside(asked: Annotation, all: readonly Annotation[]): Annotation[] {
  const span = annotatedSpan(asked);
  const seen = new Set([subjectOf(asked)]);
  const others = all.filter((other) => {
    if (!overlaps(annotatedSpan(other), span) || seen.has(subjectOf(other)) || isUnsettled(other)) return false;
    seen.add(subjectOf(other));
    return true;
  });
  return [asked, ...others.sort((a, b) => kindRank(a) - kindRank(b))];
}

const subjectOf = ({ id, body }: Annotation) => (body.kind === 'review' ? id : body.entryId);

const isUnsettled = ({ body }: Annotation) => body.kind === 'review' && body.review.verdict === 'notEnoughInfo';

const kindRank = ({ body }: Annotation) =>
  markKinds.indexOf(
    body.kind === 'review' ? (body.review.verdict === 'notEnoughInfo' ? 'supported' : body.review.verdict) : body.kind,
  );

/** Runs `work` on each item, yielding to the page between slices. False: `signal` ended first. */
async function inSlices<T>(items: readonly T[], signal: AbortSignal, work: (item: T) => void): Promise<boolean> {
  let sliceEndsMs = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() >= sliceEndsMs) {
      await idle();
      sliceEndsMs = performance.now() + SLICE_MS;
    }
    if (signal.aborted) return false;
    work(item);
  }
  return !signal.aborted;
}

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: MAX_IDLE_WAIT_MS }));
