import assert from 'node:assert/strict';
import {
  type ExtensionScope,
  pause,
  waitFor,
  waitForText,
  waitInPage,
} from '../../../scripts/browsers/browser-driver.ts';
import { bringIntoView, waitUntilPainted } from '../../../scripts/browsers/painted-words.ts';
import { describePage } from '../../../scripts/browsers/read-notes.ts';
import { openAnnotated, openBackstage, waitForCard } from '../page-notes.ts';
import type { Suite } from '../suite.ts';

const FIVE_MEGABYTES = 5_000_000;
const MAX_STANDSTILL_MS = 2000; // the page alone, laying out 5 MB, stands still for about as long
const HOST = 'https://the-decoder.com';

export const badInputSuite: Suite = {
  title: 'bad input',
  async run(trial) {
    const { check, web, open, browser } = trial;
    const { url, html } = web.sample('sample-en');
    const backstage = await openBackstage(trial);
    await check('an empty page is left alone, and the popup says so', async () => {
      web.server.put(`${HOST}/empty/`, '');
      const page = await open(`${HOST}/empty/`);
      const popup = await browser.openPopup(page);
      await waitForText(popup, /This page is left alone/);
      await popup.close();
    });
    await check('a page of 5 MB is read without standing still', async () => {
      web.server.put(`${HOST}/long/`, longPage(html));
      const page = await open(`${HOST}/long/`);
      await page.evaluate(watchStandstills);
      await waitFor('the page to be read', async () => {
        const reading = await describePage(backstage, `${HOST}/long/`);
        return reading !== undefined && reading.kind !== 'reading';
      });
      const longestMs = await page.evaluate(() => (window as unknown as { longestMs: number }).longestMs);
      assert.ok(longestMs < MAX_STANDSTILL_MS, `the page stood still for ${longestMs} ms`);
      await page.close();
    });
    await check('a page that removes our host element gets it back', async () => {
      const page = await openAnnotated(trial, url);
      await page.evaluate(() => document.querySelector('postil-margin')?.remove());
      await waitInPage(page, 'the host element', () => document.querySelector('postil-margin') !== null);
      const { at } = await bringIntoView(page, 'term', 'mixture of experts');
      await page.moveMouse(at);
      await waitForCard(page);
      await page.close();
    });
    await check('a page that keeps removing it is given up', async () => {
      const page = await openAnnotated(trial, url);
      await page.evaluate(() => {
        new MutationObserver(() => document.querySelector('postil-margin')?.remove()).observe(
          document.documentElement,
          {
            childList: true,
          },
        );
        document.querySelector('postil-margin')?.remove();
      });
      await waitInPage(page, 'our marks to go', () => CSS.highlights.size === 0);
      await page.close();
    });
    await check('a background stopped in the middle wakes up and answers', async () => {
      await browser.stopBackground();
      const page = await openAnnotated(trial, url);
      await browser.stopBackground();
      const popup = await browser.openPopup(page);
      await waitForText(popup, /on an article about/);
      await popup.close();
      await page.close();
    });
    await check('a background stopped while it annotates loses nothing', async () => {
      const page = await open(`${url}?again`);
      await browser.stopBackground().catch(() => undefined);
      await page.goTo(url);
      await waitUntilPainted(page);
      await page.close();
    });
    await check('a second injection does nothing twice', async () => {
      const page = await openAnnotated(trial, url);
      const before = await marksIn(page);
      for (let time = 0; time < 2; time += 1) {
        await backstage.evaluate(async (address) => {
          const { chrome } = globalThis as unknown as ExtensionScope;
          const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(address));
          const files = ['/content-scripts/reader.js', '/content-scripts/card.js'] as const;
          await chrome.scripting.executeScript({ target: { tabId: tab?.id as number }, files: [...files] });
        }, url);
      }
      await pause(500);
      await waitUntilPainted(page);
      assert.deepEqual(await marksIn(page), before);
      await page.close();
    });
  },
};

function watchStandstills(): void {
  const watch = window as unknown as { longestMs: number };
  watch.longestMs = 0;
  let lastMs = performance.now();
  setInterval(() => {
    watch.longestMs = Math.max(watch.longestMs, Math.round(performance.now() - lastMs));
    lastMs = performance.now();
  }, 10);
}

const marksIn = (page: Awaited<ReturnType<typeof openAnnotated>>) =>
  page.evaluate(() => ({
    marks: [...CSS.highlights].map(([name, highlight]) => `${name}: ${highlight.size}`).sort(),
    hosts: document.querySelectorAll('postil-margin').length,
  }));

/** The sample's paragraphs over and over, each time with other words between them, until the page is long enough. */
function longPage(html: string): string {
  const body = html.slice(html.indexOf('<p>The file arrived'), html.indexOf('<aside>'));
  let chapters = '';
  for (let chapter = 1; chapters.length < FIVE_MEGABYTES; chapter += 1) chapters += `<h2>Part ${chapter}</h2>${body}`;
  return html.replace(body, () => chapters);
}
