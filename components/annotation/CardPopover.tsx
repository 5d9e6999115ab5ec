import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { ViewportRect } from '../hooks/card-bridge.ts';
import { useCardPlacement } from '../hooks/use-card-placement.ts';

type CardPopoverProps = {
  /** Where the words stand now; asked again on every scroll. */
  readonly anchor: () => ViewportRect | undefined;
  /** At the bottom of the screen instead of beside the words. */
  readonly isSheet: boolean;
  /** Given: the card takes the focus, and takes it again whenever the value changes. */
  readonly focusToken: string | undefined;
  readonly headingId: string;
  readonly language: string;
  /** The pointer or the focus came in. */
  readonly onEnter: () => void;
  /** Both are out again. */
  readonly onLeave: () => void;
  readonly onEscape: () => void;
  readonly children: ReactNode;
};

/** The paper a card is written on: beside its words, or a sheet at the bottom on touch and narrow screens. */
export function CardPopover(props: CardPopoverProps) {
  const { isSheet } = props;
  const cardRef = useCardPlacement(props.anchor, isSheet);
  const presence = useRef({ pointer: false, focus: false });
  const { focusToken, headingId } = props;

  useEffect(() => {
    if (focusToken === undefined) return;
    cardRef.current?.querySelector<HTMLElement>('.card-heading')?.focus({ preventScroll: true });
  }, [focusToken, cardRef]);

  const enter = (what: 'pointer' | 'focus') => {
    presence.current[what] = true;
    props.onEnter();
  };
  const leave = (what: 'pointer' | 'focus') => {
    presence.current[what] = false;
    if (!presence.current.pointer && !presence.current.focus) props.onLeave();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) leave('focus');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onEscape();
  };

  return (
    <div
      ref={cardRef}
      className={isSheet ? 'card-paper card-sheet' : 'card-paper'}
      role="dialog"
      aria-labelledby={headingId}
      lang={props.language}
      dir="ltr"
      onPointerEnter={() => enter('pointer')}
      onPointerLeave={() => leave('pointer')}
      onFocus={() => enter('focus')}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {props.children}
    </div>
  );
}
