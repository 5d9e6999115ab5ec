import { describe, expect, it } from 'vitest';
import { checkWording } from '../scripts/check-wording.ts';
import { aPack, aTerm } from './fixtures/builders.ts';

const definition = {
  en: 'Joining a twig of one tree to the root of another. The two then grow on as one.',
  'zh-Hans': '把一棵树的枝条接到另一棵的根上，两者长成一体。',
  'zh-Hant': '把一棵樹的枝條接到另一棵的根上，兩者長成一體。',
};
const problemsWith = (changed: Partial<typeof definition>) =>
  checkWording(
    aPack({ terms: [aTerm({ id: 'grafting', definition: { ...definition, ...changed }, whyItMatters: definition })] }),
  ).map(({ field, message }) => `${field}: ${message}`);

describe('the wording of a pack', () => {
  it('passes what a native editor would pass', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each([
    ['simplified characters in traditional text', { 'zh-Hant': '把一棵树的枝條接到根上。' }, '树'],
    ['traditional characters in simplified text', { 'zh-Hans': '把一棵樹的枝条接到根上。' }, '樹'],
    ['mainland words in Taiwan text', { 'zh-Hant': '嫁接的信息寫在樹上。' }, '資訊'],
    ['half-width punctuation between Chinese words', { 'zh-Hans': '把枝条接到根上,两者长成一体。' }, 'half-width'],
    ['a definition that is too short', { en: 'Joining two trees.' }, '3 words'],
    ['a definition that explains a word by itself', { en: `Grafting is ${definition.en}` }, 'its own word'],
  ])('names %s', (_, changed, expected) => {
    expect(problemsWith(changed).join('\n')).toContain(expected);
  });
});
