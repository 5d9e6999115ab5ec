import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs } from '../common-steps.ts';
import { anniversary } from '../item-steps.ts';
import { either, maybe, sequence } from '../matcher.ts';
import { released } from '../release-steps.ts';
import { words } from '../word-steps.ts';

const chineseOut = words(
  '正式发布',
  '发布',
  '正式上线',
  '上线',
  '正式推出',
  '推出',
  '问世',
  '面世',
  '亮相',
  '公开发布',
  '面向公众开放',
  '公测',
  '首次亮相',
  '诞生',
);

export const anniversaryPatterns: readonly ClaimPattern[] = [
  {
    id: 'anniversary.en',
    language: 'en',
    predicate: 'releasedOn',
    match: either(
      sequence(
        released,
        // A simple past or past perfect tells of a day of its own: only the present keeps the article's.
        words(
          ...[
            'celebrates its',
            'marks its',
            'is celebrating its',
            'is marking its',
            'has celebrated its',
            'has marked its',
          ],
          ...['has just celebrated its', 'has just marked its'],
        ),
        anniversary,
      ),
      sequence(anniversary, words('of'), maybe(words('the launch of', 'the release of', 'the debut of')), released),
    ),
    examples: [
      ['ChatGPT has just celebrated its first anniversary.', 'chatgpt = 2022-10-24..2022-12-25'],
      ['Today is the first anniversary of the launch of ChatGPT.', 'chatgpt = 2022-10-24..2022-12-25'],
    ],
    counterExamples: [
      'OpenAI celebrated its first anniversary with ChatGPT.',
      'ChatGPT had just celebrated its first anniversary.',
      'In November 2023 the first anniversary of ChatGPT came.',
      'Will ChatGPT see its second anniversary?',
    ],
  },
  {
    id: 'anniversary.zh',
    language: 'zh',
    predicate: 'releasedOn',
    match: either(
      sequence(
        released,
        adverbs,
        maybe(words('的')),
        maybe(chineseOut),
        adverbs,
        maybe(words('整整', '满', '刚满', '将满', '即将')),
        anniversary,
      ),
      sequence(anniversary, words('前发布的', '前推出的'), released),
    ),
    examples: [
      ['这件事刚好发生在ChatGPT发布一年之际。', 'chatgpt = 2022-10-24..2022-12-25'],
      ['ChatGPT上线一周年了。', 'chatgpt = 2022-10-24..2022-12-25'],
    ],
    counterExamples: ['OpenAI成立八周年之际，ChatGPT更新了。', 'ChatGPT会迎来十周年吗？'],
  },
];
