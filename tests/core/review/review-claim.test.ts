import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../utils/core/claims/claim.ts';
import type { Fact } from '../../../utils/core/knowledge/pack-schema.ts';
import { reviewClaim } from '../../../utils/core/review/review-claim.ts';
import { aClaim, aFact, aKnowledgeBase, anEntity, days, entity, quantity } from '../../fixtures/builders.ts';

const grokZero = anEntity({ id: 'grok-0', memberOf: 'grok' });
const grokOne = anEntity({ id: 'grok-1', memberOf: 'grok' });
const entities = [
  anEntity({ id: 'grok' }),
  grokZero,
  grokOne,
  anEntity({ id: 'acme', type: 'organization' }),
  anEntity({ id: 'ada', type: 'person' }),
  anEntity({ id: 'bo', type: 'person' }),
  anEntity({ id: 'google', type: 'organization' }),
  anEntity({ id: 'google-research', type: 'organization', organization: 'google' }),
];

interface When {
  readonly publishedOn?: string | undefined;
  readonly today?: string;
}

function review(claim: Claim, facts: Fact[], when: When = {}) {
  const { publishedOn, today } = { publishedOn: '2024-05-01', today: '2026-11-24', ...when };
  return reviewClaim(claim, { knowledge: aKnowledgeBase({ entities, facts }), publishedOn, today });
}

const parameters = [
  aFact({ subject: 'grok-0', predicate: 'parameterCount', value: 33e9, unit: 'parameter', validFrom: '2023-11-03' }),
  aFact({
    subject: 'grok-1',
    predicate: 'parameterCount',
    value: 314e9,
    unit: 'parameter',
    validFrom: '2023-11-03',
    knownFrom: '2024-03-17',
  }),
];
const chiefs = [
  aFact({
    subject: 'acme',
    predicate: 'chiefExecutive',
    value: 'ada',
    validFrom: '2020-01-01',
    validThrough: '2024-12-31',
  }),
  aFact({ subject: 'acme', predicate: 'chiefExecutive', value: 'bo', validFrom: '2025-01-01' }),
];
const saysThirtyThree = aClaim({
  subject: 'grok-1',
  predicate: 'parameterCount',
  value: quantity(33e9, 'parameter'),
  hedge: 'about',
});
const saysAda = aClaim({ subject: 'acme', predicate: 'chiefExecutive', value: entity('ada') });

describe('a property that never changes', () => {
  it('refutes a wrong number and says whose it is', () => {
    const { verdict, reasons } = review(saysThirtyThree, parameters) ?? {};
    expect(verdict).toBe('refuted');
    expect(reasons).toContainEqual({
      kind: 'valueDiffers',
      expected: quantity(314e9, 'parameter'),
    });
    expect(reasons).toContainEqual({ kind: 'valueBelongsTo', entry: 'grok-0', value: quantity(33e9, 'parameter') });
  });

  it('says since when it is known, where that is later than the article', () => {
    const { reasons } = review(saysThirtyThree, parameters, { publishedOn: '2023-11-24' }) ?? {};
    expect(reasons).toContainEqual({ kind: 'becameKnownOn', on: '2024-03-17' });
  });

  it('names no stranger as the owner of a number', () => {
    const stranger = aFact({ subject: 'acme', predicate: 'parameterCount', value: 33e9, unit: 'parameter' });
    const { reasons } = review(saysThirtyThree, [stranger, ...parameters.slice(1)]) ?? {};
    expect(reasons?.some(({ kind }) => kind === 'valueBelongsTo')).toBe(false);
  });

  it('refutes a derivation where the sources say there was none', () => {
    const fact = aFact({ subject: 'grok-1', predicate: 'derivedFrom', value: { noValue: true } });
    const claim = aClaim({ subject: 'grok-1', predicate: 'derivedFrom', value: entity('grok-0') });
    expect(review(claim, [fact])?.verdict).toBe('refuted');
    expect(review({ ...claim, isNegated: true }, [fact])?.verdict).toBe('supported');
  });

  it('says that a figure is the company’s own', () => {
    const fact = aFact({
      subject: 'grok-1',
      predicate: 'outperforms',
      value: 'grok-0',
      rank: 'selfReported',
      reportedBy: 'acme',
    });
    const claim = aClaim({ subject: 'grok-1', predicate: 'outperforms', value: entity('grok-0') });
    expect(review(claim, [fact])).toMatchObject({
      verdict: 'supported',
      reasons: [{}, { kind: 'selfReported', by: 'acme' }],
    });
  });

  it('disputes a plain number for what its owner never published, and leaves a rumour unsettled', () => {
    const fact = aFact({ subject: 'grok-1', predicate: 'parameterCount', value: { unpublished: true } });
    expect(review(saysThirtyThree, [fact])?.verdict).toBe('disputed');
    expect(review({ ...saysThirtyThree, modality: 'rumoured' }, [fact])?.verdict).toBe('notEnoughInfo');
  });
});

