import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries, chineseCopula, englishCopula } from '../common-steps.ts';
import { amount, bareAmount } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, several } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { clauseEnd, gap, words } from '../word-steps.ts';

const company = subject('organization');
const ofCompany = about('organization');
const service = subject('product', 'model', 'organization');
const ofService = about('product', 'model', 'organization');

export const peopleCountedPatterns: readonly ClaimPattern[] = [
  {
    id: 'employees.en',
    language: 'en',
    predicate: 'employees',
    match: sequence(
      company,
      auxiliaries,
      words('has', 'had', 'employs', 'employed', 'counts', 'with'),
      maybe(words('a staff of', 'a team of', 'a workforce of')),
      amount('person'),
      followedBy(clauseEnd, words('and', 'worldwide', 'in total', 'on', 'at', 'as of')),
    ),
    examples: [['OpenAI has about 770 employees.', 'openai = about 770 person']],
    counterExamples: [
      'OpenAI laid off 20 employees.',
      'OpenAI has 500 employees in London.',
      'OpenAI will hire 500 people.',
      'OpenAI has 20 people working on safety.',
    ],
  },
  {
    id: 'employees.zh',
    language: 'zh',
    predicate: 'employees',
    match: either(
      sequence(
        company,
        adverbs,
        words('有员工', '拥有员工', '共有员工'),
        either(amount('person'), bareAmount(10)),
        maybe(words('人')),
        clauseEnd,
      ),
      sequence(
        company,
        adverbs,
        maybe(words('大约', '约', '差不多')),
        words('有', '拥有', '雇佣', '雇用', '雇有', '共有'),
        amount('person'),
        maybe(words('员工', '雇员')),
        clauseEnd,
      ),
      sequence(
        ofCompany,
        maybe(words('的')),
        words('员工数量', '员工总数', '员工人数', '员工数', '员工'),
        chineseCopula,
        either(amount('person'), bareAmount(10)),
        maybe(words('人')),
        clauseEnd,
      ),
    ),
    examples: [
      ['OpenAI拥有约770名员工。', 'openai = about 770 person'],
      ['OpenAI员工总数达到770人。', 'openai = 770 person'],
      ['OpenAI现有员工约770人。', 'openai = about 770 person'],
      ['OpenAI大约有770名员工。', 'openai = 770 person'],
    ],
    counterExamples: ['OpenAI裁员20人。', 'OpenAI有20人获奖离开。', 'OpenAI将有1000名员工。'],
  },
  {
    id: 'users.en',
    language: 'en',
    predicate: 'users',
    match: either(
      sequence(
        service,
        auxiliaries,
        words(
          'has',
          'had',
          'reached',
          'hit',
          'passed',
          'surpassed',
          'topped',
          'counts',
          'claims',
          'serves',
          'attracts',
          'crossed',
          'with',
          'boasts',
        ),
        maybe(words('some', 'now')),
        amount('user'),
      ),
      sequence(
        service,
        auxiliaries,
        words('used by'),
        amount('user', 'person'),
        gap(3),
        words('week', 'month', 'day', 'weekly', 'monthly', 'daily'),
      ),
      sequence(
        amount('person', 'user'),
        maybe(words('now', 'already')),
        words('use', 'are using', 'used'),
        ofService,
        words(
          ...['every week', 'each week', 'weekly', 'a week', 'per week', 'every month', 'each month', 'monthly'],
          ...['a month', 'per month', 'every day', 'each day', 'daily', 'a day', 'per day'],
        ),
      ),
      sequence(
        ofService,
        words("'s"),
        gap(3),
        words('users', 'user base', 'user count'),
        englishCopula,
        either(amount('user'), bareAmount(1000)),
      ),
    ),
    examples: [
      ['ChatGPT has 100 million weekly active users.', 'chatgpt = 100000000 user @period=week'],
      ['More than 100 million people use ChatGPT every week.', 'chatgpt = moreThan 100000000 user @period=week'],
      ['ChatGPT is used by more than 200 million people every week.', 'chatgpt = moreThan 200000000 user @period=week'],
    ],
    counterExamples: [
      'ChatGPT had 100 million users two months after its launch.',
      'ChatGPT lost 5 million users.',
      'ChatGPT gained another 10 million users.',
      'ChatGPT will reach a billion users.',
    ],
  },
  {
    id: 'users.zh',
    language: 'zh',
    predicate: 'users',
    match: either(
      sequence(
        service,
        adverbs,
        maybe(words('每周', '每月', '每天', '大约', '约')),
        words('拥有', '有', '达到', '达到了', '突破', '吸引了', '已有', '积累了', '覆盖'),
        amount('user'),
      ),
      sequence(
        words('每周', '每月', '每天'),
        several(words('约', '大约', '都', '已', '就')),
        words('有'),
        amount('person', 'user'),
        several(words('在', '都在')),
        words('使用', '用'),
        ofService,
        clauseEnd,
      ),
      sequence(
        ofService,
        maybe(words('的')),
        words(
          '月活跃用户数',
          '月活跃用户',
          '周活跃用户数',
          '周活跃用户',
          '日活跃用户',
          '月活用户',
          '周活用户',
          '日活用户',
          '用户数量',
          '用户总数',
          '用户规模',
          '用户数',
          '用户',
          '月活',
          '周活',
          '日活',
        ),
        maybe(words('数')),
        chineseCopula,
        either(amount('user', 'person'), bareAmount(1000)),
      ),
    ),
    examples: [
      ['ChatGPT拥有超过1亿周活跃用户。', 'chatgpt = moreThan 100000000 user @period=week'],
      ['ChatGPT的月活用户达到1亿。', 'chatgpt = 100000000 user @period=month'],
      ['每周有1亿人使用ChatGPT。', 'chatgpt = 100000000 user @period=week'],
      ['ChatGPT每周有3亿用户。', 'chatgpt = 300000000 user @period=week'],
    ],
    counterExamples: [
      'ChatGPT在推出两个月后，达到了1亿月度活跃用户。',
      'ChatGPT失去了500万用户。',
      '每周有1亿人使用ChatGPT搜索。',
      'ChatGPT的用户将突破10亿。',
      'ChatGPT用户增长了1000万。',
    ],
  },
];
