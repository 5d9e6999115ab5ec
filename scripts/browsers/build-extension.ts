import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser-driver.ts';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** `shipped`: what readers get. `e2e`: the same with an open shadow root, so that axe and the tests see the card. */
export type BuildKind = 'shipped' | 'e2e';

const wxtName: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Folder of the built extension. */
export function buildFolder(browser: BrowserName, kind: BuildKind): string {
  return path.join(projectRoot, '.output', `${wxtName[browser]}-mv3${kind === 'e2e' ? '-e2e' : ''}`);
}

/** Builds with WXT, shows its output only when it fails. Answers whether there is a complete build. */
export function buildExtension(browser: BrowserName, kind: BuildKind): boolean {
  const mode = kind === 'e2e' ? ['--mode', 'e2e'] : [];
  const wxt = path.join(projectRoot, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', wxtName[browser], ...mode], {
    cwd: projectRoot,
    // Another mode than production would bring React's development build: three times the size, and other timing.
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  const isBuilt = run.status === 0 && fs.existsSync(path.join(buildFolder(browser, kind), 'manifest.json'));
  if (!isBuilt) console.error(run.stdout + run.stderr);
  return isBuilt;
}
