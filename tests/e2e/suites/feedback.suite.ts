import assert from 'node:assert/strict';
import { type PageDriver, waitFor, waitForText, waitInPage } from '../../../scripts/browsers/browser-driver.ts';
import { bringIntoView, paintedWords } from '../../../scripts/browsers/painted-words.ts';
import { pressButton, pressToggle } from '../../../scripts/browsers/press.ts';
import { openAnnotated, waitForCard, waitForNoCard } from '../page-notes.ts';
import type { Suite, Trial } from '../suite.ts';

const TERM = 'mixture of experts';

export const feedbackSuite: Suite = {
  title: 'feedback',
  async run(trial) {
    const { check, web } = trial;
    const { url, html } = web.sample('sample-en');
    const other = `${new URL(url).origin}/another-story`;
    web.server.put(other, html.replaceAll(url, other)); // its canonical address too
    const elsewhere = await openAnnotated(trial, other);
    const page = await openAnnotated(trial, url);
    await check('a word the reader knows loses its marks here and in other tabs, and gets them back', async () => {
      await openCard(page, 'term', TERM);
      await pressInCard(page, 'I know this one');
      await waitForNoCard(page);
      for (const tab of [page, elsewhere]) await waitUntilMarked(tab, 'term', TERM, false);
      await pressInCard(page, 'Undo');
      for (const tab of [page, elsewhere]) await waitUntilMarked(tab, 'term', TERM, true);
    });
    await check('a known word stays unmarked after a reload, until the popup explains it again', async () => {
      await openCard(page, 'term', TERM);
      await pressInCard(page, 'I know this one');
      await page.goTo(url);
      await waitUntilMarked(page, 'entity', '', true);
      await waitUntilMarked(page, 'term', TERM, false);
      await inPopup(trial, page, async (popup) => {
        await pressButton(popup, '1 word you know');
        await pressButton(popup, 'Explain again');
      });
      await waitUntilMarked(page, 'term', TERM, true);
    });
    await check('a wrong note goes on its article alone, and comes back from the popup', async () => {
      await openCard(page, 'refuted', 'Grok-0');
      await pressInCard(page, 'This note is wrong');
      await pressInCard(page, 'The value is wrong');
      await pressInCard(page, 'Hide this note');
      await waitUntilMarked(page, 'refuted', 'Grok-0', false);
      await waitUntilMarked(elsewhere, 'refuted', 'Grok-0', true);
      await page.goTo(url);
      await waitUntilMarked(page, 'entity', '', true);
      await waitUntilMarked(page, 'refuted', 'Grok-0', false);
      await inPopup(trial, page, async (popup) => {
        await pressButton(popup, '1 note hidden here by you');
        await waitForText(popup, /The value is wrong/);
        await pressButton(popup, 'Show again');
      });
      await waitUntilMarked(page, 'refuted', 'Grok-0', true);
    });
    await check('what is marked follows the popup at once', async () => {
      await inPopup(trial, page, async (popup) => {
        await pressButton(popup, 'What is marked');
        await pressToggle(popup, 'Companies, people, models');
        await waitUntilMarked(page, 'entity', '', false);
        await pressToggle(popup, 'Companies, people, models');
        await waitUntilMarked(page, 'entity', '', true);
        const once = (await paintedWords(page)).length;
        await chooseIn(popup, 'The same word', 'every');
        await waitFor('more marks', async () => (await paintedWords(page)).length > once || undefined);
        await chooseIn(popup, 'The same word', 'firstPerSection');
      });
    });
    await check('a pinned card closes on Escape when the focus is in the page', async () => {
      await openCard(page, 'refuted', 'Grok-0');
      await pressInCard(page, 'Keep this card open');
      await page.click({ x: 3, y: 3 });
      await waitForCard(page);
      await page.press('Escape');
      await waitForNoCard(page);
    });
  },
};

async function openCard(page: PageDriver, kind: string, words: string): Promise<void> {
  await page.bringToFront();
  await page.moveMouse({ x: 3, y: 3 });
  await waitForNoCard(page);
  const { at } = await bringIntoView(page, kind, words);
  await page.moveMouse({ x: at.x + 1, y: at.y });
  await page.moveMouse(at);
  await waitForCard(page);
}

/** Presses what is called so in our shadow root: a button, a summary, a choice. */
const pressInCard = (page: PageDriver, name: string): Promise<boolean> =>
  waitInPage(
    page,
    `${name} in the card`,
    (wanted) => {
      const root = document.querySelector('postil-margin')?.shadowRoot;
      const controls = [...(root?.querySelectorAll<HTMLElement>('button, summary, label') ?? [])];
      const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.innerText.trim();
      const control = controls.find((one) => named(one) === wanted);
      control?.click();
      return control !== undefined;
    },
    name,
  );

function waitUntilMarked(page: PageDriver, kind: string, words: string, isMarked: boolean): Promise<true> {
  return waitFor(`${kind} ${words} to be ${isMarked ? '' : 'un'}marked`, async () => {
    const marks = await paintedWords(page);
    const found = marks.some((mark) => mark.kind === kind && mark.words.includes(words));
    return found === isMarked || undefined;
  });
}

async function inPopup({ browser }: Trial, page: PageDriver, work: (popup: PageDriver) => Promise<void>) {
  await page.bringToFront();
  const popup = await browser.openPopup(page);
  await waitForText(popup, /on an article about/);
  await work(popup).finally(() => popup.close());
}

async function chooseIn(popup: PageDriver, label: string, value: string): Promise<void> {
  const isChosen = await popup.evaluate(
    (wanted, chosen) => {
      const labels = [...document.querySelectorAll('label')];
      const field = labels.find((one) => one.innerText.startsWith(wanted))?.querySelector('select');
      if (!field) return false;
      field.value = chosen;
      return field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );
  assert.ok(isChosen, `no choice called ${label}`);
}
