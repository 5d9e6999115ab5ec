import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPacks, forgetPacks } from '../../../utils/browser/packs/fetch-packs.ts';
import { aFact, anEntity, aPack, aTerm, inAllLanguages } from '../../fixtures/builders.ts';
import { GAZETTEER, KNOWLEDGE, shipFiles } from './shipped-files.ts';

const pack = aPack({
  terms: [aTerm({ id: 'open-weights', label: inAllLanguages('open weights') })],
  entities: [anEntity({ id: 'heron-1', label: inAllLanguages('Heron-1') })],
  facts: [aFact({ subject: 'heron-1', predicate: 'parameterCount', value: 314e9, unit: 'parameter' })],
});

beforeEach(forgetPacks);
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchPacks', () => {
  it('loads what the build shipped, once, however often it is asked', async () => {
    const { asked } = shipFiles(pack);
    const [first, second] = await Promise.all([fetchPacks(), fetchPacks()]);
    const third = await fetchPacks();
    expect(first).toMatchObject({ ok: true });
    expect(first.ok && first.value.knowledge.entity('heron-1')?.id).toBe('heron-1');
    expect(first.ok && first.value.knowledge.packs).toEqual([
      { id: 'test-pack', version: '1.0.0', knownUntil: '2026-06-30' },
    ]);
    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(asked.sort()).toEqual([KNOWLEDGE, GAZETTEER].sort());
  });

  const json = JSON.stringify(pack);
  const withEntity = (part: object): string =>
    JSON.stringify({ ...pack, entities: [{ ...pack.entities[0], ...part }] });

  it.each([
    ['is missing', KNOWLEDGE, undefined, [KNOWLEDGE, 'Failed to fetch']],
    ['is empty', KNOWLEDGE, '', [KNOWLEDGE, 'no JSON']],
    ['is cut off', KNOWLEDGE, json.slice(0, -20), [KNOWLEDGE, 'no JSON']],
    ['is a page of HTML', KNOWLEDGE, '<!doctype html>', [KNOWLEDGE, 'no JSON']],
    ['is null', KNOWLEDGE, 'null', [KNOWLEDGE]],
    ['is a list', KNOWLEDGE, '[]', [KNOWLEDGE, 'manifest']],
    ['lacks its facts', KNOWLEDGE, JSON.stringify({ ...pack, facts: undefined }), [KNOWLEDGE, 'facts']],
    ['has an entry that is no entry', KNOWLEDGE, JSON.stringify({ ...pack, terms: [null] }), [KNOWLEDGE, 'terms #0']],
    [
      'has a label in one language only',
      KNOWLEDGE,
      withEntity({ label: { en: 'Heron-1' } }),
      [KNOWLEDGE, 'entities heron-1: label.zh-Hans'],
    ],
    ['has a type we do not know', KNOWLEDGE, withEntity({ type: 'spell' }), [KNOWLEDGE, 'heron-1: type']],
    ['nests a million lists', KNOWLEDGE, '['.repeat(1_000_000), [KNOWLEDGE]],
    ['is missing', GAZETTEER, undefined, [GAZETTEER, 'Failed to fetch']],
    ['is empty', GAZETTEER, new ArrayBuffer(0), [GAZETTEER]],
    ['is cut off', GAZETTEER, new ArrayBuffer(13), [GAZETTEER]],
    ['is all zeros', GAZETTEER, new ArrayBuffer(4096), [GAZETTEER]],
  ])('is a problem that names the place when a file %s (%s)', async (_, file, content, words) => {
    shipFiles(pack, { [file]: content });
    const result = await fetchPacks();
    expect(result).toMatchObject({ ok: false, error: { kind: 'packBroken' } });
    for (const word of words) expect(result.ok ? '' : 'detail' in result.error && result.error.detail).toContain(word);
  });

  it('tries again after a failure', async () => {
    shipFiles(pack, { [KNOWLEDGE]: undefined });
    expect(await fetchPacks()).toMatchObject({ ok: false });
    shipFiles(pack);
    expect(await fetchPacks()).toMatchObject({ ok: true });
  });
});
