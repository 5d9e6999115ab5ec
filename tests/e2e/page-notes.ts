import { type PageDriver, waitFor } from '../../scripts/browsers/browser-driver.ts';
import { waitUntilPainted } from '../../scripts/browsers/painted-words.ts';
import type { Trial } from './suite.ts';

/** Waits until the page is read and its notes are painted. */
export async function openAnnotated(trial: Trial, url: string): Promise<PageDriver> {
  const page = await trial.open(url);
  await waitUntilPainted(page);
  return page;
}

/** The card that is open, as text. The shadow root is open in test builds only. */
export interface OpenCard {
  readonly text: string;
  readonly verdict: string | null;
  readonly isTerm: boolean;
  readonly links: readonly string[];
}

export function readCard(page: PageDriver): Promise<OpenCard | undefined> {
  return page.evaluate(() => {
    const card = document.querySelector('postil-margin')?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]');
    if (!card || card.getClientRects().length === 0) return undefined;
    return {
      text: card.textContent ?? '',
      verdict: card.querySelector('[data-verdict]')?.getAttribute('data-verdict') ?? null,
      isTerm: card.querySelector('.term-card') !== null,
      links: [...card.querySelectorAll('a')].map(({ href }) => href),
    };
  });
}

export const waitForCard = (page: PageDriver): Promise<OpenCard> => waitFor('an open card', () => readCard(page));

export const waitForNoCard = (page: PageDriver): Promise<true> =>
  waitFor('the card to close', async () => ((await readCard(page)) === undefined ? true : undefined));

/** A page of the extension, from which messages and `tabs` can be used as the product's own pages use them. */
export const openBackstage = (trial: Trial): Promise<PageDriver> =>
  trial.open(trial.browser.extensionUrl('/library.html'));
