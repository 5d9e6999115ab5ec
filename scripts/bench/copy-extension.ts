import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseCompiledPack } from '../../utils/browser/packs/parse-compiled-pack.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../utils/core/knowledge/knowledge-base.ts';
import { buildFolder } from '../browsers/build-extension.ts';

/** A copy of the shipped build in a folder of its own, so that a build going on elsewhere does not change it under us. */
export function copyExtension(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'postil-bench-extension-'));
  fs.cpSync(buildFolder('chromium', 'shipped'), copy, { recursive: true });
  return copy;
}

/** What the extension at `extension` knows; the sources may have grown since it was built. Throws when its pack is broken. */
export function readShippedKnowledge(extension: string): KnowledgeBase {
  const pack = parseCompiledPack(fs.readFileSync(path.join(extension, 'packs/ai-industry/knowledge.json'), 'utf8'));
  if (!pack.ok) throw new Error(pack.error);
  return buildKnowledgeBase([pack.value]);
}
