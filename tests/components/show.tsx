import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { speakEnglish } from './english-words.ts';

const roots: Root[] = [];

/** React's `act`. Only inside it does React expect every update to be waited for: databases answer when they like. */
export async function draw(change: () => Promise<void>): Promise<void> {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await act(change);
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
}

/** Draws into a fresh document body, in English, on a wide screen. */
export async function show(node: ReactNode): Promise<HTMLElement> {
  prepareBrowser();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  document.documentElement.lang = 'en';
  document.title = 'Postil';
  const root = createRoot(container);
  roots.push(root);
  await draw(async () => root.render(node));
  return container;
}

/** What jsdom lacks and the surfaces ask for. */
export function prepareBrowser(): void {
  speakEnglish();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}

/** Take it as `afterEach`. */
export async function takeDown(): Promise<void> {
  await draw(async () => {
    for (const root of roots.splice(0)) root.unmount();
  });
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}

type Place = ParentNode;

/** The button, link or switch that a reader would find by its name. */
export function control(name: string | RegExp, place: Place = document): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>('button, a, summary, input, select, [role="button"]')];
  const found = all.find((element) => matches(nameOf(element), name));
  if (!found) throw new Error(`no control called ${name}; there are: ${all.map(nameOf).join(', ')}`);
  return found;
}

export const hasControl = (name: string | RegExp, place: Place = document): boolean =>
  [...place.querySelectorAll<HTMLElement>('button, a, input')].some((element) => matches(nameOf(element), name));

const matches = (text: string, name: string | RegExp) => (typeof name === 'string' ? text === name : name.test(text));

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ??
  ((element as HTMLInputElement).labels?.[0] ?? element).textContent?.trim() ??
  '';

export async function press(element: HTMLElement): Promise<void> {
  await draw(async () => {
    element.focus();
    element.click();
  });
}

export async function pressKey(key: string, target: Element = document.activeElement ?? document.body): Promise<void> {
  await draw(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
  });
}

export async function type(field: HTMLElement, words: string): Promise<void> {
  await draw(async () => {
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(field: HTMLElement, value: string): Promise<void> {
  await draw(async () => {
    (field as HTMLSelectElement).value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Waits, drawing, until `isSo`. */
export async function until(isSo: () => boolean): Promise<void> {
  await vi.waitFor(async () => {
    if (!isSo()) throw new Error(`still not so; the page says: ${document.body.textContent}`);
  });
}

/** axe's complaints. Colours need a real browser: the end-to-end tests look at them. */
export async function complaints(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
