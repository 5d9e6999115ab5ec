import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { day, otherName } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, several } from '../matcher.ts';
import { chineseNouns, nounsBefore, on, overOrganizations, released, thing } from '../release-steps.ts';
import { clauseEnd, words } from '../word-steps.ts';

export const trainingPatterns: readonly ClaimPattern[] = [
  {
    id: 'trained-on.zh',
    language: 'zh',
    predicate: 'trainedOn',
    match: sequence(
      day,
      maybe(words(',')),
      overOrganizations,
      adverbs,
      maybe(words('迅速', '就', '便', '很快')),
      words('训练出了', '训练出', '训练了', '训练完成了', '完成了'),
      chineseNouns,
      released,
      followedBy(clauseEnd, words('这一', '的训练')),
    ),
    examples: [['今年7月，xAI迅速训练出了Grok-0这一基础模型。', 'grok-0 = 2023-07-01..2023-07-31']],
    counterExamples: ['今年7月，xAI训练了一批工程师。', '今年7月，xAI用Grok-0训练了新模型。'],
  },
  {
    id: 'trained-on.en',
    language: 'en',
    predicate: 'trainedOn',
    match: either(
      sequence(
        thing,
        auxiliaries,
        words('trained', 'finished training', 'completed training'),
        maybe(words('by'), otherName('organization')),
        on,
        day,
      ),
      sequence(
        words('finished training', 'completed training', 'finished training of'),
        nounsBefore,
        released,
        on,
        day,
      ),
    ),
    examples: [
      ['Grok-0 was trained by xAI in July 2023.', 'grok-0 = 2023-07-01..2023-07-31'],
      ['The lab finished training Grok-0 in August 2023.', 'grok-0 = 2023-08-01..2023-08-31'],
    ],
    counterExamples: ['Grok-0 was trained on data up to July 2023.', 'GPT-4 was trained on text from 2021.'],
  },
  {
    id: 'training-cutoff.en',
    language: 'en',
    predicate: 'trainingCutoff',
    match: sequence(
      released,
      maybe(words("'s")),
      auxiliaries,
      maybe(words('a', 'has a')),
      words('knowledge cutoff', 'training cutoff', 'knowledge cut-off', 'training data cutoff'),
      maybe(words('date')),
      several(words('is', 'of', 'was', 'in', ':')),
      day,
    ),
    examples: [["GPT-4's knowledge cutoff is September 2021.", 'gpt-4 = 2021-09-01..2021-09-30']],
    counterExamples: ["GPT-4's knowledge cutoff annoyed users in September 2021."],
  },
  {
    id: 'training-cutoff.zh',
    language: 'zh',
    predicate: 'trainingCutoff',
    match: sequence(
      released,
      maybe(words('的')),
      words('知识截止日期', '知识截止', '训练数据截止', '训练数据截至', '知识库截止', '数据截止'),
      several(words('日期', '时间', '为', '是', '到', '于', '至', '在')),
      day,
    ),
    examples: [['GPT-4的知识截止日期为2021年9月。', 'gpt-4 = 2021-09-01..2021-09-30']],
    counterExamples: ['GPT-4的知识在2021年9月很丰富。'],
  },
];
