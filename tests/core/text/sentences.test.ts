import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../utils/core/text/language.ts';
import { splitSentences } from '../../../utils/core/text/sentences.ts';

function sentencesOf(text: string, language: Language = 'en'): string[] {
  return splitSentences({ text, language, blocks: [] }).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences in English', () => {
  it.each([
    [
      'titles and initials',
      'Dr. Ada B. Cole met Mr. Dunn. They spoke.',
      ['Dr. Ada B. Cole met Mr. Dunn.', 'They spoke.'],
    ],
    [
      'countries and cases',
      'The U.S. case Roe v. Wade is old. It ended.',
      ['The U.S. case Roe v. Wade is old.', 'It ended.'],
    ],
    [
      'months and numbers',
      'On Feb. 3 it cost $3.5 billion. No. 5 won.',
      ['On Feb. 3 it cost $3.5 billion.', 'No. 5 won.'],
    ],
    [
      'companies',
      'Acme Inc. Chief Jo Li left Acme Inc. The firm grew.',
      ['Acme Inc. Chief Jo Li left Acme Inc.', 'The firm grew.'],
    ],
    ['comparisons', 'It is Grok vs. Claude today. Who wins?', ['It is Grok vs. Claude today.', 'Who wins?']],
    [
      'quotations and their speaker',
      '“We won!” he said. She asked: “Why?” No answer.',
      ['“We won!” he said.', 'She asked: “Why?”', 'No answer.'],
    ],
  ])('minds %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('splitSentences in Chinese', () => {
  it.each([
    [
      'leaves opening quotes with what follows',
      '他走了。“我们会赢。”然后呢？',
      ['他走了。', '“我们会赢。”', '然后呢？'],
    ],
    ['keeps a speaker with the quotation', '“太快了！”她说。没有回答。', ['“太快了！”她说。', '没有回答。']],
    ['takes broken stops for one', '这是对的，。那是错的。。完了！？', ['这是对的，。', '那是错的。。', '完了！？']],
    [
      'minds corner brackets',
      '記者問：「為什麼？」「不知道。」他走了。',
      ['記者問：「為什麼？」', '「不知道。」', '他走了。'],
    ],
    ['keeps decimals', 'GPT-3.5发布了。Grok也是。', ['GPT-3.5发布了。', 'Grok也是。']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text, 'zh-Hans')).toEqual(expected);
  });
});

describe('the spans of splitSentences', () => {
  const part = fc.constantFrom(
    '一句话',
    '。',
    '，',
    '”',
    '“',
    '「',
    '」',
    ' ',
    'Mr.',
    'A word',
    '.',
    '!',
    '？',
    '"',
    '\n',
    '😀',
    '\ud800',
    '3.5',
    '…',
  );
  const language = fc.constantFrom<Language>('en', 'zh-Hans', 'zh-Hant');

  it('are trimmed, in order, apart, and hold every character that is no space', () => {
    fc.assert(
      fc.property(fc.array(part), language, (parts, of) => {
        const text = parts.join('');
        const spans = splitSentences({ text, language: of, blocks: [] });
        let covered = 0;
        for (const { start, end } of spans) {
          expect(text.slice(covered, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(start >= covered && end > start).toBe(true);
          covered = end;
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
    );
  });

  it('never cross a block', () => {
    const text = 'A title without a stop\nThe text. Goes on';
    const blocks = [
      { kind: 'heading', span: { start: 0, end: 22 } },
      { kind: 'paragraph', span: { start: 23, end: text.length } },
    ] as const;
    expect(splitSentences({ text, blocks, language: 'en' }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A title without a stop',
      'The text.',
      'Goes on',
    ]);
  });

  it('stand in a text of five megabytes without a single stop', () => {
    const spans = splitSentences({ text: '数据'.repeat(2_500_000), language: 'zh-Hans', blocks: [] });
    expect(spans.at(-1)?.end).toBe(5_000_000);
  });
});
