import { markKinds } from '../../core/annotation/plan-marks.ts';
import { TOUCH, type TouchedWords } from './highlight-painter.ts';

/** A point of the viewport in CSS pixels. */
export interface ViewportPoint {
  readonly x: number;
  readonly y: number;
}

/** What `CSS.highlights.highlightsFromPoint` answers; newer than the DOM types. */
interface RegistryWithHitTest {
  highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/**
 * Ids of the annotations under `point`: a fact note before a term before a name. Asks the registry where it can be asked, and else
 * finds the caret and looks for ranges around it.
 */
export function annotationIdsAt(point: ViewportPoint, touched: ReadonlyMap<AbstractRange, TouchedWords>): string[] {
  if (touched.size === 0) return [];
  const hits = rangesFromRegistry(point, touched) ?? rangesAroundCaret(point, touched);
  const words = [...touched].filter(([range]) => hits.has(range)).map(([, one]) => one);
  return words.sort((a, b) => rank(a) - rank(b)).map(({ annotationId }) => annotationId);
}

const rank = ({ kind }: TouchedWords) => markKinds.indexOf(kind);

/** Undefined: the registry cannot be asked, or does not hold the touched ranges. */
function rangesFromRegistry(
  { x, y }: ViewportPoint,
  touched: ReadonlyMap<AbstractRange, TouchedWords>,
): ReadonlySet<AbstractRange> | undefined {
  const registry = CSS.highlights as unknown as RegistryWithHitTest;
  if (!registry.highlightsFromPoint || !CSS.highlights.has(TOUCH)) return undefined;
  const hits = registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => [...ranges]);
  return new Set(hits.filter((range) => touched.has(range)));
}

function rangesAroundCaret(
  point: ViewportPoint,
  touched: ReadonlyMap<AbstractRange, TouchedWords>,
): ReadonlySet<AbstractRange> {
  const caret = document.caretPositionFromPoint?.(point.x, point.y);
  const found = new Set<AbstractRange>();
  if (!caret) return found;
  for (const range of touched.keys()) {
    if (!(range instanceof Range) || !range.isPointInRange(caret.offsetNode, caret.offset)) continue;
    // The caret snaps to the nearest letter: a point beside the words is not on them.
    if ([...range.getClientRects()].some((rect) => holds(rect, point))) found.add(range);
  }
  return found;
}

const holds = (rect: DOMRect, { x, y }: ViewportPoint) =>
  rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
