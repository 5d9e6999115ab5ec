import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs } from '../common-steps.ts';
import { day, otherName } from '../item-steps.ts';
import { either, maybe, sequence, several, unless } from '../matcher.ts';
import { released } from '../release-steps.ts';
import { words } from '../word-steps.ts';

const launchNouns = words(
  'launch',
  'release',
  'debut',
  'public launch',
  'public release',
  'public debut',
  'first release',
);
const on = several(words('in', 'on', 'back in', 'late', 'early', 'at the end of'));
/** "In May 2023 in Italy", "in 2023 on iPhones": the launch of a part, or to some. */
const notForSome = unless(words('in', 'for', 'on', 'to', 'across', 'at'));

/** The launch as a noun: it dates the thing while the sentence says something else. */
export const launchPatterns: readonly ClaimPattern[] = [
  {
    id: 'launch-of.en',
    language: 'en',
    predicate: 'releasedOn',
    match: either(
      sequence(
        launchNouns,
        words('of'),
        maybe(otherName('organization'), words("'s")),
        several(words('the', 'its', 'chatbot', 'model')),
        released,
        on,
        day,
        notForSome,
      ),
      sequence(released, words("'s"), launchNouns, on, day, notForSome),
    ),
    examples: [
      ['Since the launch of ChatGPT in November 2022, everything has changed.', 'chatgpt = 2022-11-01..2022-11-30'],
      ["ChatGPT's debut in late 2022 started a race.", 'chatgpt = 2022-01-01..2022-12-31'],
      ["The release of OpenAI's GPT-4 in March 2023 was watched closely.", 'gpt-4 = 2023-03-01..2023-03-31'],
    ],
    counterExamples: [
      'The launch of ChatGPT in Italy in 2023 was noisy.',
      'The launch of ChatGPT in 2023 in Italy was noisy.',
      'The launch of ChatGPT plugins in March 2023 was noisy.',
      'The planned launch of a rival to ChatGPT in 2023 failed.',
    ],
  },
  {
    id: 'launch-of.zh',
    language: 'zh',
    predicate: 'releasedOn',
    match: either(
      sequence(
        words('自', '自从'),
        day,
        adverbs,
        maybe(otherName('organization')),
        maybe(words('发布', '推出', '的')),
        released,
        maybe(words('正式', '首次')),
        words('发布以来', '推出以来', '问世以来', '上线以来', '面世以来', '诞生以来', '横空出世以来', '以来'),
      ),
      sequence(
        released,
        words('自'),
        day,
        maybe(words('正式', '首次')),
        words('发布以来', '推出以来', '问世以来', '上线以来', '面世以来', '诞生以来'),
      ),
    ),
    examples: [
      ['自2022年11月ChatGPT发布以来，热潮席卷全球。', 'chatgpt = 2022-11-01..2022-11-30'],
      ['ChatGPT自2022年11月问世以来，用户不断增加。', 'chatgpt = 2022-11-01..2022-11-30'],
    ],
    counterExamples: ['自2023年ChatGPT在意大利被禁以来，争议不断。', '自2023年以来，ChatGPT的用户不断增加。'],
  },
];
