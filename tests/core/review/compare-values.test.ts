import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../utils/core/review/compare-values.ts';
import { days, entity, quantity } from '../../fixtures/builders.ts';

describe('a number of the news beside a known one', () => {
  it.each([
    ['exact', 314e9, 314e9, 'agrees'],
    ['exact', 1.8e12, 1.76e12, 'agrees'], // rounded by the writer
    ['exact', 130e9, 132e9, 'agrees'],
    ['exact', 33e9, 314e9, 'differs'],
    ['exact', 100e6, 108e6, 'unclear'], // one digit says little
    ['about', 300e9, 314e9, 'agrees'],
    ['about', 33e9, 314e9, 'differs'],
    ['moreThan', 100e6, 130e6, 'agrees'],
    ['moreThan', 100e6, 400e6, 'unclear'], // true, and yet nobody would say it
    ['moreThan', 400e6, 100e6, 'differs'],
    ['lessThan', 128_000, 128_000, 'agrees'],
    ['lessThan', 20, 27, 'differs'],
  ] as const)('said as "%s %d" of %d: %s', (hedge, claimed, known, expected) => {
    expect(compareValues(quantity(claimed, 'user'), hedge, quantity(known, 'user'))).toBe(expected);
  });

  it('is never compared over units', () => {
    expect(compareValues(quantity(10e9, 'USD'), 'exact', quantity(10e9, 'EUR'))).toBe('unclear');
  });

  it('agrees with itself, however it is hedged', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e15, noNaN: true }),
        fc.constantFrom('exact', 'about', 'moreThan', 'lessThan'),
        (amount, hedge) => {
          const value = quantity(amount, 'parameter');
          expect(compareValues(value, hedge, value)).toBe('agrees');
        },
      ),
    );
  });
});

describe('a day of the news beside a known one', () => {
  it.each([
    [days('2023-11-01', '2023-11-30'), days('2023-11-03'), 'agrees'],
    [days('2023-11-03'), days('2023-11-01', '2023-11-30'), 'unclear'], // a month proves no day
    [days('2023-11-04'), days('2023-11-03'), 'unclear'], // time zones
    [days('2023-11-24'), days('2023-11-03'), 'differs'],
  ] as const)('%j beside %j: %s', (claimed, known, expected) => {
    expect(compareValues(claimed, 'exact', known)).toBe(expected);
  });
});

it('takes a wording that is not ours for no contradiction', () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  expect(compareValues(text('Menlo Park'), 'exact', text('San Francisco'))).toBe('unclear');
  expect(compareValues(entity('ada'), 'exact', { kind: 'unpublished' })).toBe('unclear');
});
