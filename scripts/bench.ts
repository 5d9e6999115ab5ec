import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { type BenchBrowser, launchBenchBrowser } from './bench/bench-browser.ts';
import { bundleLab } from './bench/bundle-lab.ts';
import { copyExtension, readShippedKnowledge } from './bench/copy-extension.ts';
import { type Figure, isMet } from './bench/figure.ts';
import { measureAnnotation } from './bench/measure-annotation.ts';
import { measureBadInput } from './bench/measure-bad-input.ts';
import { measureMatchers } from './bench/measure-matchers.ts';
import { GENERATED_FORMS, measurePacks, openLab, putGeneratedPack } from './bench/measure-packs.ts';
import { measurePointer } from './bench/measure-pointer.ts';
import { measureReading } from './bench/measure-reading.ts';
import { measureSpotter } from './bench/measure-spotter.ts';
import { tableOf } from './bench/print-table.ts';
import { profileLab } from './bench/profile-lab.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { findBrowser } from './browsers/find-browser.ts';

const MARK_JS_ROUNDS = 2; // tens of seconds each

const usage =
  'npm run bench [-- --only=matcher|annotation|packs|spotter|reading|card|bad-input] [--no-build] [--quick] [--profile]';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    'no-build': { type: 'boolean', default: false },
    /** Leaves mark.js out. */
    quick: { type: 'boolean', default: false },
    /** Prints where the time of matching and annotating goes, function by function. */
    profile: { type: 'boolean', default: false },
  },
});
const parts = ['matcher', 'annotation', 'packs', 'spotter', 'reading', 'card', 'bad-input'] as const;
type Part = (typeof parts)[number];
const wanted = new Set<string>(values.only ?? parts);

const chromium = findBrowser('chromium');
if (!chromium || ![...wanted].every((part) => (parts as readonly string[]).includes(part))) {
  console.error(chromium ? usage : 'No Chromium here: install one, or name it in POSTIL_CHROMIUM.');
  process.exit(2);
}
if (!values['no-build'] && !buildExtension('chromium', 'shipped')) process.exit(1);

const lab = await bundleLab();
const figures = [
  ...(await inBrowser(measureBundled)),
  ...(wanted.has('packs') || wanted.has('matcher') ? await inBrowser(measureGenerated, putGeneratedPack) : []),
];
console.log(tableOf(figures));
const missed = figures.filter((figure) => isMet(figure) === false);
console.log(`\n${figures.filter(isMet).length} goals met, ${missed.length} missed`);

/** Runs `measure` in a Chromium of its own with a copy of the build, changed by `prepare`. */
async function inBrowser(
  measure: (bench: BenchBrowser, extension: string) => Promise<Figure[]>,
  prepare?: (extension: string) => void,
): Promise<Figure[]> {
  const extension = copyExtension();
  prepare?.(extension);
  const bench = await launchBenchBrowser({ binary: chromium?.binary as string, extension });
  try {
    console.log(`${os.cpus().length}-core ${os.type()}, ${bench.version}, ${new Date().toISOString().slice(0, 10)}`);
    return await measure(bench, extension);
  } finally {
    await bench.close();
    fs.rmSync(extension, { recursive: true, force: true });
  }
}

async function measureBundled(bench: BenchBrowser, extension: string): Promise<Figure[]> {
  const knowledge = readShippedKnowledge(extension);
  const packName = 'the bundled pack';
  const page = await openLab(bench, lab);
  await page.evaluate(() => globalThis.postilLab.loadPacks());
  const measured = await inTurn([
    ['reading', () => measureReading(bench, knowledge)],
    ['card', () => measurePointer(bench, knowledge)],
    ['spotter', () => measureSpotter(bench, extension)],
    ['packs', () => measurePacks(bench, lab, packName)],
    ['annotation', () => measureAnnotation(page)],
    ['matcher', () => measureMatchers(page, { packName, slowRounds: values.quick ? 0 : MARK_JS_ROUNDS })],
    ['bad-input', () => measureBadInput(page)],
  ]);
  if (values.profile) await printProfiles(page);
  return measured;
}

async function measureGenerated(bench: BenchBrowser): Promise<Figure[]> {
  const packName = `a generated pack of ${GENERATED_FORMS} forms`;
  const page = await openLab(bench, lab);
  await page.evaluate(() => globalThis.postilLab.loadPacks());
  return inTurn([
    ['packs', () => measurePacks(bench, lab, packName)],
    ['matcher', () => measureMatchers(page, { packName, slowRounds: 0 })],
  ]);
}

/** The wanted parts one after the other. One that breaks is named and leaves the others standing. */
async function inTurn(tasks: readonly (readonly [Part, () => Promise<Figure[]>])[]): Promise<Figure[]> {
  const measured: Figure[] = [];
  for (const [part, measure] of tasks) {
    if (!wanted.has(part)) continue;
    const startMs = performance.now();
    try {
      measured.push(...(await measure()));
      console.log(`${part}: measured in ${Math.round((performance.now() - startMs) / 1000)} s`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${part} broke: ${(error as Error).stack}`);
    }
  }
  return measured;
}

async function printProfiles(page: Awaited<ReturnType<typeof openLab>>): Promise<void> {
  const works = {
    'matching English': () => globalThis.postilLab.profileMatching('en'),
    'matching Chinese': () => globalThis.postilLab.profileMatching('zh-Hans'),
    'annotating English': () => globalThis.postilLab.profileAnnotation('en'),
    'annotating Chinese': () => globalThis.postilLab.profileAnnotation('zh-Hans'),
  };
  for (const [name, work] of Object.entries(works)) {
    const lines = await profileLab(page, () => page.evaluate(work));
    console.log([`\nWhere the time goes: ${name}`, ...lines, ''].join('\n'));
  }
}
