import { loadGazetteer } from '../../../utils/core/mentions/gazetteer.ts';
import { matchOften, type RaceOptions, raceMatchers } from './race-matchers.ts';
import { sampleMs } from './sample-ms.ts';
import { loadShippedPacks, type ShippedPacks } from './shipped-packs.ts';
import type { AnnotationOptions } from './time-annotation.ts';
import { timeAnnotation } from './time-annotation.ts';
import { timeLongParagraph, timeTinyNodes } from './time-bad-input.ts';

let packs: ShippedPacks | undefined;

function loaded(): ShippedPacks {
  if (!packs) throw new Error('the lab has no packs yet: call loadPacks first');
  return packs;
}

/** What runs inside a page of the extension; the script asks for it by `page.evaluate`. Plain JSON in and out. */
export const lab = {
  /** Loads the packs and keeps them; milliseconds of each step. */
  async loadPacks() {
    const loading = await loadShippedPacks();
    packs = loading.packs;
    return loading.stepsMs;
  },
  raceMatchers: (options: RaceOptions) => raceMatchers(loaded(), options),
  timeAnnotation: (options: AnnotationOptions) => timeAnnotation(loaded(), options),
  timeLongParagraph: (language: 'en' | 'zh-Hans') => timeLongParagraph(loaded(), language),
  timeTinyNodes,
  profileMatching: (language: 'en' | 'zh-Hans') => matchOften(loaded(), language),
  profileAnnotation: (language: 'en' | 'zh-Hans') =>
    timeAnnotation(loaded(), { language, chars: language === 'en' ? 18_500 : 6000, rounds: 40 }),
  async timeGazetteer(rounds: number) {
    const bytes = await (await fetch('/packs/gazetteer.bin')).arrayBuffer();
    const samples = sampleMs([{ name: 'gazetteer', run: () => loadGazetteer(bytes) }], rounds, 0);
    return { ms: samples.gazetteer ?? [], bytes: bytes.byteLength };
  },
};

export type Lab = typeof lab;

declare global {
  var postilLab: Lab;
}

globalThis.postilLab = lab;
