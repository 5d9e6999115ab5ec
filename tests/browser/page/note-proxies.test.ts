import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createNoteProxies, type NoteProxies } from '../../../utils/browser/page/note-proxies.ts';
import { planMarks } from '../../../utils/core/annotation/plan-marks.ts';
import { anAnnotation } from '../../fixtures/annotations.ts';

const text = 'Blue Finch says its model has nine billion parameters in all, and the harvest is in.';
const name = anAnnotation(text, 'Blue Finch', 'entity');
const term = anAnnotation(text, 'model', 'term');
const note = anAnnotation(text, 'nine billion parameters', 'refuted');
const covered = anAnnotation(text, 'parameters', 'term');
const last = anAnnotation(text, 'harvest', 'term');
const marks = (...annotations: Parameters<typeof planMarks>[0]) => planMarks(annotations, text, 'en');

describe('the notes as buttons', () => {
  const onFocus = vi.fn();
  let proxies: NoteProxies;
  const focused = () => document.activeElement?.textContent;

  beforeEach(() => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
    document.body.replaceChildren();
    onFocus.mockClear();
    proxies = createNoteProxies(document.body, { onFocus, onPress: vi.fn(), onBlur: vi.fn() });
    proxies.replace(marks(name, term, note, covered, last), 'en');
  });
  afterEach(() => void vi.restoreAllMocks());

  const steps = (direction: 'next' | 'previous', times: number) =>
    Array.from({ length: times }, () => {
      proxies.step(direction);
      return focused();
    });

  it('are stepped through from note to painted word, past names, round and round', () => {
    expect(steps('next', 4)).toEqual(['model', 'nine billion parameters', 'harvest', 'model']);
    expect(steps('previous', 2)).toEqual(['harvest', 'nine billion parameters']);
  });

  it('begin at the end when the first step goes back', () => {
    expect(steps('previous', 1)).toEqual(['harvest']);
  });

  it('are all reached by the arrows, names and covered words too', () => {
    proxies.step('next');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    expect(focused()).toBe('Blue Finch');
  });

  it('take no step where only names are marked', () => {
    proxies.replace(marks(name), 'en');
    expect(proxies.step('next')).toBe(false);
  });

  it('keep the place when the note under the focus goes', () => {
    steps('next', 2);
    proxies.replace(marks(name, term, last), 'en');
    expect(steps('next', 1)).toEqual(['harvest']);
  });

  it('keep the place when a note before it goes, and give the focus back there without calling for a card', () => {
    steps('next', 2);
    proxies.replace(marks(note, last), 'en');
    onFocus.mockClear();
    proxies.refocus();
    expect(focused()).toBe('nine billion parameters');
    expect(onFocus).not.toHaveBeenCalled();
  });

  it('forget the place with the article', () => {
    steps('next', 2);
    proxies.replace([], 'other');
    proxies.replace(marks(name, term, note), 'en');
    expect(steps('next', 1)).toEqual(['model']);
  });
});
