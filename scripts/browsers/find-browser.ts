import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser-driver.ts';

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly binary: string;
}

const onPath: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['firefox'],
};

const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** The first installed browser of the family. POSTIL_CHROMIUM or POSTIL_FIREFOX, a full path, comes before all. */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const chosen = process.env[`POSTIL_${name.toUpperCase()}`];
  const binary = [...(chosen ? [chosen] : []), ...candidates(name)].find((file) => fs.existsSync(file));
  return binary === undefined ? undefined : { name, binary };
}

/** "Chromium 156.0.8078.79", for the log. */
export function browserVersion(binary: string): string {
  return execFileSync(binary, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return macApplications[name].flatMap((app) =>
      folders.map((f) => `${f}/${capitalised(app)}.app/Contents/MacOS/${app}`),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return windowsPrograms[name].flatMap((file) => folders.flatMap((f) => (f ? [path.join(f, file)] : [])));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return onPath[name].flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
