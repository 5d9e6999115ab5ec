import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { generatePack } from '../../tests/fixtures/generated-pack.ts';
import { buildKnowledgeBase } from '../../utils/core/knowledge/knowledge-base.ts';
import { compileGazetteer } from '../../utils/core/mentions/compile-gazetteer.ts';
import type { ExtensionScope } from '../browsers/browser-driver.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type Figure, median, medianMs, spreadOf } from './figure.ts';

const ROUNDS = 9;
const MEGABYTE = 1_000_000;
export const GENERATED_FORMS = 50_000;

/** Puts a pack of 50,000 surface forms into the copy of the extension at `extension`, in the place of the bundled one. */
export function putGeneratedPack(extension: string): void {
  const pack = generatePack({ surfaceForms: GENERATED_FORMS, seed: 5 });
  const packs = path.join(extension, 'packs');
  fs.writeFileSync(path.join(packs, 'ai-industry/knowledge.json'), JSON.stringify(pack));
  fs.writeFileSync(path.join(packs, 'gazetteer.bin'), new Uint8Array(compileGazetteer(buildKnowledgeBase([pack]))));
}

/** Loading of the packs an extension ships, cold, in pages and in the woken background, and the memory they keep. */
export async function measurePacks(bench: BenchBrowser, lab: string, packName: string): Promise<Figure[]> {
  const section = `Loading: ${packName}`;
  const background = await wakeBackground(bench);
  const steps: Record<string, number[]> = {};
  const heaps: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await openLab(bench, lab);
    const before = await heapBytes(page);
    const stepsMs = await page.evaluate(() => globalThis.postilLab.loadPacks());
    for (const [step, ms] of Object.entries(stepsMs)) steps[step] = [...(steps[step] ?? []), ms];
    heaps.push((await heapBytes(page)) - before);
    await page.close();
  }
  const page = await openLab(bench, lab);
  const gazetteer = await page.evaluate(() => globalThis.postilLab.timeGazetteer(50));
  await page.close();
  return [
    {
      section,
      label: 'packs ready in a background that wakes',
      value: median(background.withPacks) - median(background.alone),
      unit: 'ms',
      goal: { atMost: 60 },
      remark: 'difference of the next two lines',
    },
    medianMs({ section, label: '  woken, and an answer that needs the packs' }, background.withPacks),
    medianMs({ section, label: '  woken, and an answer that needs none' }, background.alone),
    ...Object.entries(steps).map(([step, ms]) => medianMs({ section, label: `  in a fresh page: ${step}` }, ms)),
    medianMs(
      { section, label: 'loadGazetteer', remark: `${(gazetteer.bytes / MEGABYTE).toFixed(2)} MB` },
      gazetteer.ms,
    ),
    {
      section,
      label: 'memory of the loaded packs',
      value: median(heaps) / MEGABYTE,
      unit: 'MB',
      spread: spreadOf(heaps.map((bytes) => bytes / MEGABYTE)),
      goal: { atMost: 20 },
      remark: 'heap and buffers after a collection',
    },
  ];
}

export async function openLab(bench: BenchBrowser, lab: string): Promise<Page> {
  const page = await bench.openBackstage();
  await page.evaluate(lab);
  return page;
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

interface Wakings {
  readonly withPacks: number[];
  readonly alone: number[];
}

/** The worker stopped and asked, in turn for something that needs the packs and for something that does not. */
async function wakeBackground(bench: BenchBrowser): Promise<Wakings> {
  const page = await bench.openBackstage();
  const wakings: Wakings = { withPacks: [], alone: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [kind, entry] of [
      ['withPacks', 'no-such-entry'],
      ['alone', 0], // no entry id: refused before the packs are asked for
    ] as const) {
      await bench.stopBackground();
      const ms = await page.evaluate(askForEntry, entry);
      if (round >= 0) wakings[kind].push(ms);
    }
  }
  await page.close();
  return wakings;
}

/** Runs in a page of the extension; the wire format is @webext-core/messaging's. */
async function askForEntry(entry: string | number): Promise<number> {
  const { chrome } = globalThis as unknown as ExtensionScope;
  const startMs = performance.now();
  await chrome.runtime.sendMessage({ id: 1, type: 'describeEntry', data: entry, timestamp: Date.now() });
  return performance.now() - startMs;
}
