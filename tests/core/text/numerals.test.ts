import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../utils/core/text/numerals.ts';

describe('numerals', () => {
  it.each([
    ['330亿', 33e9],
    ['1.8万亿', 1.8e12],
    ['一百三十亿', 13e9],
    ['1千5百亿', 150e9],
    ['一千五百亿', 150e9],
    ['二〇一五', 2015],
    ['三点五亿', 350e6],
    ['1亿2000万', 120e6],
    ['3兆', 3e12],
    ['十二', 12],
    ['两千', 2000],
    ['6.6 billion', 6.6e9],
    ['6.6bn', 6.6e9],
    ['14.8t', 14.8e12],
    ['128k', 128_000],
    ['1,370.5', 1370.5],
    ['twenty-seven', 27],
    ['a hundred million', 100e6],
    ['half a billion', 500e6],
    ['three', 3],
  ])('reads %s', (written, amount) => {
    expect(readNumeral(written, 0)).toMatchObject({ end: written.length, amount, isVague: false });
  });

  it.each([
    '数十亿',
    '几百万',
    '千亿',
    '几十亿',
    'billions',
    'hundreds of millions',
    'several billion',
    'a few thousand',
  ])('takes %s for an order of magnitude', (written) =>
    expect(readNumeral(written, 0)).toMatchObject({ end: written.length, isVague: true }),
  );

  it.each(['10多亿', '十余万', '100+ million'])('reads %s as a floor', (written) => {
    expect(readNumeral(written, 0)).toMatchObject({ end: written.length, isFloor: true });
  });

  it.each(['亿万富翁'.slice(2), 'often', 'million-dollar', 'xii'])('finds no numeral in "%s"', (written) => {
    expect(readNumeral(written, 0)?.amount).toBeUndefined();
  });

  it('reads back every whole number below ten thousand written in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => readNumeral(inChinese(number), 0)?.amount === number),
    );
  });

  it('reads a number times ten thousand, a hundred million, in digits or characters alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(['万', 1e4], ['亿', 1e8]),
        (number, [scale, factor]) => {
          const expected = number * (factor as number);
          expect(readNumeral(`${number}${scale}`, 0)?.amount).toBe(expected);
          expect(readNumeral(`${inChinese(number)}${scale}`, 0)?.amount).toBe(expected);
        },
      ),
    );
  });
});

/** 1234 → 一千二百三十四; ten to nineteen with their 一. */
function inChinese(number: number): string {
  const digits = [...String(number)].map(Number);
  return digits
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      if (digit > 0) return `${'零一二三四五六七八九'[digit]}${['', '十', '百', '千'][place]}`;
      return digits.slice(index + 1).some((later) => later > 0) && digits[index - 1] !== 0 ? '零' : '';
    })
    .join('');
}
