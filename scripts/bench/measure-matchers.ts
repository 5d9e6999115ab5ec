import type { Page } from 'puppeteer-core';
import { type Figure, median, medianMs, quantile } from './figure.ts';
import type { MatcherRace, RaceOptions } from './in-page/race-matchers.ts';

const CHARS = 100_000;
const ROUNDS = 25;
const LANGUAGES = [
  { language: 'en', name: 'English' },
  { language: 'zh-Hans', name: 'Chinese' },
] as const;

export interface MatcherBenchOptions {
  /** "the bundled pack" */
  readonly packName: string;
  /** mark.js runs this often; 0 leaves it out. */
  readonly slowRounds: number;
}

/** Folding and matching 100,000 characters, against the others. `page`: a lab with its packs loaded. */
export async function measureMatchers(page: Page, { packName, slowRounds }: MatcherBenchOptions): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { language, name } of LANGUAGES) {
    const options: RaceOptions = { language, chars: CHARS, rounds: ROUNDS, slowRounds };
    const race = await page.evaluate((asked) => globalThis.postilLab.raceMatchers(asked), options);
    figures.push(...figuresOf(race, `Matcher: ${name}, ${race.chars} characters, ${packName}, ${race.forms} forms`));
  }
  return figures;
}

function figuresOf({ samples, found }: MatcherRace, section: string): Figure[] {
  const ours = median(samples.postil ?? []);
  const package_ = median(samples['aho-corasick, folding first'] ?? []);
  const timings = Object.entries(samples).map(([name, ms]) => {
    const remark = found[name] === undefined ? '' : `${found[name]} places`;
    const goal = name === 'postil' ? { goal: { atMost: 10 } } : {};
    return medianMs({ section, label: name, remark, ...goal }, ms);
  });
  const markJs = samples['mark.js, a tenth of the text'];
  const oursBesideIt = samples['postil, a tenth of the text'] ?? [];
  return [
    ...timings,
    ...(markJs ? [ratio(section, 'mark.js : postil', median(markJs) / median(oursBesideIt), 20)] : []),
    ratio(section, 'best package, folding first : postil', package_ / ours, 1),
    {
      ...ratio(
        section,
        'best package, matching alone : postil',
        median(samples['aho-corasick, matching alone'] ?? []) / ours,
      ),
      remark: 'it folds nothing, asks for no borders and no evidence',
    },
    { section, label: 'postil, 95th percentile', value: quantile(samples.postil ?? [], 0.95), unit: 'ms' },
  ];
}

const ratio = (section: string, label: string, value: number, atLeast?: number): Figure => ({
  section,
  label,
  value,
  unit: '×',
  ...(atLeast !== undefined && { goal: { atLeast } }),
});
