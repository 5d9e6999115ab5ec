import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { waitFor } from '../browsers/browser-driver.ts';
import { type PageServer, servePages } from '../browsers/serve-pages.ts';

/**
 * Chromium with the DevTools protocol in reach: traces, heap and profiles, which the drivers of the tests keep to
 * themselves. Every host is answered by `server`.
 */
export interface BenchBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly server: PageServer;
  /** "Chromium 156" */
  readonly version: string;
  /** A page of the extension, fresh. */
  openBackstage(): Promise<Page>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface BenchBrowserOptions {
  readonly binary: string;
  /** Folder of the built extension. */
  readonly extension: string;
}

export async function launchBenchBrowser({ binary, extension }: BenchBrowserOptions): Promise<BenchBrowser> {
  const server = await servePages({});
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'postil-bench-'));
  const browser = await puppeteer.launch({
    executablePath: binary,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: { width: 1200, height: 900 },
    protocolTimeout: 600_000, // mark.js takes minutes where we take milliseconds
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to run as root with its sandbox
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *:80 127.0.0.1:${server.httpPort}, MAP *:443 127.0.0.1:${server.httpsPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  const extensionId = await browser.installExtension(extension);
  await browser.waitForTarget(isWorker); // a page asked for before finds no background to speak to
  const [, major] = /\/(\d+)/.exec(await browser.version()) ?? [];
  return {
    browser,
    extensionId,
    server,
    version: `Chromium ${major}`,
    openBackstage: () => openPage(browser, `chrome-extension://${extensionId}/library.html`),
    stopBackground: () => stopBackground(browser),
    close: async () => {
      await browser.close();
      server.stop();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

const isWorker = (target: Target) => target.type() === 'service_worker';

async function stopBackground(browser: Browser): Promise<void> {
  const running = browser.targets().filter(isWorker);
  for (const target of running) await (await target.worker())?.close();
  await waitFor('the service worker to stop', async () => !browser.targets().some((one) => running.includes(one)));
}
