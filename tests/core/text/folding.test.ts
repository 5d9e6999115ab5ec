import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpan, foldText, foldWord, unfoldSpan } from '../../../utils/core/text/folding.ts';
import { SIMPLIFIED } from '../../../utils/core/text/script-table.ts';

/** The original words behind the folded `word`. */
function originalOf(text: string, word: string): string {
  const folded = foldText(text);
  const start = folded.folded.indexOf(word);
  if (start < 0) throw new Error(`"${word}" is not in "${folded.folded}"`);
  const span = unfoldSpan(folded, { start, end: start + word.length });
  return text.slice(span.start, span.end);
}

describe('foldWord', () => {
  it('writes a simplified character as itself, so that both scripts meet', () => {
    expect(foldWord('什么')).toBe(foldWord('什麼'));
    const simplified = [...SIMPLIFIED].join('');
    expect(foldWord(simplified)).toBe(simplified);
  });

  it.each([
    ['case', 'OpenAI', 'openai'],
    ['full width', 'ＧＰＴ－４', 'gpt-4'],
    ['traditional script', '數據封建主義', '数据封建主义'],
    ['Taiwan and Hong Kong characters', '裡說爲衞', '里说为卫'],
    ['pinyin in brackets', '數(shù)據(jù)封（fēng）建', '数据封建'],
    ['pinyin written with IPA letters', '放(fànɡ)發(fɑ̄)', '放发'],
    ['toneless pinyin beside toned', '我們(men)的數(shù)據', '我们的数据'],
    ['zero-width characters', 'Open\u200bAI\ufeff', 'openai'],
    ['soft hyphens', 'trans\u00adformer', 'transformer'],
    ['direction marks', '\u200fGrok\u200e', 'grok'],
    ['no-break spaces', 'Llama\u00a02', 'llama 2'],
    ['doubled punctuation', '发布,,会，。好。。', '发布,会。好。'],
    ['hyphens', 'GPT‑4 GPT‐4 GPT–4 GPT−4', 'gpt-4 gpt-4 gpt-4 gpt-4'],
    ['curly quotes', '“model’s”', '"model\'s"'],
    ['middle dots', '埃隆•马斯克 埃隆・马斯克 埃隆‧马斯克', '埃隆·马斯克埃隆·马斯克埃隆·马斯克'],
    ['runs of spaces', 'large \t  model', 'large model'],
    ['spaces inside Chinese', '数 据　封\r建', '数据封建'],
    ['spaces between Chinese and Latin', '用 AI 写', '用ai写'],
    ['diacritics, composed or not', 'é é', 'e e'],
    ['compatibility characters', '⽂⼼', '文心'],
    ['styled letters', '𝐎𝐩𝐞𝐧𝐀𝐈', 'openai'],
  ])('makes one of %s', (_, written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });

  it.each([
    ['a gloss in brackets', '人工智能(AI)'],
    ['toneless letters where nothing else is annotated', '平台(le)'],
    ['what is no syllable', '模型(été)'],
    ['decimals', 'GPT-3.5'],
    ['an ellipsis', 'well...'],
  ])('keeps %s', (_, written) => {
    expect(foldWord(written)).toBe(written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  });

  it('keeps block borders hard', () => {
    expect(foldWord('数据\n封建')).toBe('数据\n封建');
    expect(foldWord('数据 \n\n 封建')).toBe('数据\n封建');
  });
});

describe('unfoldSpan', () => {
  it('includes removed brackets inside and behind the words', () => {
    expect(originalOf('成為數(shù)據(jù)封建主。', '数据封建主')).toBe('數(shù)據(jù)封建主');
    expect(originalOf('成為數(shù)據(jù)的', '数据')).toBe('數(shù)據(jù)');
  });

  it('leaves out the noise around the words', () => {
    expect(originalOf('\u200bGrok\u200b 能', 'grok')).toBe('Grok');
    expect(originalOf('用 Grok ，。', 'grok')).toBe('Grok');
  });

  it('refuses spans outside the text', () => {
    expect(() => unfoldSpan(foldText('abc'), { start: 1, end: 9 })).toThrow(RangeError);
  });
});

describe('the offset map', () => {
  const noise = fc.constantFrom(
    ...[
      '(shù)',
      '（jù）',
      '(men)',
      '\u200b',
      '\u00ad',
      ' ',
      '\u3000',
      '\n',
      ',',
      '，',
      '。',
      '“',
      '‑',
      '·',
      '數',
      '据',
      'A',
      'é',
    ],
    ...['é', '4', '.', '😀', '\ud800', '\udc00', '𝐎', '\u200f', 'ﬁ', 'İ', '(', ')', 'ɑ', '가', 'か'],
  );
  const text = fc.oneof(
    fc.array(noise).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('never falls, stays inside the text and holds one entry a folded unit', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { folded, starts, ends } = foldText(original);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let at = 0; at < folded.length; at++) {
          const [start, end] = [starts[at] as number, ends[at] as number];
          expect(start < end && end <= original.length).toBe(true);
          expect(start >= (starts[at - 1] ?? 0) && end >= (ends[at - 1] ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('finds the folded words again from their place in the original', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const folded = foldText(original);
        const start = a % Math.max(1, folded.folded.length);
        const end = Math.min(folded.folded.length, start + 1 + (b % 8));
        fc.pre(start < end);
        const back = foldSpan(folded, unfoldSpan(folded, { start, end }));
        expect(back.start <= start && end <= back.end).toBe(true);
      }),
    );
  });

  it('changes nothing when folded again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('數', '(shù)', 'Ａ', ' ', '，', '。', '‑', '“', 'é')), (parts) => {
        const once = foldWord(parts.join(''));
        expect(foldWord(once)).toBe(once);
      }),
    );
  });
});
