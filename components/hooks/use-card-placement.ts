import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ViewportRect } from './card-bridge.ts';

const GAP_PX = 6; // small enough for the pointer to cross before the leave delay
const EDGE_PX = 8;
const LOW_ROOM_PX = 260; // a fact note's verdict, claim and answer
const MIN_HEIGHT_PX = 160; // below this a card shows nothing: it may then cover its words

/**
 * Keeps the element beside the words and inside the viewport: below them if there is room, else above; again after
 * every scroll, resize and change of its own size. `anchor` undefined: the words are not rendered, it stays where it is.
 */
export function useCardPlacement(
  anchor: () => ViewportRect | undefined,
  isSheet: boolean,
): RefObject<HTMLDivElement | null> {
  const cardRef = useRef<HTMLDivElement>(null);
  const anchorRef = useRef(anchor);
  anchorRef.current = anchor;

  useLayoutEffect(() => {
    const card = cardRef.current;
    if (!card || isSheet) return;
    const stop = new AbortController();
    const place = () => void placeBeside(card, () => anchorRef.current());
    // Scroll events do not bubble: capture sees the page's inner scrollers too.
    window.addEventListener('scroll', place, { capture: true, passive: true, signal: stop.signal });
    window.addEventListener('resize', place, { signal: stop.signal });
    const sizes = new ResizeObserver(place);
    sizes.observe(card);
    place();
    return () => {
      stop.abort();
      sizes.disconnect();
      card.removeAttribute('style');
    };
  }, [isSheet]);

  useLayoutEffect(() => {
    if (cardRef.current && !isSheet) void placeBeside(cardRef.current, anchor);
  });

  return cardRef;
}

async function placeBeside(card: HTMLElement, anchor: () => ViewportRect | undefined): Promise<void> {
  const rect = anchor();
  if (!rect) return;
  const words = { getBoundingClientRect: () => ({ ...edges(rect), x: rect.left, y: rect.top }) };
  const { x, y } = await computePosition(words, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, boundary: [], fallbackPlacements: fallbacks(rect, card.offsetWidth) }),
      size({
        padding: EDGE_PX,
        boundary: [],
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(availableHeight, Math.min(MIN_HEIGHT_PX, window.innerHeight - 2 * EDGE_PX))}px`;
        },
      }),
      shift({ padding: EDGE_PX, boundary: [], crossAxis: true }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
  card.dataset.placed = '';
}

/** Beside the words it hides the rest of their line: only where the window is too low for above and below. */
function fallbacks({ left, top, width, height }: ViewportRect, cardWidth: number): Placement[] {
  const isLow = Math.max(top, window.innerHeight - top - height) < LOW_ROOM_PX;
  const needed = cardWidth + GAP_PX + EDGE_PX;
  return [
    'top-start',
    ...(isLow && window.innerWidth - left - width >= needed ? (['right'] as const) : []),
    ...(isLow && left >= needed ? (['left'] as const) : []),
  ];
}

function edges({ left, top, width, height }: ViewportRect) {
  return { left, top, width, height, right: left + width, bottom: top + height };
}
