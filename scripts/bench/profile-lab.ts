import type { CDPSession, Page, Protocol } from 'puppeteer-core';

const LINES = 18;
const MIN_SHARE = 0.5; // percent

/** Runs `work` under Chromium's sampling profiler; lines "share of the time, function", most expensive first. */
export async function profileLab(page: Page, work: () => Promise<unknown>): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 }); // microseconds
  await session.send('Profiler.start');
  await work();
  const lines = await stop(session);
  await session.detach();
  return lines;
}

async function stop(session: CDPSession): Promise<string[]> {
  const { profile } = await session.send('Profiler.stop');
  const self = new Map<string, number>();
  let all = 0;
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    if (callFrame.functionName === '(idle)' || callFrame.functionName === '(program)') continue;
    const name = nameOf(callFrame);
    self.set(name, (self.get(name) ?? 0) + hitCount);
    all += hitCount;
  }
  return [...self]
    .sort((a, b) => b[1] - a[1])
    .map(([name, hits]) => ({ name, share: (100 * hits) / all }))
    .filter(({ share }) => share >= MIN_SHARE)
    .slice(0, LINES)
    .map(({ name, share }) => `${share.toFixed(1).padStart(5)} %  ${name}`);
}

const nameOf = ({ functionName, lineNumber }: Protocol.Runtime.CallFrame): string =>
  functionName || `(anonymous, line ${lineNumber + 1} of the lab)`;
