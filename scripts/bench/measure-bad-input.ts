import type { Page } from 'puppeteer-core';
import { type Figure, medianMs } from './figure.ts';

const section = 'Bad input: bounded, not fast';

/** A paragraph of 5 MB, a page of a million tiny elements. */
export async function measureBadInput(page: Page): Promise<Figure[]> {
  const english = await page.evaluate(() => globalThis.postilLab.timeLongParagraph('en'));
  const chinese = await page.evaluate(() => globalThis.postilLab.timeLongParagraph('zh-Hans'));
  const tiny = await page.evaluate(() => globalThis.postilLab.timeTinyNodes());
  const lines = (samples: Readonly<Record<string, readonly number[]>>, where: string) =>
    Object.entries(samples).map(([name, ms]) => medianMs({ section, label: `${where}: ${name}` }, ms));
  return [
    ...lines(english, '5 MB in one paragraph, English'),
    ...lines(chinese, '5 million Chinese characters in one paragraph'),
    ...lines(tiny, 'a million tiny elements'),
  ];
}
