import { expect, it } from 'vitest';
import type { Block } from '../../../utils/core/article/article.ts';
import { markFirstMentions } from '../../../utils/core/mentions/mark-first-mentions.ts';
import type { Mention } from '../../../utils/core/mentions/mention.ts';

const mention = (entryId: string, start: number): Mention => ({
  kind: 'term',
  entryId,
  span: { start, end: start + 1 },
});
const heading = (start: number): Block => ({ kind: 'heading', level: 2, span: { start, end: start + 5 } });

it('marks the first mention of each entry in each section', () => {
  const mentions = [
    mention('a', 0),
    mention('b', 2),
    mention('a', 4),
    mention('a', 12),
    mention('b', 20),
    mention('a', 30),
  ];
  const first = markFirstMentions(mentions, [heading(10), heading(25)]);
  expect(mentions.map((one) => first.has(one))).toEqual([true, true, false, true, true, true]);
});

it('takes an article without headings for one section', () => {
  const mentions = [mention('a', 0), mention('a', 4)];
  expect(markFirstMentions(mentions, []).size).toBe(1);
});
