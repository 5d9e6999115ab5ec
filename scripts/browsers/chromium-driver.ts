import puppeteer, { type Browser, type KeyInput, type Page, type Target } from 'puppeteer-core';
import {
  type BrowserDriver,
  type ExtensionScope,
  type LaunchOptions,
  type PageDriver,
  waitFor,
} from './browser-driver.ts';

const WINDOW = { width: 1200, height: 900 };

/** Chromium, Chrome, Edge or Brave over the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  let running = await start(options);
  const version = await running.browser.version();
  const { promise: closed, resolve: close } = Promise.withResolvers<unknown>();
  running.browser.on('disconnected', close);
  return {
    name: 'chromium',
    version,
    downloads: options.downloads,
    closed,
    open: async (url) => {
      const page = await running.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return pageDriver(page);
    },
    extensionUrl: (path) => `chrome-extension://${running.extensionId}${path}`,
    openPopup: (page) => openPopup(running, page),
    findTab: (prefix) => findTab(running.browser, prefix),
    runCommand: (command, page) => runCommand(running, command, page),
    stopBackground: () => stopBackground(running),
    restart: async () => {
      await running.browser.close();
      running = await start(options);
    },
    close: () => running.browser.close(),
  };
}

interface Running {
  readonly browser: Browser;
  readonly extensionId: string;
}

async function start(options: LaunchOptions): Promise<Running> {
  const { httpPort, httpsPort } = options.server;
  const hosts = `MAP *:80 127.0.0.1:${httpPort}, MAP *:443 127.0.0.1:${httpsPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  const browser = await puppeteer.launch({
    executablePath: options.binary,
    headless: options.isHeadless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.isHeadless ? WINDOW : null,
    downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to run as root with its sandbox
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades', // a page asked for by http is to be seen under http
      '--ignore-certificate-errors',
      '--lang=en-US',
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      `--host-resolver-rules=${hosts}`,
    ],
  });
  return { browser, extensionId: await browser.installExtension(options.extension) };
}

const sources = new WeakMap<PageDriver, Page>();

function pageDriver(page: Page): PageDriver {
  const driver: PageDriver = {
    evaluate: (task, ...args) => page.evaluate(task as never, ...args) as never,
    inject: async (source) => {
      await page.evaluate(source); // compiled by the debugger: no policy of the page applies
    },
    moveMouse: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    press: async (key, modifier) => {
      if (modifier) await page.keyboard.down(modifier);
      await page.keyboard.press(key as KeyInput);
      if (modifier) await page.keyboard.up(modifier);
    },
    goTo: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    bringToFront: () => page.bringToFront(),
    screenshot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
  sources.set(driver, page);
  return driver;
}

async function openPopup({ browser, extensionId }: Running, over: PageDriver): Promise<PageDriver> {
  const page = sources.get(over);
  const extension = (await browser.extensions()).get(extensionId);
  if (!page || !extension) throw new Error('the extension or the tab under the popup is gone');
  await page.bringToFront();
  const before = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const isPopup = (target: Target) => !before.has(target) && target.url().includes('/popup.html');
  const target = await browser.waitForTarget(isPopup, { timeout: 10_000 });
  return pageDriver(await target.asPage());
}

async function findTab(browser: Browser, prefix: string): Promise<PageDriver> {
  const tab = await waitFor(`a tab on ${prefix}`, async () =>
    (await browser.pages()).find((page) => page.url().startsWith(prefix)),
  );
  return pageDriver(tab);
}

const isWorker = (target: Target) => target.type() === 'service_worker';

async function stopBackground({ browser }: Running): Promise<void> {
  const running = browser.targets().filter(isWorker);
  for (const target of running) await (await target.worker())?.close();
  // The next event may have started a new one already: only the old ones must be gone.
  await waitFor('the service worker to stop', async () => !browser.targets().some((one) => running.includes(one)));
}

async function runCommand({ browser }: Running, command: string, over: PageDriver): Promise<void> {
  await over.bringToFront();
  const worker = await (await browser.waitForTarget(isWorker, { timeout: 5000 })).worker();
  await worker?.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(command: string, tab: unknown): void };
    };
    onCommand.dispatch(name, tab);
  }, command);
}