describe('a state', () => {
  it('treats a superseded fact as outdated, not refuted', () => {
    expect(review(saysAda, chiefs)).toMatchObject({
      verdict: 'outdated',
      reasons: [{ kind: 'endedOn', on: '2024-12-31', expected: entity('bo') }],
    });
  });

  it('refutes who did not hold the office on the day of the article', () => {
    expect(review(saysAda, chiefs, { publishedOn: '2025-06-01' })?.verdict).toBe('refuted');
  });

  it('is silent for an article younger than the packs, and for one without a date', () => {
    expect(review(saysAda, chiefs, { publishedOn: '2026-10-01' })?.verdict).toBe('notEnoughInfo');
    expect(review(saysAda, chiefs, { publishedOn: undefined })?.verdict).toBe('notEnoughInfo');
  });

  it('supports what a sentence says of a past time, for ever', () => {
    const claim = { ...saysAda, asOf: { earliest: '2022-01-01', latest: '2022-12-31' } };
    expect(review(claim, chiefs, { publishedOn: '2026-01-05' })?.verdict).toBe('supported');
  });

  it('refutes no number of users that may have grown since it was last counted', () => {
    const users = [aFact({ subject: 'acme', predicate: 'users', value: 100e6, unit: 'user', validFrom: '2023-01-31' })];
    const claim = aClaim({ subject: 'acme', predicate: 'users', value: quantity(180e6, 'user') });
    expect(review(claim, users)?.verdict).toBe('notEnoughInfo');
    expect(review({ ...claim, value: quantity(100e9, 'user') }, users)?.verdict).toBe('refuted');
  });
});

