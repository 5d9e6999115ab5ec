import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserDriver, type BrowserName, browserNames } from './browsers/browser-driver.ts';
import { buildExtension, buildFolder, projectRoot } from './browsers/build-extension.ts';
import { launchChromium } from './browsers/chromium-driver.ts';
import { browserVersion, type FoundBrowser, findBrowser } from './browsers/find-browser.ts';
import { launchFirefox } from './browsers/firefox-driver.ts';
import { findOrInstallBrowsers } from './browsers/install-browsers.ts';
import { waitUntilPainted } from './browsers/painted-words.ts';
import { notesOf } from './browsers/read-notes.ts';
import { servePages } from './browsers/serve-pages.ts';
import { notesAsText } from './demo/notes-as-text.ts';
import { readDemoPage } from './demo/read-demo-page.ts';
import { takeTour } from './demo/take-tour.ts';

const usage = `npm run demo [-- --browser=chromium|firefox] [--page FILE] [--published YYYY-MM-DD] [--headless]
Shows an annotated article in a real browser. Without a display, or with --headless, it looks at everything by itself
and leaves pictures and exported files in demo-output/.`;

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string' },
    page: { type: 'string' },
    published: { type: 'string' },
    headless: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const output = path.join(projectRoot, 'demo-output');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (options.help) console.log(usage);
else process.exitCode = await demo();

async function demo(): Promise<number> {
  const name = browserNames.find((one) => one === (options.browser ?? firstBrowser()));
  if (!name) return stop(usage);
  const found = findOrInstallBrowsers([name]);
  if (!found.ok) return stop(found.error);
  const page = readDemoPage(options.page, options.published);
  if (!page.ok) return stop(page.error);
  console.log(`Building the extension for ${browserVersion((found.value[0] as FoundBrowser).binary)} …`);
  if (!buildExtension(name, 'shipped')) return stop('the build failed: see above');
  fs.rmSync(output, { recursive: true, force: true });
  fs.mkdirSync(output, { recursive: true });
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'postil-demo-'));
  const server = await servePages({ [page.value.url]: page.value.html });
  const isHeadless = options.headless || !hasDisplay;
  const launch = ({ chromium: launchChromium, firefox: launchFirefox } satisfies Record<BrowserName, unknown>)[name];
  const browser = await launch({
    binary: (found.value[0] as FoundBrowser).binary,
    extension: buildFolder(name, 'shipped'),
    profile,
    downloads: output,
    server,
    isHeadless,
  });
  try {
    await show(browser, page.value.url, isHeadless);
    return 0;
  } finally {
    await browser.close().catch(() => {}); // closed by hand already
    server.stop();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Chromium unless only Firefox is there. */
function firstBrowser(): BrowserName {
  return browserNames.find((name) => findBrowser(name)) ?? 'chromium';
}

async function show(browser: BrowserDriver, url: string, isHeadless: boolean): Promise<void> {
  const article = await browser.open(url);
  await waitUntilPainted(article);
  if (!isHeadless) {
    console.log(`${url} is open and annotated. Rest the pointer on underlined words; close the window to end.`);
    await browser.closed;
    return;
  }
  const backstage = await browser.open(browser.extensionUrl('/library.html'));
  console.log(`\n${notesAsText(await notesOf(backstage, url), 'en')}\n`);
  await backstage.close();
  for (const file of await takeTour(browser, article, output)) console.log(path.relative(process.cwd(), file));
}

function stop(why: string): number {
  console.error(why);
  return 1;
}
