import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserName, browserNames } from './browsers/browser-driver.ts';
import { buildExtension, buildFolder, projectRoot } from './browsers/build-extension.ts';
import { weigh } from './size-budgets.ts';

// `npm test`: everything that must hold, in the order in which a mistake is cheapest to see. Goes on after a failure, so
// that one run tells all, and ends with one plain line over all runners.

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const checks = ['check:types', 'check:lint', 'check:packs', 'check:locales'] as const;
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'postil-test-'));
const bin = (name: string) => path.join(projectRoot, 'node_modules/.bin', name);

const tallies: Tally[] = [];
for (const script of checks) tallies.push(await step(script, () => runCheck('npm', ['run', '--silent', script])));
tallies.push(await step('unit tests', runUnitTests));
tallies.push(await step('builds', async () => sum(browserNames.map(buildBoth))));
tallies.push(await step('size budgets', async () => sum(browserNames.map(weighBuild))));
tallies.push(await step('lint of the Firefox build', lintFirefoxBuild));
tallies.push(await step('end to end', runEndToEnd));

const { passed, failed } = sum(tallies);
fs.rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function step(title: string, run: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n── ${title}`);
  const startedMs = performance.now();
  const tally = await run();
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`── ${title}: ${tally.failed === 0 ? 'good' : `${tally.failed} wrong`}, ${seconds} s`);
  return tally;
}

/** Runs a command with its output shown; answers its exit code. */
function show(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { cwd: projectRoot, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function runCheck(command: string, args: readonly string[]): Promise<Tally> {
  return countOf((await show(command, args)) === 0);
}

async function runUnitTests(): Promise<Tally> {
  const file = path.join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await show(bin('vitest'), ['run', ...reporters]);
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(fs.readFileSync(file, 'utf8')) as VitestReport;
  // A file that cannot be loaded has no tests to fail; and a crash outside every test shows in the exit code alone.
  const broken = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function buildBoth(browser: BrowserName): Tally {
  return sum([countOf(buildExtension(browser, 'shipped')), countOf(buildExtension(browser, 'e2e'))]);
}

function weighBuild(browser: BrowserName): Tally {
  const weights = weigh(buildFolder(browser, 'shipped'));
  for (const { line, isKept } of weights) console.log(`${isKept ? '✓' : '✗'} ${browser} ${line}`);
  return sum(weights.map(({ isKept }) => countOf(isKept)));
}

function lintFirefoxBuild(): Promise<Tally> {
  const folder = buildFolder('firefox', 'shipped');
  return runCheck(bin('web-ext'), ['lint', '-s', folder, '--no-config-discovery', '--warnings-as-errors']);
}

async function runEndToEnd(): Promise<Tally> {
  const file = path.join(reports, 'e2e.json');
  const code = await show(process.execPath, ['tests/e2e/run.ts', '--no-build', `--report=${file}`]);
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const tally = JSON.parse(fs.readFileSync(file, 'utf8')) as Tally;
  return tally.failed === 0 && code !== 0 ? { ...tally, failed: 1 } : tally;
}

function countOf(isGood: boolean): Tally {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
