import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describePackProblem, type PackProblem } from '../utils/core/knowledge/pack-problem.ts';
import type { Pack } from '../utils/core/knowledge/pack-schema.ts';
import type { PackFile } from '../utils/core/knowledge/parse-pack.ts';
import { parsePack } from '../utils/core/knowledge/parse-pack.ts';
import { err, type Result } from '../utils/core/result.ts';

/** The bundled packs stand here, a folder each. */
export const bundledPacksFolder = path.join(import.meta.dirname, '..', 'public', 'packs');
export const bundledPackIds = ['ai-industry'] as const;

/** A pack from its folder on disk, or every problem in it, also files that are no JSON. */
export async function readPackFolder(folder: string): Promise<Result<Pack, PackProblem[]>> {
  const problems: PackProblem[] = [];
  const files: PackFile[] = [];
  for (const name of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort()) {
    const inPack = name.split(path.sep).join('/');
    try {
      files.push({ path: inPack, json: JSON.parse(await readFile(path.join(folder, name), 'utf8')) });
    } catch (cause) {
      problems.push({
        kind: 'invalidShape',
        file: inPack,
        message: `no JSON: ${cause instanceof Error ? cause.message : cause}`,
        mend: 'correct the comma or bracket it names',
      });
    }
  }
  return problems.length > 0 ? err(problems) : parsePack(files);
}

/** Every bundled pack. Throws with the problems in words: a broken bundled pack stops a build. */
export async function loadBundledPacks(): Promise<Pack[]> {
  const packs: Pack[] = [];
  for (const id of bundledPackIds) {
    const pack = await readPackFolder(path.join(bundledPacksFolder, id));
    if (!pack.ok) throw new Error(describeProblems(pack.error));
    packs.push(pack.value);
  }
  return packs;
}

function describeProblems(problems: readonly PackProblem[]): string {
  return problems.map(describePackProblem).join('\n');
}
