import { type PageDriver, type Point, waitFor, waitInPage } from './browser-driver.ts';

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
