import type { ClaimPattern } from '../claim-pattern.ts';
import { amount, anyDay, day, money, otherName, value, values } from '../item-steps.ts';
import { followedBy, maybe, sequence, several } from '../matcher.ts';
import { apposed } from '../subject-steps.ts';
import { clauseEnd, openGap, words } from '../word-steps.ts';

// What stands between commas behind a name: ", founded in 2015, …". Behind "unlike X, …" it is said of another thing.
const company = apposed('organization');
const target = apposed('organization', 'product');
const service = apposed('product', 'model');
const on = several(words('in', 'on', 'back in', 'late', 'early'));
const bought = words('acquired', 'bought', 'purchased', 'took over');
const nouns = several(words('the', 'ai', 'startup', 'start-up', 'company', 'lab', 'firm'));
const overPeople = openGap(8, (item) => item.kind === 'named' && item.type === 'person');

export const asidePatterns: readonly ClaimPattern[] = [
  {
    id: 'founded-aside.en',
    language: 'en',
    predicate: 'foundedOn',
    match: sequence(
      company,
      words(', founded', ', established', ', started', ', co-founded', ', set up'),
      on,
      day,
      followedBy(clauseEnd, words('by', 'in', 'as', 'and')),
    ),
    examples: [['xAI, founded in July 2023, is young.', 'xai = 2023-07-01..2023-07-31']],
    counterExamples: [
      'Unlike OpenAI, founded in 2015, the rival has no board.',
      'xAI, founded on a belief in 2023, is young.',
      'The rival of OpenAI, founded in 2021, is young.',
    ],
  },
  {
    id: 'founded-before-name.en',
    language: 'en',
    predicate: 'foundedOn',
    match: sequence(
      words('founded by', 'co-founded by', 'started by'),
      overPeople,
      on,
      day,
      words(','),
      nouns,
      apposed('organization'),
    ),
    examples: [['Founded by Elon Musk in 2023, xAI employs mathematicians.', 'xai = 2023-01-01..2023-12-31']],
    counterExamples: ['Founded by Elon Musk in 2023, a rival of OpenAI employs mathematicians.'],
  },
  {
    id: 'founder-before-name.en',
    language: 'en',
    predicate: 'foundedBy',
    match: sequence(
      words('founded by', 'co-founded by', 'started by'),
      values('person'),
      several(words('in', 'and others')),
      maybe(anyDay),
      words(','),
      nouns,
      apposed('organization'),
    ),
    examples: [['Founded by Elon Musk in 2023, xAI employs mathematicians.', 'xai = elon-musk']],
    counterExamples: ['Founded by Elon Musk in 2023, a rival of OpenAI employs mathematicians.'],
  },
  {
    id: 'acquired-on-aside.en',
    language: 'en',
    predicate: 'acquiredOn',
    match: sequence(target, words(', which'), otherName('organization', 'person'), bought, on, day),
    examples: [['DeepMind, which Google bought in 2014, plays chess.', 'google-deepmind = 2014-01-01..2014-12-31']],
    counterExamples: ['DeepMind, which Google admired in 2014, plays chess.'],
  },
  {
    id: 'acquired-by-aside.en',
    language: 'en',
    predicate: 'acquiredBy',
    match: sequence(
      target,
      words(', which'),
      value('organization', 'person'),
      bought,
      followedBy(clauseEnd, words('in', 'for', 'on', 'back in'), anyDay),
    ),
    examples: [['DeepMind, which Google bought in 2014, plays chess.', 'google-deepmind = google']],
    counterExamples: ['DeepMind, which Google may have bought cheaply, plays chess.'],
  },
  {
    id: 'valuation-aside.en',
    language: 'en',
    predicate: 'valuation',
    match: sequence(
      company,
      words(','),
      several(words('now', 'currently', 'recently', 'last', 'most recently')),
      words('valued at', 'worth'),
      money,
    ),
    examples: [['OpenAI, now worth $157 billion, needs more chips.', 'openai = 157000000000 USD']],
    counterExamples: [
      'OpenAI, once worth $1 billion, needs more chips.',
      'Unlike OpenAI, valued at $157 billion, the rival is small.',
    ],
  },
  {
    id: 'users-aside.en',
    language: 'en',
    predicate: 'users',
    match: sequence(service, words(', with'), several(words('its', 'some', 'now')), amount('user')),
    examples: [['ChatGPT, with 300 million weekly users, leads.', 'chatgpt = 300000000 user @period=week']],
    counterExamples: ['Compared to ChatGPT, with 300 million weekly users, the rival is small.'],
  },
];
