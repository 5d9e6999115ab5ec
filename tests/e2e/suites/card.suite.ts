import assert from 'node:assert/strict';
import type { PageDriver } from '../../../scripts/browsers/browser-driver.ts';
import { bringIntoView } from '../../../scripts/browsers/painted-words.ts';
import { openAnnotated, readCard, waitForCard, waitForNoCard } from '../page-notes.ts';
import type { Suite } from '../suite.ts';

const ASIDE = { x: 3, y: 3 };

export const cardSuite: Suite = {
  title: 'card',
  async run(trial) {
    const { check, web, browser } = trial;
    const page = await openAnnotated(trial, web.sample('sample-en').url);
    await check('hovering a term explains it in two languages, with sources', async () => {
      const term = await bringIntoView(page, 'term', 'mixture of experts');
      await page.moveMouse(term.at);
      const card = await waitForCard(page);
      assert.ok(card.isTerm);
      assert.match(card.text, /mixture of experts/i);
      assert.match(card.text, /混合专家|混合專家/);
      assert.ok(card.links.length > 0 && card.links.every((link) => link.startsWith('https:')));
    });
    await check('leaving the words closes the card', async () => {
      await page.moveMouse(ASIDE);
      await waitForNoCard(page);
    });
    await check('hovering a refuted claim says what the sources say', async () => {
      await hover(page, 'refuted', 'Grok-0');
      const card = await waitForCard(page);
      assert.equal(card.verdict, 'refuted');
      assert.match(card.text, /Sources say otherwise/);
      assert.match(card.text, /33 billion/);
      assert.ok(card.links.length > 0);
    });
    await check('Escape closes the card', async () => {
      await page.press('Escape');
      await waitForNoCard(page);
      await page.moveMouse(ASIDE);
    });
    await check('the keyboard goes to the next note and back', async () => {
      await page.bringToFront();
      await browser.runCommand('next-note', page);
      const first = (await waitForCard(page)).text;
      await browser.runCommand('next-note', page);
      const second = await changedCard(page, first);
      await browser.runCommand('previous-note', page);
      assert.equal(await changedCard(page, second), first);
      await page.press('Escape');
      await waitForNoCard(page);
    });
    await check('a tap opens the card', async () => {
      const claim = await bringIntoView(page, 'refuted', 'OpenAI');
      await page.tap(claim.at);
      assert.equal((await waitForCard(page)).verdict, 'refuted');
    });
  },
};

async function hover(page: PageDriver, kind: string, words: string): Promise<void> {
  const { at } = await bringIntoView(page, kind, words);
  await page.moveMouse({ x: at.x + 1, y: at.y });
  await page.moveMouse(at);
}

async function changedCard(page: PageDriver, before: string): Promise<string> {
  for (let tries = 0; tries < 40; tries += 1) {
    const text = (await readCard(page))?.text;
    if (text !== undefined && text !== before) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the card still says: ${before.slice(0, 80)}`);
}
