import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardApi, MountedCard } from '../../../components/hooks/card-bridge.ts';
import { mountCard } from '../../../components/overlay/mount-card.tsx';
import type { Annotation } from '../../../utils/core/annotation/annotation.ts';
import { aNote, anArticle, aReview, aTermGloss } from '../../fixtures/export/sample-article.ts';
import { control, draw, hasControl, prepareBrowser, press, pressKey, takeDown } from '../show.tsx';

const article = anArticle([['paragraph', 'Heron-1 has about 33 billion parameters. A moat of data.']]);
const note = aNote(article, 'about 33 billion parameters', { kind: 'review', review: aReview() });
const term = aNote(article, 'parameters', { kind: 'term', entryId: 'parameter', isFirst: true });
const moat = aNote(article, 'moat', { kind: 'term', entryId: 'moat', isFirst: true });
const anchor = { left: 10, top: 10, width: 80, height: 20 };

let shadow: ShadowRoot;
let annotations: Annotation[];
let api: CardApi;
let card: MountedCard;

beforeEach(() => {
  prepareBrowser();
  annotations = [note, term, moat];
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  shadow = host.attachShadow({ mode: 'open' });
  const mountPoint = document.createElement('div');
  shadow.append(mountPoint);
  api = {
    language: () => 'en',
    articleLanguage: () => 'en',
    findAnnotation: (id) => annotations.find((one) => one.id === id),
    annotationsAlongside: (id) => (id === note.id ? [note, term] : annotations.filter((one) => one.id === id)),
    findGloss: (entryId) => aTermGloss({ entryId }),
    describeEntry: async () => undefined,
    packs: () => [],
    rectsOf: () => [anchor],
    holdOpen: vi.fn(),
    letGo: vi.fn(),
    close: vi.fn(() => card.dismiss()),
    setWordKnown: vi.fn(async () => true),
    hideNote: vi.fn(async () => true),
    showNoteAgain: vi.fn(async () => true),
    step: vi.fn(),
  };
  card = mountCard(mountPoint, api);
});
afterEach(async () => {
  await draw(async () => card.destroy());
  await takeDown();
});

const point = (annotation: Annotation) => draw(async () => card.show(annotation.id, anchor, 'pointer'));
const heading = () => shadow.querySelector('h2')?.textContent;

describe('the card in the page', () => {
  it('is a dialog named by what it is about, and takes no focus from the pointer', async () => {
    await point(note);
    const dialog = shadow.querySelector('[role="dialog"]');
    expect(shadow.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Sources say otherwise',
    );
    expect(shadow.activeElement).toBeNull();
  });

  it('takes the focus when it was called by the keyboard, and asks the reader to close on Escape', async () => {
    await draw(async () => card.show(note.id, anchor, 'keyboard'));
    expect(shadow.activeElement?.textContent).toBe('Sources say otherwise');
    expect(api.holdOpen).toHaveBeenCalled();
    await pressKey('Escape', shadow.activeElement as Element);
    expect(api.close).toHaveBeenCalledOnce();
    expect(heading()).toBeUndefined();
  });

  it('keeps the keys pressed inside it from the shortcuts of the page', async () => {
    const onPageKey = vi.fn();
    document.addEventListener('keydown', onPageKey);
    await draw(async () => card.show(note.id, anchor, 'keyboard'));
    await pressKey('j', shadow.activeElement as Element);
    document.removeEventListener('keydown', onPageKey);
    expect(onPageKey).not.toHaveBeenCalled();
  });

  it('offers the other annotations on the same words', async () => {
    await point(note);
    await press(control('parameter', shadow));
    expect(heading()).toBe('parameter');
    expect(shadow.activeElement?.textContent, 'the pressed button is gone').toBe('parameter');
    await press(control('Sources say otherwise', shadow));
    expect(heading()).toBe('Sources say otherwise');
  });

  it('once pinned, stays when the pointer leaves and when it crosses other words', async () => {
    await point(note);
    await press(control('Keep this card open', shadow));
    await draw(async () => card.hide());
    await point(moat);
    expect(heading()).toBe('Sources say otherwise');
    await press(control('Close', shadow));
    expect(heading()).toBeUndefined();
  });

  it('goes, pinned or not, when its words are gone', async () => {
    await point(note);
    await press(control('Keep this card open', shadow));
    annotations = [];
    await draw(async () => card.hide());
    expect(heading()).toBeUndefined();
  });

  it('has no close button where leaving is enough', async () => {
    await point(note);
    expect(hasControl('Close', shadow)).toBe(false);
  });

  it('knows whether it is on screen, and can be hidden though it is pinned', async () => {
    await point(note);
    await press(control('Keep this card open', shadow));
    expect([card.isShown, card.isPinned]).toEqual([true, true]);
    await draw(async () => card.dismiss());
    expect(card.isShown).toBe(false);
    expect(heading()).toBeUndefined();
  });

  it('goes with the word the reader knows, and offers the way back while the marks are drawn anew', async () => {
    await point(moat);
    await press(control('I know this one', shadow));
    expect(heading()).toBeUndefined();
    annotations = [note, term];
    await draw(async () => card.hide());
    expect(shadow.querySelector('[role="status"]')?.textContent).toContain('is no longer marked');
    await press(control('Undo', shadow));
    expect(api.setWordKnown).toHaveBeenLastCalledWith('moat', false);
    expect(hasControl('Undo', shadow)).toBe(false);
  });

  it('gives a keyboard the way back at once, and keeps it while the focus is there', async () => {
    vi.useFakeTimers();
    await draw(async () => card.show(moat.id, anchor, 'keyboard'));
    await press(control('I know this one', shadow));
    expect(shadow.activeElement?.textContent).toBe('Undo');
    await draw(async () => void vi.advanceTimersByTime(60_000));
    expect(hasControl('Undo', shadow)).toBe(true);
    await draw(async () => (shadow.activeElement as HTMLElement).blur());
    await draw(async () => void vi.advanceTimersByTime(60_000));
    expect(hasControl('Undo', shadow)).toBe(false);
    vi.useRealTimers();
  });

  it('leaves the way back alone when another card opens and closes', async () => {
    await point(moat);
    await press(control('I know this one', shadow));
    await point(note);
    await draw(async () => card.dismiss());
    expect(hasControl('Undo', shadow)).toBe(true);
  });

  it('says so when nothing could be kept, and offers no undoing of what was not done', async () => {
    vi.mocked(api.setWordKnown).mockResolvedValue(false);
    await point(moat);
    await press(control('I know this one', shadow));
    expect(shadow.textContent).toContain('nothing was changed');
    expect(hasControl('Undo', shadow)).toBe(false);
  });

  it('leaves nothing behind when it is destroyed', async () => {
    await point(note);
    await draw(async () => card.destroy());
    expect(shadow.firstElementChild?.childElementCount).toBe(0);
  });
});
