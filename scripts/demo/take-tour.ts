import fs from 'node:fs';
import path from 'node:path';
import {
  type BrowserDriver,
  type PageDriver,
  pause,
  waitFor,
  waitForText,
  waitInPage,
} from '../browsers/browser-driver.ts';
import { bringIntoView, paintedWords } from '../browsers/painted-words.ts';
import { pressButton } from '../browsers/press.ts';

const CARD_SHOWN_MS = 700; // hover intent and fade-in; the shipped card stands in a closed shadow root, so it is not asked

/** The most telling mark first. */
const verdicts = ['refuted', 'outdated', 'disputed', 'supported'];

/** Looks at everything a reader would, and answers the files it left in `folder`, in the order it made them. */
export async function takeTour(browser: BrowserDriver, article: PageDriver, folder: string): Promise<string[]> {
  const files: string[] = [];
  const picture = async (page: PageDriver, name: string) => {
    const file = path.join(folder, `${name}.png`);
    await page.screenshot(file);
    files.push(file);
  };
  await article.bringToFront();
  const kinds = new Set((await paintedWords(article)).map(({ kind }) => kind));
  for (const kind of ['term', verdicts.find((one) => kinds.has(one))]) {
    if (kind === undefined || !kinds.has(kind)) continue;
    await hover(article, kind);
    await picture(article, kind === 'term' ? 'article-with-term' : 'article-with-note');
  }
  const popup = await browser.openPopup(article);
  await waitForText(popup, /Save article/);
  await picture(popup, 'popup');
  await pressButton(popup, 'Save article');
  await waitForText(popup, /Saved/);
  await popup.close();
  const library = await browser.open(browser.extensionUrl('/library.html'));
  await waitForText(library, /1 article/);
  await picture(library, 'library');
  await openSaved(library);
  await picture(library, 'saved-article');
  for (const [format, extension] of [
    ['HTML', '.html'],
    ['Markdown', '.md'],
  ] as const) {
    await pressButton(library, `Export as ${format}`);
    files.push(await waitFor(`the ${format} export`, async () => findFile(folder, extension)));
  }
  return files;
}

async function hover(article: PageDriver, kind: string): Promise<void> {
  const { at } = await bringIntoView(article, kind);
  await article.moveMouse({ x: 3, y: 3 });
  await pause(CARD_SHOWN_MS);
  await article.moveMouse({ x: at.x + 1, y: at.y });
  await article.moveMouse(at);
  await pause(CARD_SHOWN_MS);
}

async function openSaved(library: PageDriver): Promise<void> {
  await library.evaluate(() => document.querySelector<HTMLElement>('.shelf-title a')?.click());
  await waitInPage(library, 'the saved article', () => document.querySelector('.reader-article') !== null);
}

function findFile(folder: string, extension: string): string | undefined {
  const name = fs.readdirSync(folder).find((one) => one.endsWith(extension));
  return name === undefined ? undefined : path.join(folder, name);
}
