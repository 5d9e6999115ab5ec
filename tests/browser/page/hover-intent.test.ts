import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverIntent, type HoverIntent } from '../../../utils/browser/page/hover-intent.ts';

const point = { x: 1, y: 1 };

describe('hover intent', () => {
  const show = vi.fn();
  const hide = vi.fn();
  let intent: HoverIntent;

  beforeEach(() => {
    vi.useFakeTimers();
    show.mockClear();
    hide.mockClear();
    intent = createHoverIntent({ show, hide });
  });
  afterEach(() => void vi.useRealTimers());

  const openByPointer = () => {
    intent.over('a', point);
    vi.advanceTimersByTime(120);
  };

  it('opens for a pointer that rests on the words', () => {
    openByPointer();
    expect(show).toHaveBeenCalledWith('a', point, 'pointer');
    expect(intent.shownId).toBe('a');
  });

  it('does not open for a pointer that passes', () => {
    intent.over('a', point);
    vi.advanceTimersByTime(80);
    intent.over(undefined, point);
    vi.advanceTimersByTime(1000);
    expect(show).not.toHaveBeenCalled();
  });

  it('does not begin its delay anew while the pointer moves along the words', () => {
    intent.over('a', point);
    vi.advanceTimersByTime(80);
    intent.over('a', { x: 5, y: 1 });
    vi.advanceTimersByTime(40);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('stays while the pointer travels into the card, and closes after it has left it', () => {
    openByPointer();
    intent.over(undefined, point);
    vi.advanceTimersByTime(250);
    intent.holdOpen();
    vi.advanceTimersByTime(5000);
    expect(hide).not.toHaveBeenCalled();
    intent.letGo();
    vi.advanceTimersByTime(300);
    expect(hide).toHaveBeenCalledTimes(1);
    expect(intent.shownId).toBeUndefined();
  });

  it('crosses other words on the way to the card without opening theirs', () => {
    openByPointer();
    intent.over('b', point);
    vi.advanceTimersByTime(60);
    intent.holdOpen();
    vi.advanceTimersByTime(5000);
    expect(show).toHaveBeenCalledTimes(1);
    expect(hide).not.toHaveBeenCalled();
  });

  it('moves to other words when the pointer rests there', () => {
    openByPointer();
    intent.over('b', point);
    vi.advanceTimersByTime(120);
    vi.advanceTimersByTime(1000);
    expect(show).toHaveBeenLastCalledWith('b', point, 'pointer');
    expect(hide).not.toHaveBeenCalled();
  });

  it('lets a card that the keyboard opened stand, wherever the mouse lies', () => {
    intent.opened('a');
    intent.over(undefined, point);
    vi.advanceTimersByTime(5000);
    expect(hide).not.toHaveBeenCalled();
  });

  it('forgets everything at a reset', () => {
    openByPointer();
    intent.over('b', point);
    intent.reset();
    vi.advanceTimersByTime(5000);
    expect(show).toHaveBeenCalledTimes(1);
    expect(intent.shownId).toBeUndefined();
  });
});
