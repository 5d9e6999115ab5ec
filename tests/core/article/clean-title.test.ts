import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../../utils/core/article/clean-title.ts';

describe('taking the site out of a title', () => {
  it.each([
    ['Grok grows up | The Margin', '', '', 'Grok grows up'],
    ['Grok grows up - AI - The Margin', '', '', 'Grok grows up'],
    ['模型的重量_科技频道_页边网', '', '', '模型的重量'],
    ['模型的重量 - 页边报', '', '', '模型的重量'],
    ['Grok grows up: The Margin of error', '', '', 'Grok grows up: The Margin of error'],
    ['GPT-4 and the long tail of it', '', '', 'GPT-4 and the long tail of it'],
    [
      'Short | A tail that is much longer than the headline in front of it',
      '',
      '',
      'Short | A tail that is much longer than the headline in front of it',
    ],
    ['Grok – a story about weights | The Margin', '', 'Grok – a story about weights', 'Grok – a story about weights'],
    ['The Margin', 'The Margin', '', 'The Margin'],
    ['', '', 'Only a heading', 'Only a heading'],
  ])('%j of %j under %j is %j', (title, site, heading, cleaned) => {
    expect(cleanTitle(title, site, heading)).toBe(cleaned);
  });
});
