import { amountWords } from '../amount-words.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries, chineseCopula } from '../common-steps.ts';
import { money, value } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, unless } from '../matcher.ts';
import { subject } from '../subject-steps.ts';
import { clauseEnd, gap, openGap, words } from '../word-steps.ts';

const company = subject('organization');
const round = words(
  'round',
  'funding',
  'funding round',
  'financing',
  'investment',
  'series a',
  'series b',
  'series c',
  'series d',
  'series e',
  'series f',
  'seed round',
  'in funding',
  'equity',
);
const chineseRaised = words(
  '完成了',
  '完成',
  '获得了',
  '获得',
  '获',
  '筹集了',
  '筹集',
  '筹得',
  '募集了',
  '募集',
  '拿到',
  '融资',
);
const chineseRound = words(
  '融资',
  '的融资',
  '的新融资',
  '新一轮融资',
  '的新一轮融资',
  '投资',
  '的投资',
  'a轮融资',
  'b轮融资',
  'c轮融资',
  '的a轮融资',
  '的b轮融资',
  '的c轮融资',
  '天使轮融资',
);
/** The sum is passed over: the claim is who invested in whom. */
const investedSum = openGap(4, ({ kind }) => kind === 'quantity');

export const fundingPatterns: readonly ClaimPattern[] = [
  {
    id: 'funding-raised.en',
    language: 'en',
    predicate: 'fundingRaised',
    match: either(
      sequence(
        company,
        auxiliaries,
        words('raised', 'collected', 'raises', 'has raised', 'pulled in', 'landed', 'raising'),
        amountWords,
        money,
        unless(words('in revenue', 'in debt', 'a year', 'in total', 'to date', 'for charity')),
      ),
      sequence(
        company,
        auxiliaries,
        words('closed', 'secured', 'completed', 'closes', 'secures', 'announced', 'received', 'bagged'),
        amountWords,
        money,
        gap(3),
        round,
      ),
    ),
    examples: [
      ['OpenAI raised $6.6 billion.', 'openai = 6600000000 USD'],
      ['Anthropic has closed a $450 million funding round.', 'anthropic = 450000000 USD'],
    ],
    counterExamples: [
      'OpenAI raised concerns.',
      'OpenAI raised the price to $20.',
      'Researchers at OpenAI raised $5 million for charity.',
      'OpenAI is in talks to raise $6 billion.',
      'OpenAI has raised a total of $11 billion.',
      'A former OpenAI engineer raised $1 billion.',
    ],
  },
  {
    id: 'funding-raised.zh',
    language: 'zh',
    predicate: 'fundingRaised',
    match: either(
      sequence(
        company,
        adverbs,
        chineseRaised,
        maybe(words('了', '一笔', '新一轮', '高达', '总额', '总额为', '规模为')),
        money,
        chineseRound,
      ),
      sequence(company, adverbs, words('融资', '融资了', '筹集了', '筹集', '筹得', '募资', '融到'), money, clauseEnd),
      sequence(
        company,
        adverbs,
        words('完成了', '完成', '宣布完成'),
        gap(4),
        words('融资'),
        words(',融资金额', ',金额', ',融资额', ',规模'),
        chineseCopula,
        money,
      ),
    ),
    examples: [
      ['OpenAI完成了66亿美元融资。', 'openai = 6600000000 USD'],
      ['Anthropic宣布获得4.5亿美元的融资。', 'anthropic = 450000000 USD'],
      ['OpenAI融资66亿美元。', 'openai = 6600000000 USD'],
    ],
    counterExamples: [
      'OpenAI计划融资66亿美元。',
      'OpenAI累计获得113亿美元收入。',
      'OpenAI的投资人获得66亿美元融资。',
      '前OpenAI员工融资10亿美元。',
    ],
  },
  {
    id: 'invested-in.en',
    language: 'en',
    predicate: 'investedIn',
    match: sequence(
      subject('organization', 'person'),
      auxiliaries,
      words('invested', 'invests', 'poured', 'pumped'),
      investedSum,
      words('in', 'into'),
      value('organization'),
      followedBy(clauseEnd, words('in', 'so far', 'since', 'and', 'as', 'for', 'last')),
    ),
    examples: [['Microsoft has invested in OpenAI.', 'microsoft = openai']],
    counterExamples: [
      'Microsoft invested in data centres.',
      'Microsoft will invest in OpenAI.',
      'Microsoft lost interest in OpenAI.',
    ],
  },
  {
    id: 'invested-in.zh',
    language: 'zh',
    predicate: 'investedIn',
    match: either(
      sequence(
        subject('organization', 'person'),
        adverbs,
        words('投资了', '投资', '入股了', '入股', '注资'),
        value('organization'),
        clauseEnd,
      ),
      sequence(
        subject('organization', 'person'),
        adverbs,
        words('向', '对', '给'),
        value('organization'),
        adverbs,
        words('投资', '注资', '投资了', '追加投资'),
      ),
    ),
    examples: [
      ['微软此前已经向OpenAI投资了10亿美元。', 'microsoft = openai'],
      ['微軟投資了OpenAI。', 'microsoft = openai'],
    ],
    counterExamples: ['微软计划投资OpenAI。', '微软与OpenAI合作投资数据中心。'],
  },
];
