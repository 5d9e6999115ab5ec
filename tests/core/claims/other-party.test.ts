import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../fixtures/toy-world.ts';

const predicatesIn = (text: string): string[] => claimsIn(text).map(({ predicate }) => predicate);

describe('a day or a price is not read', () => {
  it.each([
    ['Anthropic released GPT-4 in March 2023.', 'releasedOn'],
    ['2023年3月，谷歌发布了GPT-4。', 'releasedOn'],
    ['DeepMind, which Microsoft bought in 2014, plays chess.', 'acquiredOn'],
    ['Microsoft bought DeepMind for $500 million.', 'acquisitionPrice'],
  ])('where another than the known doer is named: "%s"', (text, predicate) =>
    expect(predicatesIn(text)).not.toContain(predicate),
  );
});

describe('a day or a price is read', () => {
  it.each([
    ['OpenAI released GPT-4 in March 2023.', 'releasedOn'],
    ['GPT-4 was released in March 2023.', 'releasedOn'],
    ['Google bought DeepMind for $500 million.', 'acquisitionPrice'],
    ['Google released Grok-1 in March 2023.', 'releasedOn'],
  ])('where the doer is the known one, unnamed or unknown: "%s"', (text, predicate) =>
    expect(predicatesIn(text)).toContain(predicate),
  );
});