describe('what is left unsaid', () => {
  it('names no day since when, where only the day of the earliest source is known', () => {
    const chief = { subject: 'acme', predicate: 'chiefExecutive', value: 'ada', validFrom: '2023-11-20' } as const;
    expect(review(saysAda, [aFact(chief)])?.reasons[0]).toHaveProperty('since', '2023-11-20');
    expect(review(saysAda, [aFact({ ...chief, heldBefore: true })])?.reasons[0]).not.toHaveProperty('since');
  });

  it('takes a year for no proof of a month', () => {
    const fact = aFact({ subject: 'grok-0', predicate: 'trainedOn', value: '2023' });
    const claim = aClaim({ subject: 'grok-0', predicate: 'trainedOn', value: days('2023-07-01', '2023-07-31') });
    expect(review(claim, [fact])?.verdict).toBe('notEnoughInfo');
  });

  it('refutes nobody for an addition to a list', () => {
    const fact = aFact({ subject: 'acme', predicate: 'foundedBy', value: 'ada' });
    const claim = aClaim({ subject: 'acme', predicate: 'foundedBy', value: entity('bo') });
    expect(review(claim, [fact])?.verdict).toBe('notEnoughInfo');
  });

  it('refutes no investment because another is known', () => {
    const fact = aFact({ subject: 'acme', predicate: 'investedIn', value: 'google', validFrom: '2019-07' });
    const claim = aClaim({
      subject: 'acme',
      predicate: 'investedIn',
      value: entity('ada'),
      asOf: { earliest: '2019-07-01', latest: '2019-07-31' },
    });
    expect(review(claim, [fact])?.verdict).toBe('notEnoughInfo');
  });

  it('refutes the sum of a round only where the month names it', () => {
    const fact = aFact({
      subject: 'acme',
      predicate: 'fundingRaised',
      value: 1e9,
      unit: 'USD',
      validFrom: '2023-04-10',
    });
    const claim = aClaim({ subject: 'acme', predicate: 'fundingRaised', value: quantity(5e9, 'USD') });
    const inYear = { ...claim, asOf: { earliest: '2023-01-01', latest: '2023-12-31' } };
    const inMonth = { ...claim, asOf: { earliest: '2023-04-01', latest: '2023-04-30' } };
    expect(review(inYear, [fact])?.verdict).toBe('notEnoughInfo');
    expect(review(inMonth, [fact])?.verdict).toBe('refuted');
  });

  it('supports a list only when every member is known', () => {
    const facts = [
      aFact({ subject: 'acme', predicate: 'foundedBy', value: 'ada', id: 'one' }),
      aFact({ subject: 'acme', predicate: 'foundedBy', value: 'bo', id: 'two' }),
    ];
    const claim = aClaim({
      subject: 'acme',
      predicate: 'foundedBy',
      value: { kind: 'entities', entryIds: ['ada', 'bo'] },
    });
    expect(review(claim, facts)?.verdict).toBe('supported');
    expect(review(claim, facts.slice(0, 1))?.verdict).toBe('notEnoughInfo');
  });

  it('takes Google and Google Research for no contradiction', () => {
    const fact = aFact({ subject: 'grok-1', predicate: 'developer', value: 'google-research' });
    const claim = aClaim({ subject: 'grok-1', predicate: 'developer', value: entity('google') });
    expect(review(claim, [fact])?.verdict).toBe('notEnoughInfo');
  });

  it('refutes no release date that is the day of the announcement', () => {
    const facts = [
      aFact({ subject: 'grok-1', predicate: 'releasedOn', value: '2023-12-07' }),
      aFact({ subject: 'grok-1', predicate: 'announcedOn', value: '2023-11-03' }),
    ];
    const claim = aClaim({ subject: 'grok-1', predicate: 'releasedOn', value: days('2023-11-03') });
    expect(review(claim, facts)).toBeUndefined();
    expect(review({ ...claim, value: days('2023-06-01') }, facts)?.verdict).toBe('refuted');
  });

  it('refutes nothing that the article only quotes', () => {
    expect(review({ ...saysThirtyThree, modality: 'attributed' }, parameters)?.verdict).toBe('notEnoughInfo');
  });
});

describe('a forecast', () => {
  const released = [aFact({ subject: 'grok', predicate: 'releasedOn', value: '2023-12-07', validFrom: '2023-12-07' })];
  const nextWeek = aClaim({
    subject: 'grok',
    predicate: 'releasedOn',
    value: days('2023-11-27', '2023-12-03'),
    modality: 'planned',
  });

  it('is outdated when it came later than promised', () => {
    expect(review(nextWeek, released, { publishedOn: '2023-11-24' })).toMatchObject({
      verdict: 'outdated',
      reasons: [{ kind: 'happenedOn', on: '2023-12-07' }],
    });
  });

  it('gets no note before its day has passed', () => {
    expect(review(nextWeek, released, { publishedOn: '2023-11-24', today: '2023-11-30' })).toBeUndefined();
  });
});

describe('whatever the numbers', () => {
  it('never supports a number twice as large as the known one, nor refutes the known one', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e13, noNaN: true }), fc.constantFrom('exact', 'about'), (amount, hedge) => {
        const facts = [aFact({ subject: 'grok-1', predicate: 'parameterCount', value: amount, unit: 'parameter' })];
        const claim = (value: number) =>
          aClaim({ subject: 'grok-1', predicate: 'parameterCount', value: quantity(value, 'parameter'), hedge });
        expect(review(claim(amount), facts)?.verdict).toBe('supported');
        expect(review(claim(amount * 2), facts)?.verdict).toBe('refuted');
      }),
    );
  });

  it('never calls a changeable thing refuted or outdated in an article younger than the packs', () => {
    const day = fc
      .date({ min: new Date('2026-07-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('ada', 'bo', 'google'), (publishedOn, who) => {
        const verdict = review({ ...saysAda, value: entity(who) }, chiefs, {
          publishedOn,
          today: '2030-01-01',
        })?.verdict;
        expect(['refuted', 'outdated']).not.toContain(verdict);
      }),
    );
  });
});
