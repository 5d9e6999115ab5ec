import { describe, expect, it } from 'vitest';
import { readPinyin } from '../../../utils/core/text/pinyin.ts';

describe('readPinyin', () => {
  it.each(['shù', 'jù', 'zhuàng', 'lǜ', 'nǚ', 'ér', 'ā', 'xiónɡ'])('knows %s for a syllable with its tone', (word) => {
    expect(readPinyin(word)).toBe('toned');
  });

  it.each(['men', 'le', 'zi', 'lü'])('knows %s for a syllable without', (word) => {
    expect(readPinyin(word)).toBe('toneless');
  });

  it.each(['AI', 'été', 'naïve', 'gpt', 'shu4', '', 'bx', 'fiang'])('takes "%s" for none', (word) => {
    expect(readPinyin(word)).toBeUndefined();
  });
});
