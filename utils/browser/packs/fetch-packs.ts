import { buildKnowledgeBase, type KnowledgeBase } from '../../core/knowledge/knowledge-base.ts';
import type { Pack } from '../../core/knowledge/pack-schema.ts';
import { type Gazetteer, loadGazetteer } from '../../core/mentions/gazetteer.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { AnnotateProblem } from '../messaging/protocol.ts';
import { type BundledFile, fetchBundledFile } from '../network/fetch-bundled-file.ts';
import { parseCompiledPack } from './parse-compiled-pack.ts';

/** What the core needs to annotate: everything the packs know, and the matcher over all their surface forms. */
export interface LoadedPacks {
  readonly knowledge: KnowledgeBase;
  readonly gazetteer: Gazetteer;
}

/** Packs that ship with the extension; scripts/compile-packs.ts writes their files. */
const bundledPackIds = ['ai-industry'] as const;
const GAZETTEER_FILE: BundledFile = '/packs/gazetteer.bin';

let inFlight: Promise<Result<LoadedPacks, AnnotateProblem>> | undefined;

/**
 * The bundled packs, read once and kept while the worker lives. A file that is missing, cut off or broken is a problem
 * that names file, id and field; the next call tries again.
 */
export function fetchPacks(): Promise<Result<LoadedPacks, AnnotateProblem>> {
  inFlight ??= loadPacks().then((loaded) => {
    if (!loaded.ok) inFlight = undefined;
    return loaded;
  });
  return inFlight;
}

/** Reads the packs anew at the next call: after an import, and in tests. */
export function forgetPacks(): void {
  inFlight = undefined;
}

async function loadPacks(): Promise<Result<LoadedPacks, AnnotateProblem>> {
  const [gazetteer, ...packs] = await Promise.all([readGazetteer(), ...bundledPackIds.map(readPack)]);
  if (!gazetteer.ok) return gazetteer;
  const broken = packs.find((pack) => !pack.ok);
  if (broken) return broken;
  const knowledge = buildKnowledgeBase(packs.filter((pack) => pack.ok).map(({ value }) => value));
  return ok({ knowledge, gazetteer: gazetteer.value });
}

async function readPack(packId: string): Promise<Result<Pack, AnnotateProblem>> {
  const file: BundledFile = `/packs/${packId}/knowledge.json`;
  const bytes = await fetchBundledFile(file);
  if (!bytes.ok) return packBroken(file, bytes.error.message);
  const pack = parseCompiledPack(new TextDecoder().decode(bytes.value));
  return pack.ok ? pack : packBroken(file, pack.error);
}

async function readGazetteer(): Promise<Result<Gazetteer, AnnotateProblem>> {
  const bytes = await fetchBundledFile(GAZETTEER_FILE);
  if (!bytes.ok) return packBroken(GAZETTEER_FILE, bytes.error.message);
  try {
    return ok(loadGazetteer(bytes.value));
  } catch (error) {
    // Typed arrays over a file that was cut off throw RangeError: the file is at fault, not our code.
    return packBroken(GAZETTEER_FILE, error instanceof Error ? error.message : String(error));
  }
}

const packBroken = (file: BundledFile, message: string): Result<never, AnnotateProblem> =>
  err({ kind: 'packBroken', detail: `${file}: ${message}. Mend: install Postil again.` });
