import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { day, otherName } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, several } from '../matcher.ts';
import { about, subject, topic } from '../subject-steps.ts';
import { clauseEnd, openGap, words } from '../word-steps.ts';

// Companies only: models are announced, shown and teased on many days.
const company = subject('organization');
const ofCompany = about('organization');
const existence = words(
  'its existence',
  'its formation',
  'its founding',
  'its establishment',
  'its launch',
  'its creation',
);
const onDay = several(words('in', 'on', 'back in', 'only', 'just', 'late', 'early'));
const justNow = several(words('才', '就', '正式', '对外', '首次', '高调', '便'));
const declared = words('宣布成立', '对外宣布成立', '官宣成立', '宣告成立', '宣布创立', '对外公布成立');

export const announcementPatterns: readonly ClaimPattern[] = [
  {
    id: 'announced.en',
    language: 'en',
    predicate: 'announcedOn',
    match: either(
      sequence(
        company,
        auxiliaries,
        words('announced', 'unveiled', 'revealed to the public', 'presented to the public', 'made public'),
        maybe(words('to the world')),
        maybe(words('by'), otherName('person', 'organization')),
        onDay,
        day,
        // "… as a partner": something else was announced.
        followedBy(clauseEnd, words('and', 'by', 'with')),
      ),
      sequence(company, auxiliaries, words('announced', 'made public'), existence, onDay, day),
      sequence(
        words('announced the formation of', 'announced the founding of', 'announced the creation of', 'unveiled'),
        maybe(words('his', 'the')),
        maybe(words('ai')),
        maybe(words('company', 'startup', 'start-up')),
        ofCompany,
        onDay,
        day,
      ),
    ),
    examples: [
      ['xAI was announced in July 2023.', 'xai = 2023-07-01..2023-07-31'],
      ['xAI was unveiled by Elon Musk on July 12, 2023.', 'xai = 2023-07-12'],
      ['Elon Musk announced the formation of xAI on July 12, 2023.', 'xai = 2023-07-12'],
    ],
    counterExamples: [
      'OpenAI announced a partnership in July 2023.',
      'OpenAI was announced in July 2023 as a partner.',
      'Elon Musk unveiled a plan for xAI in July 2023.',
      'A deal with OpenAI was announced in July 2023.',
    ],
  },
  {
    id: 'announced.zh',
    language: 'zh',
    predicate: 'announcedOn',
    match: either(
      sequence(company, adverbs, maybe(words('于', '在')), day, justNow, declared, clauseEnd),
      // xAI由马斯克创立，今年7月才…: the clause behind the comma has no subject of its own.
      sequence(
        topic('organization'),
        openGap(12, (item) => item.kind === 'named' && item.type === 'person'),
        words(','),
        maybe(words('于', '在', '直到')),
        day,
        justNow,
        declared,
        clauseEnd,
      ),
      sequence(
        day,
        maybe(words(',')),
        otherName('person'),
        justNow,
        declared,
        several(words('了', '人工智能', 'ai', '公司', '初创', '新', '自己的')),
        ofCompany,
        clauseEnd,
      ),
    ),
    examples: [
      ['xAI今年7月才对外宣布成立。', 'xai = 2023-07-01..2023-07-31'],
      ['xAI於2023年7月12日正式宣布成立。', 'xai = 2023-07-12'],
      ['xAI由马斯克创立，今年7月才对外宣布成立，还很年轻。', 'xai = 2023-07-01..2023-07-31'],
      ['2023年7月，马斯克宣布成立人工智能公司xAI。', 'xai = 2023-07-01..2023-07-31'],
    ],
    counterExamples: [
      'OpenAI今年7月宣布成立了安全委员会。',
      'OpenAI今年7月宣布成立合资公司。',
      '2023年7月，马斯克宣布成立委员会审查OpenAI。',
    ],
  },
];
