import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

// The annotate command's shape is a promise to scripts outside of this repository.

const root = path.resolve(import.meta.dirname, '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postil-annotate-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  fs.writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
}

function annotate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/annotate.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.trim().split('\n') };
}

const html = `<title>OpenAI opens an office | The Margin</title><meta property="og:type" content="article">
  <h1>OpenAI opens an office</h1><p>OpenAI has rented the old mill by the river, and ChatGPT wrote the sign above its door.</p>
  <p>The town is glad of the rent. OpenAI would not say how many people will work there, or on what.</p>`;

describe('the annotate command', () => {
  it('prints one page, gzipped too, as readable JSON whose spans point into the text', () => {
    const page = write('page.html.gz', gzipSync(html));
    const { status, stdout } = annotate(
      page,
      '--url',
      'https://news.example/tech/openai-opens-office',
      '--published',
      '2024-05-02',
    );
    const result = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(result).toMatchObject({ id: 'page.html.gz', isArticle: true, relevance: { isRelevant: true } });
    expect(result.article).toMatchObject({
      title: 'OpenAI opens an office',
      language: 'en',
      publishedOn: '2024-05-02',
    });
    expect(result.annotations.length).toBeGreaterThan(0);
    for (const { start, end, exact } of result.annotations) expect(result.article.text.slice(start, end)).toBe(exact);
  });

  it('goes through a batch in order, past every bad line, and says so by its exit code', () => {
    write('page.html', html);
    const list = write(
      'list.jsonl',
      [
        JSON.stringify({ id: 'p1', file: 'page.html', url: 'https://news.example/a-b-c' }),
        '{"id": "broken',
        JSON.stringify({ id: 'p2', file: 'no-such.html' }),
        JSON.stringify({ id: 'p3', nothing: true }),
        '',
        JSON.stringify({ id: 'c1', text: 'Grok-1 was made by xAI.', language: 'en', assumeRelevant: true }),
      ].join('\n'),
    );
    const { status, lines, stderr } = annotate('--batch', list, '--today', '2026-11-24', '--explain-in', 'zh-Hant');
    const results = lines.map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(results.map(({ id, error }) => [id, error?.kind])).toEqual([
      ['p1', undefined],
      ['line 2', 'badLine'],
      ['p2', 'notFound'],
      ['p3', 'badLine'],
      ['c1', undefined],
    ]);
    expect(results[4]).toMatchObject({ isArticle: true, relevance: { isRelevant: true } });
    expect(stderr).toContain('no-such.html');
    expect(stderr).toContain('Mend:');
  });

  it('annotates nothing on a page that is no article', () => {
    const page = write('empty.html', '');
    const result = JSON.parse(annotate(page).stdout);
    expect(result).toMatchObject({ isArticle: false, relevance: { isRelevant: false }, annotations: [] });
  });

  it.each([
    [[]],
    [['a.html', '--batch', 'b.jsonl']],
    [['a.html', '--today', 'yesterday']],
    [['a.html', '--explain-in', 'fr']],
  ])('explains itself when called with %j', (args) => {
    const { status, stderr } = annotate(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('--batch');
  });

  it('says which list it cannot find', () => {
    const { status, stderr } = annotate('--batch', path.join(folder, 'nowhere.jsonl'));
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.jsonl');
  });
});
