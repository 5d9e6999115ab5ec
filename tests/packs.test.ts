import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackIds, bundledPacksFolder, readPackFolder } from '../scripts/load-packs.ts';
import { packJsonSchemas, packSchemaFolder } from '../scripts/write-pack-schemas.ts';
import { describePackProblem } from '../utils/core/knowledge/pack-problem.ts';
import { type PackFile, parsePack } from '../utils/core/knowledge/parse-pack.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures', 'packs');
const invalid = readdirSync(fixtures).filter((name) => name.startsWith('invalid-'));

async function readFiles(folder: string): Promise<PackFile[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(async (name) => ({ path: name, json: JSON.parse(await readFile(path.join(folder, name), 'utf8')) })),
  );
}

/** An invalid pack is the valid one with the files of its folder laid over it. */
async function overlay(folder: string): Promise<PackFile[]> {
  const [valid, changed] = await Promise.all([
    readFiles(path.join(fixtures, 'valid')),
    readFiles(path.join(fixtures, folder)),
  ]);
  const removes =
    (changed.find((file) => file.path === 'overlay.json')?.json as { removes: string[] } | undefined)?.removes ?? [];
  const files = new Map(
    [...valid, ...changed.filter((file) => file.path !== 'overlay.json')].map((file) => [file.path, file]),
  );
  for (const name of removes) files.delete(name);
  return [...files.values()];
}

describe('the bundled packs', () => {
  it.each(bundledPackIds)('%s is valid', async (id) => {
    const pack = await readPackFolder(path.join(bundledPacksFolder, id));
    expect(pack.ok ? [] : pack.error.map(describePackProblem)).toEqual([]);
  });

  it('have schema files as fresh as the code', async () => {
    for (const [name, text] of packJsonSchemas()) {
      const written = await readFile(path.join(packSchemaFolder, name), 'utf8');
      expect(JSON.parse(written), `${name} is stale: run npm run packs:schema`).toEqual(JSON.parse(text));
    }
  });
});

describe('a pack of somebody', () => {
  it('is read when it is right', async () => {
    const pack = parsePack(await readFiles(path.join(fixtures, 'valid')));
    expect(pack.ok && pack.value.facts.map(({ id }) => id)).toEqual(['old-mill-chief']);
  });

  it.each(invalid)('%s is refused for that reason, and told where', async (folder) => {
    const pack = parsePack(await overlay(folder));
    const [problem] = pack.ok ? [] : pack.error;
    expect(problem?.kind).toBe(folder.replace('invalid-', ''));
    expect(problem?.file).toMatch(/\.json$/);
    expect(problem?.mend).not.toBe('');
  });

  it.each([null, 3, 'text', [], { terms: 'none' }, { terms: [null] }])(
    'is refused in words when a file holds %j',
    (json) => {
      const pack = parsePack([{ path: 'glossary/odd.json', json }]);
      expect(pack.ok).toBe(false);
    },
  );
});
