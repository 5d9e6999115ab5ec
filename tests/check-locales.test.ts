import { describe, expect, it } from 'vitest';
import { checkLocales } from '../scripts/locale-problems.ts';

const en = {
  file: 'locales/en.json',
  words: { greet: 'Hello $1', card: { back: 'Back' }, count: { 1: '1 note', n: '$1 notes' } },
};
const zh = { file: 'locales/zh_CN.json', words: { greet: '你好，$1', card: { back: '返回' }, count: '$1 条' } };
const code = { file: 'components/A.tsx', text: "i18n.t('greet', [name]); i18n.t('card.back'); i18n.t('count', 2)" };

describe('check:locales', () => {
  it('has nothing to say where every word is there and used', () => {
    expect(checkLocales([en, zh], [code])).toEqual([]);
  });

  it.each([
    ['a word that one language lacks', { ...zh, words: { ...zh.words, card: {} } }, code, 'untranslated', 'card.back'],
    ['a word that English lacks', { ...zh, words: { ...zh.words, bye: '再见' } }, code, 'unknownToEnglish', 'bye'],
    [
      'a placeholder that was forgotten',
      { ...zh, words: { ...zh.words, greet: '你好' } },
      code,
      'placeholdersDiffer',
      'greet',
    ],
    ['a word that is empty', { ...zh, words: { ...zh.words, card: { back: ' ' } } }, code, 'blank', 'card.back'],
    ['a word that no code uses', zh, { ...code, text: "i18n.t('greet'); i18n.t('count', 2)" }, 'unused', 'card.back'],
    ['a key that no language has', zh, { ...code, text: `${code.text}; i18n.t('nobody')` }, 'missing', 'nobody'],
    [
      'a name in the manifest that no language has',
      zh,
      { ...code, text: `${code.text} __MSG_nobody__` },
      'missing',
      'nobody',
    ],
  ])('finds %s', (_, translated, source, kind, key) => {
    expect(checkLocales([en, translated], [source])).toEqual([expect.objectContaining({ kind, key })]);
  });

  it('takes a key made while running for the use of all that begin so', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code under test
    const made = { ...code, text: "i18n.t('greet'); i18n.t('count', 2); i18n.t(`card.${what}`)" };
    expect(checkLocales([en, zh], [made])).toEqual([]);
  });
});
