import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { type PageDriver, waitFor, waitForText, waitInPage } from '../../../scripts/browsers/browser-driver.ts';
import { pressButton } from '../../../scripts/browsers/press.ts';
import { openAnnotated } from '../page-notes.ts';
import type { Suite, Trial } from '../suite.ts';

const TITLE = 'What you can and cannot learn from the weights of Grok-1';

export const librarySuite: Suite = {
  title: 'library',
  async run(trial) {
    const { check, web, browser } = trial;
    await check('an article is saved by the button of the popup', async () => {
      const page = await openAnnotated(trial, web.sample('sample-en').url);
      const popup = await browser.openPopup(page);
      await pressButton(popup, 'Save article');
      await waitForText(popup, /Saved/);
      await popup.close();
    });
    await check('the library lists it', async () => {
      await waitForText(await openLibrary(trial), new RegExp(TITLE));
    });
    await browser.restart();
    web.server.stop(); // from here on there is no network at all
    await check('after a restart of the browser, offline, it is still listed', async () => {
      await waitForText(await openLibrary(trial), new RegExp(TITLE));
    });
    const library = await openLibrary(trial);
    await check('it opens offline, with its words and its marks', async () => {
      await pressButton(library, TITLE);
      await waitForText(library, /Grok-1 has 314 billion parameters/);
      const marks = await library.evaluate(() => document.querySelectorAll('.mark').length);
      assert.ok(marks > 10, `${marks} marks`);
    });
    await check('its notes open offline', async () => {
      await library.evaluate(() => document.querySelector<HTMLElement>('.mark--refuted[role=button]')?.click());
      const card = await waitInPage(library, 'the card', () => document.querySelector('[role=dialog]')?.textContent);
      assert.match(card, /Sources say otherwise/);
      await library.press('Escape');
    });
    await check('it is exported as one HTML file, notes included', async () => {
      const html = await exported(trial, library, 'HTML', '.html');
      assert.match(html, /Sources say otherwise/);
      assert.match(html, /33 billion/);
      assert.doesNotMatch(html, /<script|<link[^>]+stylesheet|<(img|iframe)[^>]+src=.http/);
    });
    await check('it is exported as Markdown, notes included', async () => {
      const markdown = await exported(trial, library, 'Markdown', '.md');
      assert.match(markdown, /Sources say otherwise/);
      assert.match(markdown, /33 billion/);
    });
  },
};

const openLibrary = ({ open, browser }: Trial): Promise<PageDriver> => open(browser.extensionUrl('/library.html'));

async function exported({ browser }: Trial, library: PageDriver, format: string, extension: string): Promise<string> {
  fs.mkdirSync(browser.downloads, { recursive: true });
  await pressButton(library, `Export as ${format}`);
  return waitFor(`the ${extension} file`, async () => {
    const file = fs.readdirSync(browser.downloads).find((name) => name.endsWith(extension));
    return file === undefined ? undefined : fs.readFileSync(path.join(browser.downloads, file), 'utf8');
  });
}
