import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildKnowledgeBase } from '../utils/core/knowledge/knowledge-base.ts';
import { compileGazetteer } from '../utils/core/mentions/compile-gazetteer.ts';
import { loadBundledPacks } from './load-packs.ts';

/** A file of the build: `relativeDest` inside the extension, `absoluteSrc` where it was written. */
export interface CompiledFile {
  readonly relativeDest: string;
  readonly absoluteSrc: string;
}

/**
 * Checks the bundled packs and writes what ships of them into `folder`: one `knowledge.json` a pack and one
 * `gazetteer.bin` over all, so that a worker that wakes only loads. Throws, naming file, id and field, when a pack is broken.
 */
export async function compilePacks(folder: string): Promise<CompiledFile[]> {
  const packs = await loadBundledPacks();
  const gazetteer = compileGazetteer(buildKnowledgeBase(packs));
  const contents = [
    ...packs.map((pack) => ({ name: `${pack.manifest.id}/knowledge.json`, bytes: JSON.stringify(pack) })),
    { name: 'gazetteer.bin', bytes: new Uint8Array(gazetteer) },
  ];
  return Promise.all(
    contents.map(async ({ name, bytes }) => {
      const absoluteSrc = path.join(folder, name);
      await mkdir(path.dirname(absoluteSrc), { recursive: true });
      await writeFile(absoluteSrc, bytes);
      return { relativeDest: `packs/${name}`, absoluteSrc };
    }),
  );
}
