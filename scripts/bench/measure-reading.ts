import { generateArticle, namesOf } from '../../tests/fixtures/generated-article.ts';
import type { KnowledgeBase } from '../../utils/core/knowledge/knowledge-base.ts';
import { pause, waitFor } from '../browsers/browser-driver.ts';
import { articlePage, type WatchedPage } from './article-page.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type Figure, median, medianMs, spreadOf } from './figure.ts';
import type { Task } from './read-trace.ts';
import { traced } from './traced.ts';

const ROUNDS = 7;
const CHARS = 18_500; // 3,000 English words
const SETTLED_MS = 700; // after the last mark: the card comes when the page is idle

type Background = 'warm' | 'warming' | 'cold';
const BACKGROUNDS: readonly Background[] = ['cold', 'warming', 'warming', 'warm'];

interface Reading {
  readonly paintedMs: number;
  readonly readerStartsMs: number;
  readonly tasks: readonly Task[];
  readonly watched: WatchedPage;
}

/** The real extension on a page of 3,000 words, each time another text, so that no answer comes from the cache. */
export async function measureReading(bench: BenchBrowser, knowledge: KnowledgeBase): Promise<Figure[]> {
  const readings: Record<Background, Reading[]> = { warm: [], warming: [], cold: [] };
  await readOnce(bench, knowledge, { seed: 100, background: 'warm' }); // the profile's first page is slow: not ours
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [turn, background] of BACKGROUNDS.entries()) {
      const seed = 101 + round * BACKGROUNDS.length + turn;
      readings[background].push(await readOnce(bench, knowledge, { seed, background }));
    }
  }
  const section = 'The extension on a page of 3,000 words';
  const painted = (background: Background) => readings[background].map(({ paintedMs }) => paintedMs);
  const all = Object.values(readings).flat();
  const longest = all.map(({ tasks }) => Math.max(...tasks.map(({ ms }) => ms)));
  const ranges = `${Math.round(median(all.map(({ watched }) => watched.ranges)))} ranges`;
  return [
    medianMs(
      { section, label: 'document_idle → all notes painted, warm', goal: { atMost: 150 }, remark: ranges },
      painted('warm'),
    ),
    medianMs(
      { section, label: 'document_idle → all notes painted, cold background', goal: { atMost: 400 } },
      painted('cold'),
    ),
    medianMs(
      { section, label: '  of it: until reader.js starts, warm' },
      readings.warm.map((one) => one.readerStartsMs),
    ),
    medianMs(
      { section, label: '  of it: until reader.js starts, cold' },
      readings.cold.map((one) => one.readerStartsMs),
    ),
    medianMs({ section, label: 'longest task of ours in the page', goal: { atMost: 16 } }, longest),
    ...['spotter.js', 'reader.js', 'continuation', 'card.js'].map((script) =>
      medianMs(
        { section, label: `  longest task of ${script}`, remark: whatIsDone[script] ?? '' },
        all.map(({ tasks }) => Math.max(0, ...tasks.filter((task) => task.script === script).map(({ ms }) => ms))),
      ),
    ),
    count(section, 'layout shift, worst page', all, ({ layoutShift }) => layoutShift),
    count(section, "changes to the page's own nodes, worst page", all, ({ nodesChanged }) => nodesChanged),
  ];
}

const whatIsDone: Readonly<Record<string, string>> = {
  'reader.js': 'compiled and run; the answer taken in, anchoring, planning, painting',
  continuation: 'behind awaited settings: the page is read',
  'card.js': 'compiled and run once, when the page is idle: React',
};

const count = (section: string, label: string, all: readonly Reading[], of: (page: WatchedPage) => number): Figure => {
  const values = all.map(({ watched }) => of(watched));
  return { section, label, value: Math.max(...values), unit: '', spread: spreadOf(values), goal: { atMost: 0 } };
};

interface ReadOptions {
  readonly seed: number;
  readonly background: Background;
}

async function readOnce(
  bench: BenchBrowser,
  knowledge: KnowledgeBase,
  { seed, background }: ReadOptions,
): Promise<Reading> {
  const article = generateArticle({ seed, language: 'en', chars: CHARS, names: namesOf(knowledge, 'en') });
  bench.server.put(article.url, articlePage(article));
  const page = await bench.browser.newPage();
  if (background === 'cold') await bench.stopBackground();
  let watched: WatchedPage | undefined;
  const trace = await traced(page, bench.extensionId, async () => {
    await page.goto(article.url, { waitUntil: 'load' });
    watched = await waitFor('painted notes', async () => {
      const seen = await page.evaluate(() => ({ ...globalThis.benchWatched, nowMs: performance.now() }));
      return seen.allPaintedMs !== undefined && seen.nowMs - seen.allPaintedMs > SETTLED_MS ? seen : undefined;
    });
  });
  await page.close();
  await pause(50);
  const [idle] = trace.runsOf('/spotter.js');
  if (!idle || !watched) throw new Error('the trace holds no run of the spotter');
  return {
    paintedMs: Math.max(...trace.paintedMs) - idle.startMs,
    readerStartsMs: (trace.runsOf('/reader.js')[0]?.startMs ?? Number.NaN) - idle.startMs,
    tasks: trace.ourTasks,
    watched,
  };
}
