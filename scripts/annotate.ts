import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { explanationLanguages } from '../utils/core/text/language.ts';
import { type AnnotateItem, type Annotator, annotateItem, createAnnotator } from './annotate-item.ts';
import { describeProblem, type ItemProblem, readBatchLine } from './read-batch-line.ts';

const usage = `npm run annotate -- page.html [--url URL] [--published YYYY-MM-DD] [--today YYYY-MM-DD] [--explain-in en|zh-Hans|zh-Hant]
npm run annotate -- --batch pages.jsonl > annotated.jsonl
A page is .html or .html.gz; a batch holds one JSON object a line: {"id", "file"} or {"id", "text"}.`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    batch: { type: 'string' },
    url: { type: 'string' },
    published: { type: 'string' },
    today: { type: 'string' },
    'explain-in': { type: 'string' },
  },
});

/** A reader that stops early, such as head, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  return 1;
});

/** The exit code: 0 when every page was read. */
async function run(): Promise<number> {
  const [page] = positionals;
  const explainIn = explanationLanguages.find((language) => language === options['explain-in']);
  if (options['explain-in'] !== undefined && explainIn === undefined)
    return misused('--explain-in takes en, zh-Hans or zh-Hant');
  if (options.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.today))
    return misused('--today takes YYYY-MM-DD');
  if ((page === undefined) === (options.batch === undefined)) return misused('give one page, or --batch and a list');
  const annotator = await createAnnotator({ today: options.today ?? new Date().toISOString().slice(0, 10), explainIn });
  if (options.batch !== undefined) return annotateBatch(options.batch, annotator);
  return annotatePage(page as string, annotator);
}

function misused(message: string): number {
  process.stderr.write(`${message}\n\n${usage}\n`);
  return 2;
}

async function annotatePage(file: string, annotator: Annotator): Promise<number> {
  const item: AnnotateItem = {
    kind: 'page',
    id: path.basename(file),
    file: path.resolve(file),
    url: options.url,
    publishedOn: options.published,
  };
  const outcome = await annotateItem(item, annotator);
  if (!outcome.ok) return report(file, outcome.error);
  process.stdout.write(`${JSON.stringify(outcome.value, undefined, 2)}\n`);
  return 0;
}

/** Line by line, one page in memory at a time; a line that fails is said, and the others still come out. */
async function annotateBatch(list: string, annotator: Annotator): Promise<number> {
  let failures = 0;
  let lineNumber = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(list), crlfDelay: Number.POSITIVE_INFINITY })) {
      lineNumber++;
      if (line.trim() === '') continue;
      const item = readBatchLine(line, { folder: path.dirname(path.resolve(list)), lineNumber });
      const outcome = item.ok ? await annotateItem(item.value, annotator) : item;
      if (outcome.ok) await write(outcome.value);
      else {
        failures += report(`${list}:${lineNumber}`, outcome.error);
        await write({
          id: outcome.error.id,
          error: { kind: outcome.error.kind, message: describeProblem(outcome.error) },
        });
      }
    }
  } catch (cause) {
    return report(list, {
      kind: 'unreadable',
      id: list,
      detail: cause instanceof Error ? cause.message : String(cause),
    });
  }
  return failures > 0 ? 1 : 0;
}

function report(where: string, problem: ItemProblem): number {
  process.stderr.write(`${where}: ${describeProblem(problem)}\n`);
  return 1;
}

/** Waits while a slow reader catches up, so that a long batch never piles up in memory. */
async function write(value: object): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
