import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { day } from '../item-steps.ts';
import { either, inOrder, maybe, sequence } from '../matcher.ts';
import { chineseNouns, notOnlyPart, nounsBefore, on, overOrganizations, released, thing } from '../release-steps.ts';
import { clauseEnd, gap, words } from '../word-steps.ts';

const openSourced = words(
  'open-sourced',
  'open sourced',
  'released the weights of',
  'released the model weights of',
  'opened the weights of',
);

export const openReleasePatterns: readonly ClaimPattern[] = [
  {
    id: 'weights-released.en',
    language: 'en',
    predicate: 'weightsReleasedOn',
    match: either(
      sequence(
        thing,
        auxiliaries,
        words('open-sourced', 'open sourced', 'made open source', 'released as open source'),
        gap(3),
        on,
        day,
      ),
      sequence(openSourced, nounsBefore, released, notOnlyPart, gap(3), on, day),
      sequence(day, maybe(words(',')), overOrganizations, auxiliaries, openSourced, nounsBefore, released, notOnlyPart),
    ),
    examples: [
      ['Grok-1 was open-sourced on March 17, 2024.', 'grok-1 = 2024-03-17'],
      ['xAI released the weights of Grok-1 in March 2024.', 'grok-1 = 2024-03-01..2024-03-31'],
    ],
    counterExamples: ['xAI open-sourced a tool on March 17, 2024.', 'Grok-1 was open-sourced to applause.'],
  },
  {
    id: 'weights-released.zh',
    language: 'zh',
    predicate: 'weightsReleasedOn',
    match: either(
      sequence(thing, adverbs, maybe(words('于', '在')), day, adverbs, words('开源', '开放权重', '公开权重')),
      sequence(
        day,
        maybe(words(',')),
        overOrganizations,
        adverbs,
        // 发布了开源大模型: there 开源 is no verb.
        either(inOrder(words('开源了', '公开了', '开放了', '宣布开源'), chineseNouns), words('开源')),
        released,
        either(words('的权重', '的模型权重', '权重'), inOrder(notOnlyPart, clauseEnd)),
      ),
    ),
    examples: [
      ['Grok-1于2024年3月17日开源。', 'grok-1 = 2024-03-17'],
      ['2024年3月，xAI开源了Grok-1。', 'grok-1 = 2024-03-01..2024-03-31'],
    ],
    counterExamples: [
      '2024年3月，开源社区热议Grok-1。',
      '2024年3月，xAI发布了开源大模型Grok-1。',
      '2024年3月，xAI开源了Grok-1的代码库。',
    ],
  },
];
