import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { value } from '../item-steps.ts';
import { claimBegins, either, followedBy, maybe, sequence, several, unless } from '../matcher.ts';
import { subject } from '../subject-steps.ts';
import { clauseEnd, gap, openGap, wideGap, words } from '../word-steps.ts';

const person = subject('person');
const school = value('organization');
const degree = words(
  "bachelor's",
  "master's",
  'bachelor',
  'master',
  'phd',
  'ph.d.',
  'ph.d',
  'doctorate',
  'degree',
  'degrees',
);
const articles = several(words('the', 'a', 'an', "this year's"));

const overSchools = openGap(30, (item) => item.kind === 'named' && item.type === 'organization');

export const peoplePatterns: readonly ClaimPattern[] = [
  {
    id: 'educated-at.en',
    language: 'en',
    predicate: 'educatedAt',
    match: either(
      sequence(
        person,
        auxiliaries,
        words('graduated from', 'studied at', 'graduated at', 'was educated at', 'educated at', 'attended'),
        maybe(words('the')),
        school,
      ),
      sequence(
        person,
        auxiliaries,
        words('earned', 'received', 'holds', 'obtained', 'completed', 'studied', 'got', 'took'),
        gap(6),
        either(degree, words('mathematics', 'physics', 'computer science', 'engineering')),
        gap(5),
        words('from', 'at'),
        maybe(words('the')),
        school,
      ),
    ),
    examples: [
      ['Greg Yang graduated from Harvard.', 'greg-yang = harvard-university'],
      ["Greg Yang earned a bachelor's degree in mathematics at Harvard.", 'greg-yang = harvard-university'],
    ],
    counterExamples: ['Greg Yang gave a talk at Harvard.', 'Greg Yang studied a model from OpenAI.'],
  },
  {
    id: 'educated-at.zh',
    language: 'zh',
    predicate: 'educatedAt',
    match: either(
      sequence(
        person,
        maybe(words(',')),
        adverbs,
        words('在', '于', '先后在'),
        school,
        maybe(words('大学')),
        adverbs,
        words('取得', '获得', '获', '攻读', '拿到', '取得了', '获得了'),
        gap(12),
        words('学士', '硕士', '博士', '学位'),
      ),
      sequence(person, adverbs, words('毕业于', '就读于', '曾就读于'), school),
      sequence(words('毕业于'), school, gap(3), words('的'), person),
    ),
    examples: [
      ['杨格（Greg Yang），在哈佛取得数学学士与计算机硕士学位。', 'greg-yang = harvard-university'],
      ['杨格毕业于哈佛。', 'greg-yang = harvard-university'],
    ],
    counterExamples: ['杨格在哈佛演讲。', '杨格在OpenAI取得成功。'],
  },
  {
    id: 'student-of.en',
    language: 'en',
    predicate: 'studentOf',
    match: sequence(
      person,
      maybe(words(',')),
      auxiliaries,
      wideGap(16),
      words('studied under', 'a student of', 'was taught by', 'studying under', 'taught by', 'was mentored by'),
      value('person'),
    ),
    examples: [['Greg Yang studied under Shing-Tung Yau.', 'greg-yang = shing-tung-yau']],
    counterExamples: ['Greg Yang studied a paper of Shing-Tung Yau.', 'Greg Yang met Shing-Tung Yau.'],
  },
  {
    id: 'student-of.zh',
    language: 'zh',
    predicate: 'studentOf',
    match: sequence(
      person,
      overSchools,
      claimBegins,
      words('师从', '师承', '受教于', '师从于'),
      gap(4),
      value('person'),
    ),
    examples: [['杨格（Greg Yang），在哈佛取得数学学士学位，师从丘成桐。', 'greg-yang = shing-tung-yau']],
    counterExamples: ['杨格与丘成桐出席活动。', '丘成桐推荐了杨格。'],
  },
  {
    id: 'doctoral-advisor.en',
    language: 'en',
    predicate: 'doctoralAdvisor',
    match: sequence(
      person,
      words("'s"),
      words(
        'doctoral advisor',
        'doctoral adviser',
        'phd advisor',
        'phd adviser',
        'phd supervisor',
        'doctoral supervisor',
      ),
      several(words('was', 'is', ',')),
      value('person'),
    ),
    examples: [["Ilya Sutskever's doctoral advisor was Geoffrey Hinton.", 'ilya-sutskever = geoffrey-hinton']],
    counterExamples: ['Ilya Sutskever advises Geoffrey Hinton.'],
  },
  {
    id: 'doctoral-advisor.zh',
    language: 'zh',
    predicate: 'doctoralAdvisor',
    match: sequence(
      person,
      maybe(words('的')),
      words('博士导师', '博士生导师'),
      several(words('是', '为')),
      value('person'),
    ),
    examples: [['Ilya Sutskever的博士导师是Geoffrey Hinton。', 'ilya-sutskever = geoffrey-hinton']],
    counterExamples: ['博士导师Geoffrey Hinton出席。'],
  },
  {
    id: 'award-received.en',
    language: 'en',
    predicate: 'awardReceived',
    match: either(
      sequence(
        person,
        auxiliaries,
        words('won', 'received', 'was awarded', 'awarded', 'shared', 'wins'),
        articles,
        value('award'),
        unless(words('nomination', 'committee')),
      ),
      sequence(value('award'), words('winner', 'laureate', 'recipient'), person),
    ),
    examples: [
      ['Geoffrey Hinton won the Turing Award.', 'geoffrey-hinton = turing-award'],
      ['Turing Award winner Geoffrey Hinton warned of risks.', 'geoffrey-hinton = turing-award'],
    ],
    counterExamples: [
      'Geoffrey Hinton was nominated for the Turing Award.',
      'Geoffrey Hinton deserves the Turing Award.',
      'Geoffrey Hinton has not commented on the Turing Award.',
    ],
  },
  {
    id: 'award-received.zh',
    language: 'zh',
    predicate: 'awardReceived',
    match: either(
      sequence(
        person,
        adverbs,
        words('获得了', '获得', '荣获', '获颁', '摘得', '拿下', '斩获'),
        maybe(words('了')),
        value('award'),
        unless(words('提名')),
      ),
      sequence(value('award'), words('得主', '获得者', '获奖者'), maybe(words('、')), person),
    ),
    examples: [
      ['Geoffrey Hinton获得了图灵奖。', 'geoffrey-hinton = turing-award'],
      ['图灵奖得主Geoffrey Hinton警告风险。', 'geoffrey-hinton = turing-award'],
    ],
    counterExamples: ['丘成桐推荐杨格申请图灵奖。', 'Geoffrey Hinton获得图灵奖提名。'],
  },
  {
    id: 'employer.en',
    language: 'en',
    predicate: 'employer',
    match: sequence(
      person,
      auxiliaries,
      words('joined', 'works at', 'works for', 'joins', 'is employed by'),
      value('organization'),
      followedBy(clauseEnd, words('as', 'in', 'from', 'after')),
    ),
    examples: [['Greg Yang joined xAI.', 'greg-yang = xai']],
    counterExamples: ['Greg Yang joined a call with OpenAI.', 'Greg Yang will join OpenAI.', 'Greg Yang left xAI.'],
  },
  {
    id: 'employer.zh',
    language: 'zh',
    predicate: 'employer',
    match: sequence(
      person,
      adverbs,
      words('加入了', '加入', '任职于', '就职于', '供职于'),
      value('organization'),
      clauseEnd,
    ),
    examples: [['杨格加入了xAI。', 'greg-yang = xai']],
    counterExamples: ['杨格将加入OpenAI。', '杨格曾任职于OpenAI。', '杨格离开了xAI。'],
  },
];
