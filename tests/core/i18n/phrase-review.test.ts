import { describe, expect, it } from 'vitest';
import { formatAmount, formatDate, formatQuantity } from '../../../utils/core/i18n/format.ts';
import { phraseClaim, phraseNote, phraseReasons } from '../../../utils/core/i18n/phrase-review.ts';
import { statements } from '../../../utils/core/i18n/statements.ts';
import type { ClaimReview } from '../../../utils/core/review/claim-review.ts';
import { explanationLanguages } from '../../../utils/core/text/language.ts';
import { aClaim, aSource, days, entity, inAllLanguages, quantity } from '../../fixtures/builders.ts';

const labels = Object.fromEntries(
  ['Grok-0', 'Grok-1', 'Grok', 'xAI', 'Acme', 'Ada', 'Bo'].map((name) => [name.toLowerCase(), inAllLanguages(name)]),
);
const source = aSource({ publisher: 'xAI', publishedOn: '2024-03-17' });
const aReview = (part: Partial<ClaimReview>): ClaimReview => ({
  itemReviewed: {
    kind: 'claim',
    claim: aClaim({
      subject: 'grok-1',
      predicate: 'parameterCount',
      value: quantity(33e9, 'parameter'),
      hedge: 'about',
    }),
  },
  verdict: 'refuted',
  reasons: [
    { kind: 'valueDiffers', expected: quantity(314e9, 'parameter') },
    { kind: 'valueBelongsTo', entry: 'grok-0', value: quantity(33e9, 'parameter') },
  ],
  knownUntil: '2026-06-30',
  sources: [source],
  labels,
  ...part,
});

describe('a note on a wrong number', () => {
  it.each([
    [
      'en',
      'Grok-1 has about 33 billion parameters',
      'Grok-1 has 314 billion parameters (xAI, 17 March 2024). Grok-0 has 33 billion parameters.',
    ],
    [
      'zh-Hans',
      'Grok-1 有约 330 亿个参数',
      'Grok-1 有 3140 亿个参数（xAI，2024 年 3 月 17 日）。而 Grok-0 有 330 亿个参数。',
    ],
    [
      'zh-Hant',
      'Grok-1 有約 330 億個參數',
      'Grok-1 有 3140 億個參數（xAI，2024 年 3 月 17 日）。而 Grok-0 有 330 億個參數。',
    ],
  ] as const)('reads well in %s', (language, claim, note) => {
    expect(phraseClaim(aReview({}), language)).toBe(claim);
    expect(phraseNote(aReview({}), language)).toBe(note);
  });

  it('says how it was compared, apart from what the sources say', () => {
    expect(phraseReasons(aReview({}), 'en')).toEqual([
      'This never changes, so it was compared with everything known up to 30 June 2026.',
      'The article gives a rough figure; a small difference would count as agreement.',
      'The sources say something else.',
    ]);
  });
});

it('says who came after, and since when', () => {
  const claim = aClaim({ subject: 'acme', predicate: 'chiefExecutive', value: entity('ada') });
  const review = aReview({
    itemReviewed: { kind: 'claim', claim },
    verdict: 'outdated',
    reasons: [{ kind: 'endedOn', on: '2024-12-31', expected: entity('bo') }],
  });
  expect(phraseNote(review, 'en')).toBe('This held until 31 December 2024. Since then: Bo is chief executive of Acme.');
});

it('calls a promise a forecast and says its days once', () => {
  const claim = aClaim({
    subject: 'grok',
    predicate: 'releasedOn',
    value: days('2023-11-27', '2023-12-03'),
    modality: 'planned',
  });
  const review = aReview({ itemReviewed: { kind: 'claim', claim } });
  expect(phraseClaim(review, 'en')).toBe('Forecast: Grok was released between 27 November and 3 December 2023');
  expect(phraseClaim(review, 'zh-Hant')).toBe('預告：Grok 於 2023 年 11 月 27 日至 12 月 3 日發布');
});

describe('numbers and days', () => {
  it.each([
    [6.6e9, '6.6 billion', '66 亿', '66 億'],
    [1.8e12, '1.8 trillion', '1.8 万亿', '1.8 兆'],
    [128_000, '128,000', '12.8 万', '12.8 萬'],
    [7, '7', '7', '7'],
  ])('%d', (amount, en, hans, hant) => {
    expect(explanationLanguages.map((language) => formatAmount(amount, language))).toEqual([en, hans, hant]);
  });

  it('puts no space between a scale and its unit', () => {
    expect(formatQuantity(6.6e9, 'USD', 'zh-Hans')).toBe('66 亿美元');
    expect(formatQuantity(6.6e9, 'USD', 'en')).toBe('$6.6 billion');
  });

  it('says no more of a date than is known', () => {
    expect(formatDate('2023-11', 'en')).toBe('November 2023');
    expect(formatDate('2023', 'zh-Hans')).toBe('2023 年');
  });
});

it('can say every predicate in every language, with its subject and value', () => {
  for (const [predicate, said] of Object.entries(statements)) {
    for (const language of explanationLanguages) {
      expect(said[language], `${predicate} in ${language}`).toContain('{s}');
      if (predicate !== 'hasOpenWeights') expect(said[language], `${predicate} in ${language}`).toContain('{v}');
    }
  }
});
