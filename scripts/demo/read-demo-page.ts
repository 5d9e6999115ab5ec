import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { newsSites } from '../../utils/core/article/news-sites.ts';
import { err, ok, type Result } from '../../utils/core/result.ts';
import { projectRoot } from '../browsers/build-extension.ts';

export interface DemoPage {
  /** Under the name of a news site, so that the spotter runs there. */
  readonly url: string;
  readonly html: string;
}

const ownSample = path.join(projectRoot, 'tests/fixtures/articles/sample-en.html');
const foster = 'https://the-decoder.com/demo/'; // for pages that name no news site of their own

/** The page to show: our own sample, or any saved page. The error says what is wrong with `file` or `publishedOn`. */
export function readDemoPage(file = ownSample, publishedOn?: string): Result<DemoPage, string> {
  if (!fs.existsSync(file)) return err(`There is no page ${file}.`);
  if (publishedOn !== undefined && !/^\d{4}-\d\d-\d\d$/.test(publishedOn)) return err('--published takes YYYY-MM-DD.');
  const bytes = fs.readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return ok({ url: addressOf(html), html: publishedOn ? dated(html, publishedOn) : html });
}

function addressOf(html: string): string {
  const link = html.match(/<link\b[^>]*\brel=["']?canonical["']?[^>]*>/i)?.[0];
  const address = URL.parse(link?.match(/\bhref=["']([^"']+)/i)?.[1] ?? '');
  const isNews = newsSites.some(({ host }) => address?.hostname === host || address?.hostname.endsWith(`.${host}`));
  return address && isNews ? address.href : foster;
}

/** The page as if published on that day: read before what the page says itself. */
function dated(html: string, publishedOn: string): string {
  const declared = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    datePublished: publishedOn,
  });
  const tag = `<script type="application/ld+json">${declared}</script>`;
  return /<head\b[^>]*>/i.test(html) ? html.replace(/<head\b[^>]*>/i, (head) => head + tag) : tag + html;
}
