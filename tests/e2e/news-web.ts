import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/browsers/build-extension.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve-pages.ts';
import { readSampleArticles, type SampleArticle } from '../fixtures/sample-article.ts';

/** The news sites of the tests: our samples, each under the address of a real site, served from this machine. */
export interface NewsWeb {
  readonly server: PageServer;
  readonly samples: readonly SampleArticle[];
  /** The sample of that name, "sample-en". */
  sample(name: string): SampleArticle;
  /** The page the project began with; undefined where the shared practice pages are not on the machine. */
  readonly seed: SeedPage | undefined;
}

export interface SeedPage {
  readonly url: string;
  readonly file: string;
}

const seedFile = path.join(projectRoot, '../shared/practice/pages/seed-000.html');

export async function openNewsWeb(): Promise<NewsWeb> {
  const samples = readSampleArticles();
  const server = await servePages(Object.fromEntries(samples.map(({ url, html }) => [url, html])));
  const seed = fs.existsSync(seedFile) ? { url: 'http://lequren.com/1081552.html', file: seedFile } : undefined;
  if (seed) server.put(seed.url, fs.readFileSync(seed.file, 'utf8'));
  return {
    server,
    samples,
    seed,
    sample: (name) => {
      const found = samples.find((sample) => sample.name === name);
      if (!found) throw new Error(`no sample article is named ${name}`);
      return found;
    },
  };
}
