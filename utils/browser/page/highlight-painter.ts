import { type MarkKind, markKinds } from '../../core/annotation/plan-marks.ts';
import type { Paper } from './measure-luminance.ts';

/** `::highlight()` rules of these names stand in entrypoints/reader.content/highlights.css. */
const PREFIX = 'postil-';
/** Styled by no rule: its ranges only answer "what is under the pointer?". */
export const TOUCH = `${PREFIX}touch`;
const ACTIVE = `${PREFIX}active`;
const papers = ['light', 'dark'] as const satisfies readonly Paper[];

export interface TouchedWords {
  readonly annotationId: string;
  readonly kind: MarkKind;
}

/** Paints with the page's highlight registry; the page's nodes stay as they are, and so do its own highlights. */
export interface HighlightPainter {
  /** Adds ink of `kind` to `range`, for words that stand on `paper`. */
  paint(range: Range, kind: MarkKind, paper: Paper): void;
  /** Makes `range` answer to the pointer for `annotationId`. */
  touch(range: Range, words: TouchedWords): void;
  /** Whom a range under the pointer belongs to. */
  readonly touched: ReadonlyMap<AbstractRange, TouchedWords>;
  /** Tints the words whose card is open; none clears. */
  setActive(ranges: readonly Range[], paper: Paper): void;
  /** Takes all marks off the page, and puts them back. */
  setVisible(isVisible: boolean): void;
  /** Forgets everything that was painted. */
  clear(): void;
}

/**
 * Where the reader's own colours are forced on pages, Chromium paints every registered range as if it were selected, styled
 * or not (tried in 156). There only the marks that say "look here" are painted; the rest is reached by pointer and keyboard.
 */
const paintedInForcedColours: ReadonlySet<MarkKind> = new Set(['refuted', 'outdated', 'disputed']);

/** No registry (an old browser): undefined; nothing is painted, and the notes stay in the popup. */
export function createHighlightPainter(): HighlightPainter | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  const highlights = new Map<string, Highlight>();
  const touched = new Map<AbstractRange, TouchedWords>();
  const areColoursForced = matchMedia('(forced-colors: active)').matches;
  let isShown = true;

  const highlightNamed = (name: string): Highlight => {
    const known = highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    made.priority = priorityOf(name);
    highlights.set(name, made);
    if (isShown) CSS.highlights.set(name, made);
    return made;
  };

  return {
    touched,
    paint(range, kind, paper) {
      if (!areColoursForced || paintedInForcedColours.has(kind)) highlightNamed(nameOf(kind, paper)).add(range);
    },
    touch(range, words) {
      touched.set(range, words);
      if (!areColoursForced) highlightNamed(TOUCH).add(range);
    },
    setActive(ranges, paper) {
      if (areColoursForced) return;
      for (const one of papers) highlights.get(nameOf(ACTIVE, one))?.clear();
      for (const range of ranges) highlightNamed(nameOf(ACTIVE, paper)).add(range);
    },
    setVisible(isVisible) {
      isShown = isVisible;
      // Only our own names: the registry is shared with the page and with other extensions.
      for (const [name, highlight] of highlights) {
        if (isVisible) CSS.highlights.set(name, highlight);
        else CSS.highlights.delete(name);
      }
    },
    clear() {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
      highlights.clear();
      touched.clear();
    },
  };
}

/** "postil-refuted" on light paper, "postil-refuted-dark" on dark. */
function nameOf(kind: MarkKind | typeof ACTIVE, paper: Paper): string {
  const name = kind === ACTIVE ? kind : `${PREFIX}${kind}`;
  return paper === 'dark' ? `${name}-dark` : name;
}

/** Where tints meet, the higher is drawn over the lower: an open note, a verdict, a term, a name. */
function priorityOf(name: string): number {
  if (name === TOUCH) return 0;
  const rank = markKinds.findIndex((kind) => name.startsWith(`${PREFIX}${kind}`));
  return rank === -1 ? markKinds.length + 1 : markKinds.length - rank;
}
