import {
  type ExtensionScope,
  type PageDriver,
  type Point,
  waitFor,
  waitInPage,
} from '../../scripts/browsers/browser-driver.ts';
import type { PageReading } from '../../utils/browser/messaging/protocol.ts';
import type { AnnotatedArticle } from '../../utils/core/annotation/annotation.ts';
import type { Trial } from './suite.ts';

/** Words that carry ink: "term" "mixture of experts". `at` is the middle of their first line on the screen. */
export interface PaintedWords {
  readonly kind: string;
  readonly words: string;
  readonly at: Point;
}

/** Everything painted by us in the page, in the page's order, read from the registry that every script can read. */
export function paintedWords(page: PageDriver): Promise<PaintedWords[]> {
  return page.evaluate(() => {
    const inked = [...CSS.highlights].filter(([name]) => /^postil-(?!touch|active)/.test(name));
    const ranges = inked.flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ kind: name.replace(/^postil-|-dark$/g, ''), range: range as Range })),
    );
    ranges.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return ranges.map(({ kind, range }) => {
      const [line] = range.getClientRects();
      const at = line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : { x: -1, y: -1 };
      return { kind, words: range.toString(), at };
    });
  });
}

/** Waits until the page is read and its notes are painted. */
export async function openAnnotated(trial: Trial, url: string): Promise<PageDriver> {
  const page = await trial.open(url);
  await waitUntilPainted(page);
  return page;
}

export async function waitUntilPainted(page: PageDriver): Promise<void> {
  await waitInPage(page, 'painted notes and our host', () => {
    const isPainted = [...CSS.highlights.keys()].some((name) => name.startsWith('postil-'));
    return isPainted && document.querySelector('postil-margin') !== null;
  });
}

/** The first painted words of `kind`, scrolled into view; `at` is where they are then. */
export async function bringIntoView(page: PageDriver, kind: string, words = ''): Promise<PaintedWords> {
  return waitFor(`painted ${kind} ${words}`, async () => {
    await page.evaluate(
      (wantedKind, wantedWords) => {
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith(`postil-${wantedKind}`)) continue;
          const range = [...highlight].find((one) => String(one).includes(wantedWords)) as Range | undefined;
          range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
      },
      kind,
      words,
    );
    const found = (await paintedWords(page)).find((one) => one.kind === kind && one.words.includes(words));
    return found && found.at.x >= 0 ? found : undefined;
  });
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

/** What the reader in the tab on `url` answers to the background; undefined where no reader runs. */
export function describePage(backstage: PageDriver, url: string): Promise<PageReading | undefined> {
  return backstage.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url?.startsWith(address));
    if (tab?.id === undefined) return undefined;
    // The wire format of @webext-core/messaging; the backstage page has no messenger of its own.
    const message = { id: 1, type: 'describePage', timestamp: Date.now() };
    const answer = (await chrome.tabs.sendMessage(tab.id, message).catch(() => undefined)) as { res: PageReading };
    return answer?.res;
  }, url);
}

/** The finished notes of the tab on `url`. */
export async function notesOf(backstage: PageDriver, url: string): Promise<AnnotatedArticle> {
  return waitFor(`the notes of ${url}`, async () => {
    const reading = await describePage(backstage, url);
    return reading?.kind === 'read' ? reading.annotated : undefined;
  });
}
