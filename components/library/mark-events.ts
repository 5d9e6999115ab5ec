import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { HoverControls } from '../hooks/use-hovered-annotation.ts';

/** Handlers of the whole article: one place listens for all its marks. */
export function markEvents(hover: HoverControls) {
  return {
    onPointerOver: ({ target, clientY, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') hover.point(markAround(target), clientY);
    },
    onPointerLeave: () => hover.point(undefined, 0),
    onFocus: ({ target }: FocusEvent) => {
      const mark = markAround(target) ?? target.querySelector<HTMLElement>('[data-annotation-id]');
      if (mark && target.matches(':focus-visible')) hover.followFocus(mark);
    },
    onBlur: () => hover.letGo(),
    onClick: (event: MouseEvent) => {
      const mark = markAround(event.target);
      if (!mark || isInLink(event.target)) return;
      const pointerType = (event.nativeEvent as Partial<globalThis.PointerEvent>).pointerType;
      // A click without a pointer is a screen reader's, or Enter on a button.
      hover.open(mark, pointerType === 'touch' ? 'touch' : pointerType ? 'pointer' : 'keyboard');
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && hover.hovered) return hover.close();
      const mark = markAround(event.target);
      if (mark?.getAttribute('role') !== 'button' || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      hover.open(mark, 'keyboard');
    },
  };
}

function markAround(target: EventTarget): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-annotation-id]')) || undefined;
}

const isInLink = (target: EventTarget) => target instanceof Element && target.closest('a') !== null;
