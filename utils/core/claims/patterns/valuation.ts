import { amountWords } from '../amount-words.ts';
import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries, chineseCopula, englishCopula } from '../common-steps.ts';
import { anyDay, money } from '../item-steps.ts';
import { either, maybe, sequence, several } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { openGap, words } from '../word-steps.ts';

const company = subject('organization');
const ofCompany = about('organization');
const overNumbers = openGap(12, ({ kind }) => kind === 'quantity');
const valuation = words('valuation', 'post-money valuation', 'pre-money valuation');

export const valuationPatterns: readonly ClaimPattern[] = [
  {
    id: 'valuation.en',
    language: 'en',
    predicate: 'valuation',
    match: either(
      sequence(
        company,
        overNumbers,
        words('at a', 'at an', 'at', 'to a'),
        maybe(words('estimated', 'roughly', 'post-money')),
        money,
        valuation,
      ),
      sequence(
        company,
        overNumbers,
        words(
          'valuing the company at',
          'valuing it at',
          'valuing the startup at',
          'that valued it at',
          'that valued the company at',
          'which valued it at',
          'that values it at',
        ),
        money,
      ),
      sequence(company, auxiliaries, maybe(words('last')), words('valued at', 'worth'), money),
      sequence(
        ofCompany,
        words("'s"),
        maybe(words('latest', 'current', 'private')),
        valuation,
        openGap(8, (item) => item.kind === 'quantity' && item.isVague),
        englishCopula,
        money,
      ),
      sequence(words('valuation of'), ofCompany, englishCopula, money),
      sequence(words('values', 'valued', 'valuing'), ofCompany, words('at'), money),
      sequence(words('gives', 'gave', 'giving'), ofCompany, words('a valuation of', 'an implied valuation of'), money),
      sequence(
        company,
        overNumbers,
        words(
          'at a valuation of',
          'with a valuation of',
          'reaching a valuation of',
          'has a valuation of',
          'hit a valuation of',
          'reached a valuation of',
        ),
        money,
      ),
    ),
    examples: [
      ['OpenAI raised $6.6 billion at a $157 billion valuation.', 'openai = 157000000000 USD'],
      ['OpenAI is valued at $157 billion.', 'openai = 157000000000 USD'],
      ["OpenAI's valuation rose from $29 billion to $80 billion.", 'openai = 80000000000 USD'],
      ['The deal gives OpenAI a valuation of $157 billion.', 'openai = 157000000000 USD'],
      ['The round values Anthropic at about $18 billion.', 'anthropic = about 18000000000 USD'],
    ],
    counterExamples: [
      'OpenAI seeks funding at a $100 billion valuation.',
      'OpenAI could be valued at $100 billion.',
      'A rival of OpenAI is valued at $1 billion.',
      'OpenAI values safety at all costs.',
    ],
  },
  {
    id: 'valuation.zh',
    language: 'zh',
    predicate: 'valuation',
    match: either(
      // The clause behind a comma has no subject of its own: 完成66亿美元融资,估值1570亿美元.
      sequence(
        company,
        openGap(28, ({ kind }) => kind === 'quantity'),
        words(','),
        maybe(words('公司', '其')),
        maybe(words('最新')),
        words('投后估值', '投前估值', '估值'),
        chineseCopula,
        money,
      ),
      sequence(
        ofCompany,
        maybe(words('的')),
        words('投后估值', '投前估值', '最新估值', '估值', '市场估值'),
        chineseCopula,
        money,
      ),
      sequence(company, overNumbers, words('以'), money, maybe(words('的')), words('估值')),
      sequence(company, adverbs, words('达到', '获得', '达'), money, maybe(words('的')), words('估值')),
    ),
    examples: [
      ['OpenAI的估值达到1570亿美元。', 'openai = 157000000000 USD'],
      ['OpenAI完成66亿美元融资，估值1570亿美元。', 'openai = 157000000000 USD'],
      ['Anthropic 估值約180億美元。', 'anthropic = about 18000000000 USD'],
    ],
    counterExamples: [
      'OpenAI的估值将达到1000亿美元。',
      'OpenAI估值太高了。',
      'OpenAI员工持有的股份估值达860亿美元。',
      'OpenAI寻求以1000亿美元估值融资。',
      'OpenAI的估值增加了500亿美元。',
    ],
  },
  {
    id: 'revenue.en',
    language: 'en',
    predicate: 'revenue',
    match: either(
      sequence(
        ofCompany,
        words("'s"),
        maybe(words('annual', 'full-year', 'quarterly')),
        words('revenue', 'revenues', 'sales'),
        openGap(4, ({ kind }) => kind === 'date'),
        englishCopula,
        money,
      ),
      sequence(
        company,
        auxiliaries,
        words('generated', 'earned', 'made', 'reported', 'booked', 'posted', 'brought in'),
        amountWords,
        money,
        words('in revenue', 'of revenue', 'in sales', 'in annual revenue'),
      ),
      sequence(
        company,
        auxiliaries,
        words('reported', 'posted', 'had', 'booked', 'generated', 'earned'),
        words('revenue of', 'revenues of', 'sales of', 'annual revenue of'),
        money,
      ),
    ),
    examples: [['OpenAI generated $1.6 billion in revenue in 2023.', 'openai = 1600000000 USD']],
    counterExamples: [
      'OpenAI expects $5 billion in revenue.',
      "OpenAI's annualized revenue topped $2 billion.",
      'OpenAI shares 20% of its revenue.',
    ],
  },
  {
    id: 'revenue.zh',
    language: 'zh',
    predicate: 'revenue',
    match: sequence(
      ofCompany,
      maybe(words('的')),
      several(either(words('在', '的', '全年', '财年'), anyDay)),
      maybe(words('实现', '实现了', '全年', '的')),
      words('营业收入', '营收', '总营收', '收入', '总收入'),
      chineseCopula,
      money,
    ),
    examples: [['OpenAI在2023年的营收为16亿美元。', 'openai = 1600000000 USD']],
    counterExamples: ['OpenAI预计营收50亿美元。', 'OpenAI的年化收入超过20亿美元。', 'OpenAI营收增长了10亿美元。'],
  },
];
