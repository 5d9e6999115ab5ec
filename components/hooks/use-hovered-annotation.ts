import { useEffect, useRef, useState } from 'react';
import type { Approach, ViewportRect } from './card-bridge.ts';

const OPEN_AFTER_MS = 120; // long enough to cross a word on the way to another
const CLOSE_AFTER_MS = 300; // long enough to travel from the word to its card

/** Which annotation's card is open, and where its words stand. `serial` tells two openings of one card apart. */
export interface HoveredAnnotation {
  readonly annotationId: string;
  readonly approach: Approach;
  readonly serial: number;
  /** The line of the words that was pointed at, measured now. */
  readonly anchor: () => ViewportRect | undefined;
}

export interface HoverControls {
  readonly hovered: HoveredAnnotation | undefined;
  /** The pointer stands over `mark`, or over none. */
  readonly point: (mark: HTMLElement | undefined, y: number) => void;
  /** Opens at once: a press or a tap. The card takes focus for `keyboard`. */
  readonly open: (mark: HTMLElement, approach: Approach) => void;
  /** The focus came to `mark`: its card opens, and the focus stays. */
  readonly followFocus: (mark: HTMLElement) => void;
  readonly holdOpen: () => void;
  readonly letGo: () => void;
  /** Closes, and puts the focus back to the words. */
  readonly close: () => void;
}

/** Hover intent over elements that carry `data-annotation-id`, on our own pages (WCAG 1.4.13). */
export function useHoveredAnnotation(): HoverControls {
  const [hovered, setHovered] = useState<HoveredAnnotation>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const mark = useRef<HTMLElement>(undefined);
  const serial = useRef(0);
  const isReturning = useRef(false); // focus events are synchronous: the one that `close` causes must open nothing
  useEffect(() => () => clearTimeout(timer.current), []);

  const later = (act: () => void, afterMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, afterMs);
  };
  const show = (target: HTMLElement, approach: Approach, y?: number) => {
    const annotationId = target.dataset.annotationId;
    if (annotationId === undefined) return;
    clearTimeout(timer.current);
    mark.current = target;
    serial.current += 1;
    const line = lineAt(target, y);
    setHovered({ annotationId, approach, serial: serial.current, anchor: () => target.getClientRects()[line] });
  };
  const hide = () => {
    clearTimeout(timer.current);
    setHovered(undefined);
  };

  return {
    hovered,
    point(target, y) {
      if (target === undefined) return hovered ? later(hide, CLOSE_AFTER_MS) : clearTimeout(timer.current);
      const isShown = hovered?.annotationId === target.dataset.annotationId;
      return isShown ? clearTimeout(timer.current) : later(() => show(target, 'pointer', y), OPEN_AFTER_MS);
    },
    open: show,
    followFocus: (target) => {
      if (!isReturning.current) show(target, 'pointer');
    },
    holdOpen: () => clearTimeout(timer.current),
    letGo: () => later(hide, CLOSE_AFTER_MS),
    close() {
      hide();
      isReturning.current = true;
      mark.current?.focus({ preventScroll: true });
      isReturning.current = false;
    },
  };
}

/** Index of the line of `element` at the height of the pointer; the first when there was no pointer. */
function lineAt(element: HTMLElement, y: number | undefined): number {
  if (y === undefined) return 0;
  const lines = [...element.getClientRects()];
  return Math.max(
    0,
    lines.findIndex(({ top, bottom }) => top <= y && y <= bottom),
  );
}
