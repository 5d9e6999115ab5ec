import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../utils/core/text/dates.ts';
import { foldText } from '../../../utils/core/text/folding.ts';
import { addDays } from '../../../utils/core/text/iso-date.ts';

const FRIDAY = '2023-11-24';

function datesIn(text: string, publishedOn: string | undefined = FRIDAY): string[] {
  return findDates(foldText(text), publishedOn).map(({ span, range }) => {
    const days = range.earliest === range.latest ? range.earliest : `${range.earliest}..${range.latest}`;
    return `${text.slice(span.start, span.end)} = ${days}`;
  });
}

describe('dates', () => {
  it.each([
    ['2023年11月24日发布', '2023年11月24日 = 2023-11-24'],
    ['二〇一五年十二月成立', '二〇一五年十二月 = 2015-12-01..2015-12-31'],
    ['2023年第三季度', '2023年第三季度 = 2023-07-01..2023-09-30'],
    ['2024年上半年', '2024年上半年 = 2024-01-01..2024-06-30'],
    ['成立于2015年。', '2015年 = 2015-01-01..2015-12-31'],
    ['on November 24, 2023', 'November 24, 2023 = 2023-11-24'],
    ['on 24 Nov 2023', '24 Nov 2023 = 2023-11-24'],
    ['in March 2024', 'March 2024 = 2024-03-01..2024-03-31'],
    ['in 2023', '2023 = 2023-01-01..2023-12-31'],
    ['Q3 2023', 'Q3 2023 = 2023-07-01..2023-09-30'],
    ['2023-11-24', '2023-11-24 = 2023-11-24'],
  ])('reads %s without knowing the article', (text, expected) => {
    expect(findDates(foldText(text)).length).toBe(1);
    expect(datesIn(text)).toEqual([expected]);
  });

  it.each([
    ['11月24日，', '11月24日 = 2023-11-24'],
    ['去年10月', '去年10月 = 2022-10-01..2022-10-31'],
    ['今年7月', '今年7月 = 2023-07-01..2023-07-31'],
    ['將於下周正式上線', '下周 = 2023-11-27..2023-12-03'],
    ['上周五', '上周五 = 2023-11-17'],
    ['本月', '本月 = 2023-11-01..2023-11-30'],
    ['昨日', '昨日 = 2023-11-23'],
    ['一年前', '一年前 = 2022-08-24..2023-02-24'],
    ['ChatGPT發布一週年', '一週年 = 2022-10-24..2022-12-25'],
    ['发布一年之际', '一年之际 = 2022-10-24..2022-12-25'],
    ['将于周五发布', '周五 = 2023-12-01'],
    ['last July', 'last July = 2023-07-01..2023-07-31'],
    ['next week', 'next week = 2023-11-27..2023-12-03'],
    ['a year ago', 'a year ago = 2022-08-24..2023-02-24'],
    ['yesterday', 'yesterday = 2023-11-23'],
    ['said on Friday', 'Friday = 2023-11-24'],
    ['will launch on Friday', 'Friday = 2023-12-01'],
    ['on December 28', 'December 28 = 2023-12-28'],
  ])('reads %s from the day of the article', (text, expected) => expect(datesIn(text)).toEqual([expected]));

  it('puts a month of the article before into the year before', () => {
    expect(datesIn('12月28日', '2024-01-03')).toEqual(['12月28日 = 2023-12-28']);
    expect(datesIn('on December 28', '2024-01-03')).toEqual(['December 28 = 2023-12-28']);
  });

  it.each(['去年10月', '下周', '11月24日', 'next week', 'yesterday', 'a year ago', 'on Friday'])(
    'does not guess the day of "%s" without the article\'s',
    (text) => {
      expect(findDates(foldText(text))).toEqual([]);
      expect(findDates(foldText(text), '2023')).toEqual([]);
    },
  );

  it.each([
    '1570亿',
    '2023财年',
    'fiscal 2024',
    '月活用户',
    'it may be',
    'GPT-5 may come',
    'in 2023 tokens',
    '近日',
    '同年3月',
    '2023-13-45',
    '第二天',
    '90年代',
    '5-10%',
  ])('finds no date in "%s"', (text) => expect(datesIn(text)).toEqual([]));

  it('reads any day back, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), (offset) => {
        const day = addDays('2000-01-01', offset);
        const [year, month, dayOfMonth] = day.split('-').map(Number);
        const english = new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
          dateStyle: 'long',
          timeZone: 'UTC',
        });
        for (const text of [`${year}年${month}月${dayOfMonth}日`, english, day]) {
          expect(datesIn(text)).toEqual([`${text} = ${day}`]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('returns ordered spans and true ranges, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '2023年',
      '11月',
      '24日',
      '去年',
      '下周',
      '一',
      '年前',
      'last ',
      'July',
      ' 24',
      ', 2023',
      '5',
      '周五',
      '前',
      '月',
      '第三季度',
      'in ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        let end = 0;
        for (const { span, range } of findDates(foldText(parts.join('')), FRIDAY)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(range.earliest <= range.latest).toBe(true);
          expect(range.earliest).toHaveLength(10);
          end = span.end;
        }
      }),
    );
  });
});
