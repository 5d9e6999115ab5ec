import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../utils/core/mentions/compile-gazetteer.ts';
import { loadGazetteer } from '../../../utils/core/mentions/gazetteer.ts';
import { aLookup, anEntity } from './a-lookup.ts';

const bytesOf = () => compileGazetteer(aLookup(anEntity('openai', { en: 'OpenAI' })).knowledge);

describe('loadGazetteer', () => {
  it('copies nothing', () => {
    const bytes = bytesOf();
    expect(loadGazetteer(bytes).slots.buffer).toBe(bytes);
  });

  it.each([
    ['an empty buffer', () => new ArrayBuffer(0), 'only 0 bytes'],
    ['another file', () => new Uint8Array(4096).fill(7).buffer, 'another mark'],
    ['a cut file', () => bytesOf().slice(0, -4), 'cut short'],
    ['another version', () => patched(4, 99), 'version 99'],
    ['a broken header', () => patched(12, 3), 'broken header'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => loadGazetteer(bytes())).toThrow(RangeError);
    expect(() => loadGazetteer(bytes())).toThrow(message);
  });
});

function patched(offset: number, value: number): ArrayBuffer {
  const bytes = bytesOf();
  new DataView(bytes).setUint32(offset, value, true);
  return bytes;
}

it('compiles a pack without entries', () => {
  expect(loadGazetteer(compileGazetteer({ terms: [], entities: [] })).formEntry.length).toBe(0);
});
