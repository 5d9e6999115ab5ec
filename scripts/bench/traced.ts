import type { Page } from 'puppeteer-core';
import { readTrace, type ScriptTrace, traceCategories } from './read-trace.ts';

/** What Chromium traced while `work` drove `page`. */
export async function traced(page: Page, extensionId: string, work: () => Promise<void>): Promise<ScriptTrace> {
  await page.tracing.start({ categories: traceCategories });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace');
  return readTrace(new TextDecoder().decode(trace), extensionId);
}
