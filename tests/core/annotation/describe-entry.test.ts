import { describe, expect, it } from 'vitest';
import { describeEntry } from '../../../utils/core/annotation/describe-entry.ts';
import { aFact, aKnowledgeBase, anEntity, aTerm } from '../../fixtures/builders.ts';

const knowledge = aKnowledgeBase({
  terms: [
    aTerm({ id: 'moat', seeAlso: ['walls', 'gates', 'towers', 'hills'] }),
    ...['walls', 'gates', 'towers', 'hills'].map((id) => aTerm({ id })),
  ],
  entities: [
    anEntity({ id: 'acme', type: 'organization' }),
    anEntity({ id: 'ada', type: 'person' }),
    anEntity({ id: 'bo', type: 'person' }),
  ],
  facts: [
    aFact({ subject: 'acme', predicate: 'chiefExecutive', value: 'ada', validFrom: '2020', validThrough: '2024' }),
    aFact({ subject: 'acme', predicate: 'chiefExecutive', value: 'bo', validFrom: '2025' }),
    aFact({ subject: 'acme', predicate: 'valuation', value: 1e9, unit: 'USD', validFrom: '2023' }),
    aFact({ subject: 'acme', predicate: 'valuation', value: 2e9, unit: 'USD', validFrom: '2026' }),
    aFact({ subject: 'acme', predicate: 'foundedOn', value: '2019', rank: 'disputed' }),
  ],
});

describe('what a card says of an entry', () => {
  it('offers three words to go on with, no more', () => {
    expect(describeEntry('moat', knowledge)).toMatchObject({
      kind: 'term',
      seeAlso: [{ entryId: 'walls' }, { entryId: 'gates' }, { entryId: 'towers' }],
    });
  });

  it('tells of a company what holds today, newest first of its kind, nothing disputed', () => {
    const gloss = describeEntry('acme', knowledge);
    expect(gloss?.kind === 'entity' && gloss.facts.map(({ value }) => value)).toEqual(['bo', 2e9]);
    expect(gloss?.kind === 'entity' && gloss.labels).toHaveProperty('bo');
  });

  it('knows nothing of an id that no pack has', () => {
    expect(describeEntry('nobody', knowledge)).toBeUndefined();
  });
});
