import type { Page } from 'puppeteer-core';
import { type Figure, medianMs } from './figure.ts';

const ROUNDS = 30;
const ARTICLES = [
  { language: 'en', name: 'English', chars: 18_500 }, // 3,000 words
  { language: 'zh-Hans', name: 'Chinese', chars: 6000 }, // as long to read
] as const;
const MAX_MS = 30;

/** annotateArticle on an article of 3,000 words, with the packs the lab holds; whole and by step. */
export async function measureAnnotation(page: Page): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { language, name, chars } of ARTICLES) {
    const options = { language, chars, rounds: ROUNDS } as const;
    const timing = await page.evaluate((asked) => globalThis.postilLab.timeAnnotation(asked), options);
    const { words, mentions, claims, notes } = timing;
    const section = `Annotation: ${name}, ${words} ${language === 'en' ? 'words' : 'characters'}, the full facts`;
    const remark = `${mentions} mentions, ${claims} claims, ${notes} fact notes`;
    for (const [step, ms] of Object.entries(timing.samples)) {
      const isWhole = step === 'whole';
      const goal = isWhole ? { goal: { atMost: MAX_MS }, remark } : {};
      figures.push(medianMs({ section, label: isWhole ? 'annotateArticle' : `  ${step}`, ...goal }, ms));
    }
  }
  return figures;
}
