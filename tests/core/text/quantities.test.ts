import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/core/text/folding.ts';
import { findQuantities } from '../../../utils/core/text/quantities.ts';

/** "about 330亿 parameter", vague ones with "vague"; the words themselves behind "|". */
function quantitiesIn(text: string): string[] {
  return findQuantities(foldText(text)).map(({ span, amount, unit, hedge, isVague }) =>
    [
      hedge === 'exact' ? '' : hedge,
      isVague ? 'vague' : String(amount),
      unit ?? '',
      `| ${text.slice(span.start, span.end)}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('quantities', () => {
  it.each([
    ['参数虽然只有大约330亿，', 'about 33000000000 | 大约330亿'],
    ['參數為330億(yì)左右', 'about 33000000000 | 330億(yì)左右'],
    ['330 亿个参数', '33000000000 parameter | 330 亿个参数'],
    ['33B parameters', '33000000000 parameter | 33B parameters'],
    ['a 314-billion-parameter model', '314000000000 parameter | 314-billion-parameter'],
    ['raised $6.6 billion', '6600000000 USD | $6.6 billion'],
    ['近66億美元', 'about 6600000000 USD | 近66億美元'],
    ['100亿元人民币', '10000000000 CNY | 100亿元人民币'],
    ['RMB 10 billion', '10000000000 CNY | RMB 10 billion'],
    ['at least €385 million', 'moreThan 385000000 EUR | at least €385 million'],
    ['1.3 trillion yen', '1300000000000 JPY | 1.3 trillion yen'],
    ['占三成', '30 percent | 三成'],
    ['三分之二', '66.66666666666666 percent | 三分之二'],
    ['百分之三十', '30 percent | 百分之三十'],
    ['一半的用户', '50 percent | 一半'],
    ['half of them', '50 percent | half'],
    ['128K tokens', '128000 token | 128K tokens'],
    ['百万token', '1000000 token | 百万token'],
    ['超过1亿周活跃用户', 'moreThan 100000000 user | 超过1亿周活跃用户'],
    [
      'more than 200 million weekly active users',
      'moreThan 200000000 user | more than 200 million weekly active users',
    ],
    ['约770名员工', 'about 770 person | 约770名员工'],
    ['up to 128,000 tokens', 'upTo 128000 token | up to 128,000 tokens'],
    ['不到400亿参数', 'lessThan 40000000000 parameter | 不到400亿参数'],
    ['10多亿美元', 'moreThan 1000000000 USD | 10多亿美元'],
    ['14.8T tokens', '14800000000000 token | 14.8T tokens'],
  ])('reads %s', (text, expected) => expect(quantitiesIn(text)).toEqual([expected]));

  it.each([
    ['5-10% of users', 'vague percent | 5-10%'],
    ['10亿到20亿美元', 'vague USD | 10亿到20亿美元'],
    ['between $5 billion and $6 billion', 'vague USD | $5 billion and $6 billion'],
    ['数十亿美元', 'vague USD | 数十亿美元'],
    ['grew by 5 million users', 'vague user | 5 million users'],
    ['增加了50亿美元', 'vague USD | 50亿美元'],
  ])('never compares %s', (text, expected) => expect(quantitiesIn(text)).toEqual([expected]));

  it('tells what a value was from what it became', () => {
    expect(quantitiesIn('rose from $29 billion to $80 billion')).toEqual([
      'vague USD | $29 billion',
      '80000000000 USD | $80 billion',
    ]);
    expect(quantitiesIn('从100万token扩展到200万token')).toEqual([
      'vague token | 100万token',
      '2000000 token | 200万token',
    ]);
  });

  it.each([
    '半导体',
    'H800 GPU',
    'GPT-4',
    '8x7B',
    '第3名',
    'the 3rd time',
    '翻了2倍',
    'ten times faster',
    'HK$5 billion',
    '50亿港元',
    '¥500',
    'version 3.5.1',
    '33 billion cars',
    '成立',
  ])('finds no quantity in "%s"', (text) => expect(quantitiesIn(text)).toEqual([]));

  it('keeps out of names that it is told of', () => {
    const text = 'Llama 2 70B has 70B parameters';
    expect(findQuantities(foldText(text), [{ start: 0, end: 11 }]).map(({ span }) => span.start)).toEqual([16]);
  });

  it('returns ordered spans of the text that do not overlap, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '330亿',
      '$6.6 billion',
      ' ',
      '约',
      'over',
      '参数',
      '-',
      '到',
      'GPT-4',
      '三成',
      '，',
      '億(yì)',
      '１２３',
      '%',
      'k',
      '一',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span } of findQuantities(foldText(text))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
