import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aLookup, anEntity, aTerm, mentionsIn } from './a-lookup.ts';

const lookup = aLookup(
  anEntity('openai', { en: 'OpenAI' }),
  anEntity('gpt', { en: 'GPT models', type: 'model', familyStems: ['GPT'] }),
  anEntity('gpt-4', { en: 'GPT-4', type: 'model', memberOf: 'gpt' }),
  anEntity('llama-2-70b', { en: 'Llama 2 70B', type: 'model' }),
  anEntity('musk', { en: 'Elon Musk', zh: '埃隆·马斯克', type: 'person' }),
  aTerm('language-model', { en: 'large language model', zh: '大语言模型' }),
  aTerm('data-feudalism', { en: 'data feudalism', zh: '数据封建主义' }),
  aTerm('generative-ai', { en: 'generative AI', zh: '生成式AI' }),
);

/** Names as an article may write them, and the entry each means. */
const names = [
  ['OpenAI', 'openai'],
  ['GPT-4', 'gpt-4'],
  ['GPT-4.5', 'gpt'],
  ['GPT-4o-mini', 'gpt'],
  ['Llama 2 70B', 'llama-2-70b'],
  ['Elon Musk', 'musk'],
  ['埃隆·马斯克', 'musk'],
  ['large language model', 'language-model'],
  ['大语言模型', 'language-model'],
  ['数据封建主义', 'data-feudalism'],
  ['生成式AI', 'generative-ai'],
] as const;

const TRADITIONAL: Readonly<Record<string, string>> = {
  马: '馬',
  语: '語',
  数: '數',
  据: '據',
  义: '義',
  隆: '隆',
  主: '主',
};
const PINYIN = '(shù)';
const isHan = (character: string) => /\p{Script=Han}/u.test(character);
const fullWidth = (character: string) =>
  /[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;

/** Ways to write one character worse without changing what it says. The noise behind the last one is not the name's. */
type Damage = (character: string, isLast: boolean) => string;
const damages: readonly Damage[] = [
  (character) => character,
  (character) => TRADITIONAL[character] ?? character,
  (character) => (isHan(character) ? character + PINYIN : character),
  (character) => fullWidth(character),
  (character, isLast) => (isLast ? character : `${character}\u200b`),
  (character, isLast) => (isLast ? character : `${character}\u00ad`),
  (character, isLast) => (isLast || !isHan(character) ? character : `${character} `),
  (character, isLast) => (isLast || !isHan(character) ? character : `${character}\r`),
  (character) => (character === '-' ? '‑' : character === '·' ? '•' : character === ' ' ? '\u00a0' : character),
  (character) => (character === ' ' ? '-' : character === '-' ? ' ' : character),
];

const damagedName = fc.constantFrom(...names).chain(([name, entryId]) =>
  fc.array(fc.nat(damages.length - 1), { minLength: name.length, maxLength: name.length }).map((choices) => ({
    entryId,
    words: [...name]
      .map((letter, at) => (damages[choices[at] ?? 0] as Damage)(letter, at === name.length - 1))
      .join(''),
  })),
);

/** Words between names: none of them is one, and no Latin letter touches a name. */
const filler = fc.constantFrom('。', '，，', '，。', ' 说的是 ', '\n', '（', '”“', ' — ', '!!', '。而且', '、');

it('finds the same names at the right places whatever happened to the text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, damagedName), { minLength: 1, maxLength: 12 }), (pieces) => {
      let text = '';
      const expected = pieces.map(([between, { entryId, words }]) => {
        text += between;
        const start = text.length;
        text += words;
        return { entryId, span: { start, end: text.length } };
      });
      const found = mentionsIn(lookup, `${text}。`, 'zh-Hans').map(({ entryId, span }) => ({ entryId, span }));
      expect(found).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
