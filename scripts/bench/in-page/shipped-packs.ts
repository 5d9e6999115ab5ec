import { parseCompiledPack } from '../../../utils/browser/packs/parse-compiled-pack.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../../utils/core/knowledge/knowledge-base.ts';
import { type Gazetteer, loadGazetteer } from '../../../utils/core/mentions/gazetteer.ts';

export interface ShippedPacks {
  readonly knowledge: KnowledgeBase;
  readonly gazetteer: Gazetteer;
}

export interface PackLoading {
  readonly packs: ShippedPacks;
  /** Milliseconds of each step, in order. */
  readonly stepsMs: Readonly<Record<'fetch' | 'parse and check' | 'index' | 'gazetteer', number>>;
}

/** The packs of the extension whose page this is, as its background loads them, step by step. Throws when they are broken. */
export async function loadShippedPacks(): Promise<PackLoading> {
  const startMs = performance.now();
  const [packBytes, gazetteerBytes] = await Promise.all(
    ['/packs/ai-industry/knowledge.json', '/packs/gazetteer.bin'].map(async (file) =>
      (await fetch(file)).arrayBuffer(),
    ),
  );
  if (!packBytes || !gazetteerBytes) throw new Error('this page is not of the extension');
  const fetchedMs = performance.now();
  const pack = parseCompiledPack(new TextDecoder().decode(packBytes));
  if (!pack.ok) throw new Error(pack.error);
  const parsedMs = performance.now();
  const knowledge = buildKnowledgeBase([pack.value]);
  const indexedMs = performance.now();
  const gazetteer = loadGazetteer(gazetteerBytes);
  return {
    packs: { knowledge, gazetteer },
    stepsMs: {
      fetch: fetchedMs - startMs,
      'parse and check': parsedMs - fetchedMs,
      index: indexedMs - parsedMs,
      gazetteer: performance.now() - indexedMs,
    },
  };
}
