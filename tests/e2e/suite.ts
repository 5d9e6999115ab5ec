import fs from 'node:fs';
import path from 'node:path';
import type { BrowserDriver, PageDriver } from '../../scripts/browsers/browser-driver.ts';
import { projectRoot } from '../../scripts/browsers/build-extension.ts';
import type { NewsWeb } from './news-web.ts';

/** One subject, tried in a running browser. Checks run in order and share the browser; a suite closes its tabs. */
export interface Suite {
  readonly title: string;
  run(trial: Trial): Promise<void>;
}

export interface Trial {
  readonly browser: BrowserDriver;
  readonly web: NewsWeb;
  /** Runs one check; a failure is reported with its message and a picture, and the next check goes on. */
  check(sentence: string, attempt: () => Promise<void>): Promise<void>;
  /** Said plainly, counted as neither passed nor failed. */
  skip(sentence: string, why: string): void;
  /** Opens a tab that is closed when the suite ends, and photographed when a check fails. */
  open(url: string): Promise<PageDriver>;
}

export interface Tally {
  passed: number;
  failed: number;
}

const MAX_LINES = 40;
const pictures = path.join(projectRoot, 'artifacts');

/** Runs `suites` one after the other; prints a line a check. */
export async function runSuites(suites: readonly Suite[], browser: BrowserDriver, web: NewsWeb): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const suite of suites) {
    const startedMs = performance.now();
    const tabs: PageDriver[] = [];
    const trial = newTrial({ browser, web, tally, tabs, suite });
    await trial.check('runs to its end', () => suite.run(trial));
    for (const tab of tabs) await tab.close().catch(() => {}); // dead after a restart
    say(browser, `${suite.title}: ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
  }
  return tally;
}

interface TrialParts {
  readonly browser: BrowserDriver;
  readonly web: NewsWeb;
  readonly tally: Tally;
  readonly tabs: PageDriver[];
  readonly suite: Suite;
}

function newTrial({ browser, web, tally, tabs, suite }: TrialParts): Trial {
  return {
    browser,
    web,
    async open(url) {
      const tab = await browser.open(url);
      tabs.push(tab);
      return tab;
    },
    async check(sentence, attempt) {
      try {
        await attempt();
        tally.passed += 1;
        say(browser, `  ✓ ${suite.title}: ${sentence}`);
      } catch (error) {
        tally.failed += 1;
        const picture = await photograph(tabs.at(-1), `${browser.name}-${tally.failed}.png`);
        say(
          browser,
          `  ✗ ${suite.title}: ${sentence}\n${indent(briefly((error as Error).stack ?? String(error)))}${picture}`,
        );
      }
    },
    skip: (sentence, why) => say(browser, `  – ${suite.title}: ${sentence}: not tried, ${why}`),
  };
}

async function photograph(tab: PageDriver | undefined, name: string): Promise<string> {
  if (!tab) return '';
  fs.mkdirSync(pictures, { recursive: true });
  const file = path.join(pictures, name);
  const isTaken = await tab.screenshot(file).then(
    () => true,
    () => false,
  );
  return isTaken ? `\n    picture: ${path.relative(projectRoot, file)}` : '';
}

/** What went wrong and where in our suites; not how the driver got there. */
function briefly(stack: string): string {
  const lines = stack.split('\n').filter((line) => !/^\s+at /.test(line) || /suites\//.test(line));
  return lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), '…'].join('\n') : lines.join('\n');
}

const indent = (text: string) => text.replaceAll(/^/gm, '    ');

const say = ({ name }: BrowserDriver, text: string) => console.log(`[${name}] ${text}`);
