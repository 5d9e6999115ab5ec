import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { type PageDriver, waitFor, waitForText } from '../../../scripts/browsers/browser-driver.ts';
import { bringIntoView, paintedWords } from '../../../scripts/browsers/painted-words.ts';
import { type OpenCard, openAnnotated, readCard } from '../page-notes.ts';
import type { Suite, Trial } from '../suite.ts';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeInPage {
  run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
}

export const accessibilitySuite: Suite = {
  title: 'accessibility',
  async run(trial) {
    const { check, web, browser } = trial;
    const page = await openAnnotated(trial, web.sample('sample-en').url);
    for (const kind of ['term', 'refuted', 'entity']) {
      await check(`axe finds nothing in the card of a ${kind}`, async () => {
        await openCard(page, kind);
        assert.deepEqual(await violations(page, CARD), []);
      });
    }
    await check(
      'axe finds nothing in an unfolded card, nor in the way back from a word that was waved away',
      async () => {
        const marked = (await paintedWords(page)).length;
        await openCard(page, 'refuted');
        await page.evaluate(() => {
          const root = document.querySelector('postil-margin')?.shadowRoot;
          for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
        });
        assert.deepEqual(await violations(page, CARD), []);
        await openCard(page, 'term');
        await page.evaluate(() => {
          const root = document.querySelector('postil-margin')?.shadowRoot;
          root?.querySelector<HTMLElement>('.term-card .card-foot button')?.click();
        });
        assert.deepEqual(await violations(page, { fromShadowDom: ['postil-margin', '.undo-offer'] }), []);
        await page.evaluate(() => {
          document
            .querySelector('postil-margin')
            ?.shadowRoot?.querySelector<HTMLElement>('.undo-offer button')
            ?.click();
        });
        // The word comes back by way of the background; its repaint would close a card that was opened before.
        await waitFor('the word marked again', async () => (await paintedWords(page)).length === marked || undefined);
      },
    );
    await check('axe sees into the card: a planted violation is reported', async () => {
      await openCard(page, 'term');
      await page.evaluate(() => {
        const card = document.querySelector('postil-margin')?.shadowRoot?.querySelector('[role=dialog]');
        card?.append(document.createElement('button'));
      });
      assert.match(String(await violations(page, CARD)), /button-name/);
    });
    await check('axe finds nothing in the popup', async () => {
      const popup = await browser.openPopup(page);
      await waitForText(popup, /an article about/);
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await checkWholePage(popup);
      await popup.close();
    });
    await check('axe finds nothing in the library', () => checkLibrary(trial));
  },
};

const CARD = { fromShadowDom: ['postil-margin', '[role=dialog]'] };

async function checkLibrary({ open, browser }: Trial): Promise<void> {
  const library = await open(browser.extensionUrl('/library.html'));
  await waitForText(library, /Your saved articles will stand here/);
  await checkWholePage(library);
}

async function checkWholePage(page: PageDriver): Promise<void> {
  assert.deepEqual(await violations(page, undefined), []);
}

async function openCard(page: PageDriver, kind: string): Promise<void> {
  await page.press('Escape'); // a card that still stands would take the tap
  const { at } = await bringIntoView(page, kind);
  await page.moveMouse({ x: 3, y: 3 });
  await page.tap(at);
  // The card before it may still stand there for a moment.
  const isWanted = (card: OpenCard) =>
    kind === 'term' ? card.isTerm : kind === 'entity' ? !card.isTerm && !card.verdict : card.verdict === kind;
  await waitFor(`the card of a ${kind}`, async () => {
    const card = await readCard(page);
    return card && isWanted(card) ? card : undefined;
  });
}

/** "rule: the element", one a violation. Throws when axe tried nothing: then "no violation" would mean nothing. */
async function violations(page: PageDriver, context: unknown): Promise<string[]> {
  await page.inject(axeSource);
  const found = await page.evaluate(async (where) => {
    const { axe } = window as unknown as { axe: AxeInPage };
    const { violations, passes } = await axe.run(where ?? document);
    return { passes: passes.length, violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) };
  }, context);
  assert.ok(found.passes > 0, 'axe tried no rule');
  return found.violations;
}
