import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { err, ok, type Result } from '../../utils/core/result.ts';
import type { BrowserName } from './browser-driver.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';

const debianPackages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const CJK_FONT = 'fonts-noto-cjk'; // without one, Chinese pages are drawn as empty boxes

/**
 * Every browser of `names`, installed first where that can be done without asking: on Debian, as root. Elsewhere the
 * error says what to install.
 */
export function findOrInstallBrowsers(names: readonly BrowserName[]): Result<FoundBrowser[], string> {
  const missing = names.filter((name) => !findBrowser(name));
  const packages = [...missing.map((name) => debianPackages[name]), ...(lacksChineseFont() ? [CJK_FONT] : [])];
  if (packages.length > 0 && isRootOnDebian()) installPackages(packages);
  const found = names.flatMap((name) => findBrowser(name) ?? []);
  return found.length === names.length ? ok(found) : err(howToInstall(names.filter((name) => !findBrowser(name))));
}

function isRootOnDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !fs.existsSync('/etc/os-release')) return false;
  // Ubuntu's packages of these names only install a snap, which needs a running snapd.
  return /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
}

function lacksChineseFont(): boolean {
  if (process.platform !== 'linux') return false;
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return listed.error !== undefined || listed.stdout.trim() === '';
}

function installPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} by apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const run = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (run.status !== 0) console.error(`apt-get ${args[0]} failed`); // the search after it tells whether that matters
  }
}

function howToInstall(missing: readonly BrowserName[]): string {
  const what = missing
    .map((name) => (name === 'chromium' ? 'Chromium, Chrome, Edge or Brave' : 'Firefox'))
    .join(' and ');
  const command = `apt-get install ${missing.map((name) => debianPackages[name]).join(' ')} ${CJK_FONT}`;
  const variables = missing.map((name) => `POSTIL_${name.toUpperCase()}`).join(', ');
  return [
    `No ${what} was found on PATH or in the usual places.`,
    `  Debian:  sudo ${command}`,
    '  others:  install the browser from its own site',
    `  already installed elsewhere: set ${variables} to the full path of its executable`,
  ].join('\n');
}
