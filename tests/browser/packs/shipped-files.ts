import { vi } from 'vitest';
import { buildKnowledgeBase } from '../../../utils/core/knowledge/knowledge-base.ts';
import type { Pack } from '../../../utils/core/knowledge/pack-schema.ts';
import { compileGazetteer } from '../../../utils/core/mentions/compile-gazetteer.ts';

export const KNOWLEDGE = '/packs/ai-industry/knowledge.json';
export const GAZETTEER = '/packs/gazetteer.bin';

type Files = Readonly<Record<string, string | ArrayBuffer | undefined>>;

/** Answers the extension's own files as a browser would, `files` in place of the build's. Counts what was asked for. */
export function shipFiles(pack: Pack, files: Files = {}) {
  const shipped: Files = {
    [KNOWLEDGE]: JSON.stringify(pack),
    [GAZETTEER]: compileGazetteer(buildKnowledgeBase([pack])),
    ...files,
  };
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL | string) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    const body = shipped[pathname];
    if (body === undefined) throw new TypeError('Failed to fetch');
    return new Response(body);
  });
  return { asked };
}
