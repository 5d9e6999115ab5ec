import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pause } from '../browsers/browser-driver.ts';
import { projectRoot } from '../browsers/build-extension.ts';
import { weigh } from '../size-budgets.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type Figure, medianMs, quantile } from './figure.ts';
import { traced } from './traced.ts';

const practice = path.join(projectRoot, '../shared/practice');
const section = 'The spotter';
const LOAD_TIMEOUT_MS = 5000;

interface PracticePage {
  readonly id: string;
  readonly file: string;
  readonly is_article: boolean | 'borderline';
  readonly about_ai_company: boolean | 'borderline';
}

/** The real spotter.js on the shared practice pages that are not for us, under a news site's name, their own scripts taken out. */
export async function measureSpotter(bench: BenchBrowser, extension: string): Promise<Figure[]> {
  const sizes = weigh(extension).flatMap(({ line }) => sizeFigure(line));
  const list = path.join(practice, 'manifest.jsonl');
  if (!fs.existsSync(list)) {
    console.log('spotter: not timed, the shared practice pages are not on this machine');
    return sizes;
  }
  const rows = fs.readFileSync(list, 'utf8').trim().split('\n');
  const pages = rows.map((row) => JSON.parse(row) as PracticePage);
  const others = pages.filter((page) => page.is_article === false || page.about_ai_company === false);
  const noArticles = new Set(pages.filter((page) => page.is_article === false));
  const timed = await timeSpotter(bench, others);
  const of = (isWanted: (page: PracticePage) => boolean) =>
    timed.filter(({ page }) => isWanted(page)).map(({ runMs }) => runMs);
  const goal = { goal: { atMost: 1 } };
  const all = of(() => true);
  return [
    medianMs(
      {
        section,
        label: 'script time, pages that are no article',
        remark: `${noArticles.size} practice pages`,
        ...goal,
      },
      of((page) => noArticles.has(page)),
    ),
    medianMs(
      { section, label: 'script time, pages not about AI companies', remark: `${all.length} pages`, ...goal },
      all,
    ),
    { section, label: '  95th percentile', value: quantile(all, 0.95), unit: 'ms' },
    medianMs(
      { section, label: '  compiling the file, not counted above' },
      timed.map(({ compileMs }) => compileMs),
    ),
    ...sizes,
  ];
}

interface TimedPage {
  readonly page: PracticePage;
  readonly runMs: number;
  readonly compileMs: number;
}

async function timeSpotter(bench: BenchBrowser, pages: readonly PracticePage[]): Promise<TimedPage[]> {
  const timed: TimedPage[] = [];
  for (const page of pages) {
    const url = `https://the-decoder.com/bench/${page.id}/`;
    bench.server.put(url, withoutScripts(readPage(path.join(practice, page.file))));
    const tab = await bench.browser.newPage();
    const trace = await traced(tab, bench.extensionId, async () => {
      await tab.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS }).catch(() => undefined);
      await pause(60);
    });
    await tab.close();
    const run = trace.runsOf('/spotter.js')[0];
    const compileMs = trace.compilesOf('/spotter.js')[0]?.ms ?? 0;
    if (run) timed.push({ page, runMs: run.ms - compileMs, compileMs });
  }
  return timed;
}

function readPage(file: string): string {
  const bytes = fs.readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A page that runs nothing of its own stays as it was labelled. */
const withoutScripts = (html: string): string =>
  html
    .replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')
    .replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');

function sizeFigure(line: string): Figure[] {
  const [, file, bytes, maxBytes] = /^content-scripts\/(\S+): (\d+) bytes gzipped of (\d+)/.exec(line) ?? [];
  return file === undefined
    ? []
    : [
        {
          section: 'Size, gzipped',
          label: file,
          value: Number(bytes) / 1000,
          unit: 'KB',
          goal: { atMost: Number(maxBytes) / 1000 },
        },
      ];
}
