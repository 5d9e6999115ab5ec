import type { browser } from 'wxt/browser';
import type { PageServer } from './serve-pages.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export interface LaunchOptions {
  /** Executable of the browser. */
  readonly binary: string;
  /** Folder of the built extension, with its manifest.json. */
  readonly extension: string;
  /** Profile folder; made when missing, kept afterwards. */
  readonly profile: string;
  readonly downloads: string;
  readonly server: PageServer;
  readonly isHeadless: boolean;
}

/** A real browser with the extension installed, every host name answered by `server`. The same in both browsers. */
export interface BrowserDriver {
  readonly name: BrowserName;
  readonly version: string;
  readonly downloads: string;
  /** A new tab in front, loaded. */
  open(url: string): Promise<PageDriver>;
  /** "/library.html" → address of the extension's page. */
  extensionUrl(path: string): string;
  /** The real popup, opened over the tab `page`. */
  openPopup(page: PageDriver): Promise<PageDriver>;
  /** The tab that shows an address beginning with `prefix`, as soon as there is one. */
  findTab(prefix: string): Promise<PageDriver>;
  /** A keyboard command of the manifest, as if its keys were pressed over `page`: synthesised keys never reach it. */
  runCommand(command: string, page: PageDriver): Promise<void>;
  /** What the browser does when the background was idle too long. */
  stopBackground(): Promise<void>;
  /** Ends the browser as a reader does, and starts it on the same profile. Drivers of pages are dead afterwards. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Settles when the window is closed by hand. */
  readonly closed: Promise<unknown>;
}

/** The window of an extension's page, and its worker's scope, as tasks that run there see it. */
export interface ExtensionScope {
  readonly chrome: typeof browser;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys by their DOM name: "Escape", "Tab", "n". */
export interface PageDriver {
  /** Runs in the page's own world; arguments and result are JSON. */
  evaluate<Args extends readonly unknown[], T>(task: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Runs a classic script in the page, whatever its Content-Security-Policy says. */
  inject(source: string): Promise<void>;
  moveMouse(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  tap(at: Point): Promise<void>;
  press(key: string, modifier?: 'Alt' | 'Shift' | 'Control'): Promise<void>;
  goTo(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** PNG of what is to be seen. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Waits for words in the page's visible text; answers the whole text. */
export function waitForText(page: PageDriver, words: RegExp): Promise<string> {
  return waitFor(`${words} in the page`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return words.test(text) ? text : undefined;
  });
}

const POLL_MS = 50;

/** The first truthy result of `task` in the page. Throws, naming `what`, when there is none in time. */
export async function waitInPage<Args extends readonly unknown[], T>(
  page: PageDriver,
  what: string,
  task: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<NonNullable<T>> {
  return waitFor(what, () => page.evaluate(task, ...args));
}

/** Asks again until the answer is truthy; errors count as "not yet". */
export async function waitFor<T>(what: string, ask: () => Promise<T>, timeoutMs = 10_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeoutMs;
  let problem = '';
  for (;;) {
    const answer = await ask().catch((error: Error) => {
      problem = ` (${error.message})`;
      return undefined;
    });
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain for ${what}${problem}`);
    await pause(POLL_MS);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
