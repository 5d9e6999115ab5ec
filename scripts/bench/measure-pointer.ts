import type { Page } from 'puppeteer-core';
import { generateArticle, namesOf } from '../../tests/fixtures/generated-article.ts';
import type { KnowledgeBase } from '../../utils/core/knowledge/knowledge-base.ts';
import { pause, waitFor } from '../browsers/browser-driver.ts';
import { articlePage } from './article-page.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type Figure, medianMs, quantile, spreadOf } from './figure.ts';

const INTENT_MS = 120; // the pointer has to rest this long: wanted, so not counted
const MARKS = 40;
const AWAY = { x: 5, y: 450 };
const GONE_MS = 450; // the card closes 300 ms after the pointer left

/** Pointer on a mark → card on the screen, over the marks of one page; the card has been injected before. */
export async function measurePointer(bench: BenchBrowser, knowledge: KnowledgeBase): Promise<Figure[]> {
  const article = generateArticle({ seed: 90, language: 'en', chars: 18_500, names: namesOf(knowledge, 'en') });
  bench.server.put(article.url, articlePage(article));
  const page = await bench.browser.newPage();
  await page.goto(article.url, { waitUntil: 'load' });
  await waitFor('painted notes', () => page.evaluate(() => globalThis.benchWatched.allPaintedMs !== undefined));
  await pause(1500);
  await page.evaluate(watchCard);
  const samples: number[] = [];
  for (let mark = 0; mark < MARKS; mark += 1) {
    const ms = await pointAt(page, mark);
    if (ms !== undefined) samples.push(ms);
  }
  await page.close();
  const section = 'The card';
  const [, ...after] = samples; // the first card of a page mounts the component: told apart
  return [
    {
      section,
      label: 'pointer on a mark → card, 95th percentile',
      value: quantile(after, 0.95),
      unit: 'ms',
      spread: spreadOf(after),
      goal: { atMost: 32 },
      remark: `${after.length} marks, the intent delay of ${INTENT_MS} ms taken off`,
    },
    medianMs({ section, label: 'pointer on a mark → card, median' }, after),
    medianMs({ section, label: "the page's first card" }, samples.slice(0, 1)),
  ];
}

interface CardWatch {
  pointedMs?: number;
  shownMs?: number;
}

declare global {
  var benchCard: CardWatch;
}

/** Runs in the page: when the pointer came, and after which frame a piece of our layer covered the page near it. */
function watchCard(): void {
  globalThis.benchCard = {};
  const isCardAt = (x: number, y: number) => document.elementFromPoint(x, y)?.localName === 'postil-margin';
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (globalThis.benchCard.pointedMs !== undefined || clientX < 50) return;
      const watch: CardWatch = { pointedMs: performance.now() };
      globalThis.benchCard = watch;
      const look = () => {
        if (globalThis.benchCard !== watch) return;
        if ([-120, -70, -40, 40, 70, 120].some((away) => isCardAt(clientX, clientY + away))) {
          setTimeout(() => {
            watch.shownMs = performance.now(); // behind the frame that showed it
          });
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

/** undefined: nothing to point at, or another mark's card was still there. */
async function pointAt(page: Page, mark: number): Promise<number | undefined> {
  const at = await page.evaluate((wanted) => {
    globalThis.benchCard = {};
    const ranges = [...CSS.highlights].flatMap(([name, marks]) =>
      /^postil-(?!touch|active)/.test(name) ? ([...marks] as Range[]) : [],
    );
    const range = ranges[(wanted * 7) % ranges.length];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = range?.getClientRects()[0];
    return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }, mark);
  if (!at) return undefined;
  await pause(60);
  await page.mouse.move(at.x, at.y);
  const seen = await waitFor('a card', async () => {
    const watch = await page.evaluate(() => globalThis.benchCard);
    return watch.shownMs === undefined ? undefined : watch;
  }).catch(() => undefined);
  await page.mouse.move(AWAY.x, AWAY.y);
  await pause(GONE_MS);
  return seen && (seen.shownMs as number) - (seen.pointedMs as number) - INTENT_MS;
}
