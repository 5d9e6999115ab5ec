import fs from 'node:fs';
import { type PageDriver, waitFor } from './browser-driver.ts';

// No remote protocol reaches a popup of Firefox: its <browser> is no frame to Marionette and no tab to WebDriver.
// Firefox's own window does: it opens the popup, and a frame script runs the task in it.

/** The parts of Firefox's own window that we touch. */
export interface FirefoxWindow {
  readonly Services: { readonly appinfo: { readonly version: string } };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: FirefoxExtension } };
  readonly ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: { apiManager: { global: { browserActionFor(extension: FirefoxExtension): BrowserAction } } };
    };
  };
}
interface FirefoxExtension {
  readonly manifest: { readonly commands: Readonly<Record<string, { readonly suggested_key?: object | null }>> };
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
interface BrowserAction {
  openPopup(window: unknown, openPopupWithoutUserInteraction: boolean): Promise<void>;
}
interface PopupBrowser extends Element {
  readonly currentURI: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: PopupAnswer }) => void): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}
interface PopupAnswer {
  readonly value?: unknown;
  readonly error?: string;
}

type RunInChrome = <Args extends readonly unknown[], T>(
  task: (...args: Args) => T | Promise<T>,
  ...args: Args
) => Promise<T>;

/** Opens the extension's popup over the tab in front. Its buttons are clicked by `evaluate`: it takes no real mouse. */
export async function openFirefoxPopup(inChrome: RunInChrome, addonId: string): Promise<PageDriver> {
  await inChrome(closePopup);
  await inChrome(showPopup, addonId);
  const evaluateSource = async (source: string) => {
    const answer = await inChrome(runInPopup, source);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  const evaluate = (task: (...args: never[]) => unknown, ...args: readonly unknown[]) =>
    evaluateSource(`(${task})(...${JSON.stringify(args)})`);
  await waitFor('the popup to load', () =>
    evaluate(() => document.readyState === 'complete' && document.body !== null),
  );
  const noMouse = () => Promise.reject(new Error('the popup of Firefox takes no real input: use evaluate'));
  return {
    evaluate: evaluate as PageDriver['evaluate'],
    inject: async (source) => void (await evaluateSource(`(() => {${source}\n})()`)),
    moveMouse: noMouse,
    drag: noMouse,
    click: noMouse,
    tap: noMouse,
    press: noMouse,
    goTo: noMouse,
    bringToFront: async () => {},
    screenshot: async (file) => fs.writeFileSync(file, Buffer.from(await inChrome(drawPopup), 'base64')),
    close: () => inChrome(closePopup),
  };
}

async function showPopup(addonId: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addonId);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
}

function runInPopup(source: string): Promise<PopupAnswer> {
  const popup = document.querySelector('browser.webextension-popup-browser') as PopupBrowser | null;
  if (!popup) return Promise.resolve({ error: 'the popup is closed' });
  const name = `postil:${Math.random()}`;
  const answer = new Promise<PopupAnswer>((resolve) => {
    popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
  });
  // A sandbox over the popup's window: its CSP forbids eval, and without Xrays the page's own objects are seen.
  const script = `(async () => {
    const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    try {
      const value = await Cu.evalInSandbox(${JSON.stringify(source)}, box);
      sendAsyncMessage(${JSON.stringify(name)}, value === undefined ? {} : { value: JSON.parse(JSON.stringify(value)) });
    } catch (error) {
      sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
    }
  })()`;
  popup.messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  // A popup that is still changing its process loses the script: the caller asks again.
  const late = new Promise<PopupAnswer>((resolve) => setTimeout(resolve, 2000, { error: 'the popup did not answer' }));
  return Promise.race([answer, late]);
}

async function drawPopup(): Promise<string> {
  const popup = document.querySelector('browser.webextension-popup-browser') as PopupBrowser;
  const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL().split(',')[1] ?? '';
}

function closePopup(): void {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  (panel as { hidePopup?(): void } | null | undefined)?.hidePopup?.();
}
