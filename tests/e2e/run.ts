import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../../scripts/browsers/browser-driver.ts';
import { buildExtension, buildFolder } from '../../scripts/browsers/build-extension.ts';
import { launchChromium } from '../../scripts/browsers/chromium-driver.ts';
import { browserVersion, type FoundBrowser } from '../../scripts/browsers/find-browser.ts';
import { launchFirefox } from '../../scripts/browsers/firefox-driver.ts';
import { findOrInstallBrowsers } from '../../scripts/browsers/install-browsers.ts';
import { openNewsWeb } from './news-web.ts';
import { runSuites, type Tally } from './suite.ts';
import { suites } from './suites/index.ts';

const usage = `npm run test:e2e [-- --browser=chromium|firefox] [--only=WORDS OF A SUITE'S TITLE] [--no-build] [--report=FILE]`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: [...browserNames] },
    only: { type: 'string', default: '' },
    'no-build': { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const names = browserNames.filter((name) => values.browser.includes(name));
if (names.length === 0) stop(usage);

const tally: Tally = { passed: 0, failed: 0 };
const found = findOrInstallBrowsers(names);
if (!found.ok) stop(found.error);
else {
  for (const tried of await Promise.all(buildAll(found.value).map(tryIn))) {
    tally.passed += tried.passed;
    tally.failed += tried.failed;
  }
}
console.log(`e2e: ${tally.passed} passed, ${tally.failed} failed`);
if (values.report) fs.writeFileSync(values.report, JSON.stringify(tally));
process.exit(tally.failed === 0 ? 0 : 1);

function buildAll(browsers: readonly FoundBrowser[]): FoundBrowser[] {
  return browsers.filter(({ name }) => {
    const isBuilt = values['no-build'] || buildExtension(name, 'e2e');
    if (!isBuilt) tally.failed += 1;
    return isBuilt;
  });
}

/** Both browsers at once: each waits for itself most of the time. */
async function tryIn({ name, binary }: FoundBrowser): Promise<Tally> {
  console.log(`[${name}] ${browserVersion(binary)}`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `postil-e2e-${name}-`));
  const web = await openNewsWeb();
  const launch = ({ chromium: launchChromium, firefox: launchFirefox } satisfies Record<BrowserName, unknown>)[name];
  try {
    const browser = await launch({
      binary,
      extension: buildFolder(name, 'e2e'),
      profile: path.join(folder, 'profile'),
      downloads: path.join(folder, 'downloads'),
      server: web.server,
      isHeadless: true,
    });
    const chosen = suites.filter(({ title }) => title.includes(values.only));
    return await runSuites(chosen, browser, web).finally(() => browser.close());
  } catch (error) {
    console.log(`[${name}] ✗ could not be driven: ${(error as Error).stack}`);
    return { passed: 0, failed: 1 };
  } finally {
    web.server.stop();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function stop(why: string): never {
  console.error(why);
  if (values.report) fs.writeFileSync(values.report, JSON.stringify({ passed: 0, failed: 1 }));
  process.exit(2);
}
