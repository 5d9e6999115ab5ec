import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { anyDay, day, money, otherAmount, otherName, value } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, several, unless } from '../matcher.ts';
import { about } from '../subject-steps.ts';
import { clauseEnd, openGap, words } from '../word-steps.ts';

const target = about('organization', 'product');
const owner = value('organization', 'person');
const buyer = otherName('organization', 'person');
const over = openGap(6, ({ kind }) => kind === 'quantity');
const nouns = several(
  words('the', 'startup', 'company', 'chipmaker', 'social network', 'lab', 'ai', 'its', 'rival', 'search', 'platform'),
);
const bought = words(
  'acquired',
  'bought',
  'purchased',
  'has acquired',
  'completed its acquisition of',
  'took over',
  'completed the acquisition of',
);
const chineseBought = words('收购了', '收购', '买下了', '买下', '并购了', '并购', '完成了对', '完成对');
/** Between the buyer and the deed; 计划 and 将 would make the day that of the plan. */
const atLast = several(words('正式', '已', '便', '就', '宣布', '成功', '最终', '终于'));
/** An offer, a plan or a rumour of buying, and what of the company is bought. */
const noDeal = unless(
  words(
    '的计划',
    '的要约',
    '的提议',
    '的传闻',
    '的意向',
    '的谈判',
    '的股份',
    '的股权',
    '股份',
    '股权',
    '失败',
    '的部分',
    '的团队',
    '的业务',
    '的交易',
    "'s",
    'stake',
    'shares',
    'talent',
    'chips',
    'gpus',
    '芯片',
    '的芯片',
  ),
);

export const acquisitionPatterns: readonly ClaimPattern[] = [
  {
    id: 'acquired-on.en',
    language: 'en',
    predicate: 'acquiredOn',
    match: either(
      sequence(
        target,
        auxiliaries,
        words('acquired by', 'bought by', 'taken over by', 'purchased by'),
        openGap(2, (item) => item.kind === 'named'),
        over,
        maybe(words('in', 'on')),
        day,
      ),
      sequence(owner, auxiliaries, bought, nouns, target, noDeal, over, maybe(words('in', 'on')), day),
    ),
    examples: [['Twitter was acquired by Elon Musk in October 2022.', 'x = 2022-10-01..2022-10-31']],
    counterExamples: ['Elon Musk acquired a taste for Twitter in 2009.', 'Elon Musk plans to buy Twitter in 2022.'],
  },
  {
    id: 'acquired-on.zh',
    language: 'zh',
    predicate: 'acquiredOn',
    match: either(
      sequence(
        day,
        maybe(words(',')),
        owner,
        atLast,
        maybe(words('完成', '完成了')),
        maybe(words('以', '斥资'), otherAmount('USD', 'EUR', 'CNY', 'GBP', 'JPY', 'KRW'), maybe(words('的价格'))),
        words('收购了', '收购', '买下了', '买下', '并购了'),
        target,
        noDeal,
        followedBy(clauseEnd, words('后', '之后')),
      ),
      sequence(
        owner,
        maybe(words('于', '在')),
        day,
        atLast,
        maybe(words('以', '斥资'), otherAmount('USD', 'EUR', 'CNY', 'GBP', 'JPY', 'KRW'), maybe(words('的价格'))),
        words('收购了', '收购', '买下了', '买下', '并购了'),
        target,
        noDeal,
        followedBy(clauseEnd, words('后', '之后')),
      ),
      sequence(target, maybe(words('于', '在')), day, atLast, words('被', '遭'), owner, words('收购', '买下', '并购')),
    ),
    examples: [
      ['2022年10月，马斯克收购了推特。', 'x = 2022-10-01..2022-10-31'],
      ['谷歌于2014年1月收购了DeepMind。', 'google-deepmind = 2014-01-01..2014-01-31'],
      ['DeepMind于2014年被谷歌收购。', 'google-deepmind = 2014-01-01..2014-12-31'],
    ],
    counterExamples: [
      '2022年，马斯克计划收购推特。',
      '2022年4月，马斯克收购了推特的股份。',
      '2022年，微软收购OpenAI的传闻不断。',
    ],
  },
  {
    id: 'acquisition-price.en',
    language: 'en',
    predicate: 'acquisitionPrice',
    match: either(
      sequence(
        buyer,
        auxiliaries,
        bought,
        nouns,
        target,
        noDeal,
        several(either(words('in', 'on'), anyDay)),
        words('for', 'in a'),
        money,
      ),
      sequence(
        target,
        auxiliaries,
        words('acquired', 'bought', 'purchased'),
        maybe(words('by'), buyer),
        several(either(words('in', 'on'), anyDay)),
        words('for'),
        money,
      ),
      sequence(
        buyer,
        auxiliaries,
        words('paid', 'spent', 'shelled out'),
        money,
        words('for', 'to buy', 'to acquire', 'on buying'),
        nouns,
        target,
        followedBy(clauseEnd, words('in', 'last', 'on', 'and'), anyDay),
      ),
      sequence(money, words('acquisition of', 'takeover of', 'purchase of'), nouns, target),
    ),
    examples: [
      ['Elon Musk bought Twitter for $44 billion.', 'x = 44000000000 USD'],
      ['Elon Musk paid $44 billion for Twitter.', 'x = 44000000000 USD'],
      ['The $44 billion acquisition of Twitter took months.', 'x = 44000000000 USD'],
    ],
    counterExamples: [
      'Elon Musk offered $44 billion for Twitter.',
      'Elon Musk paid $4 million for Twitter ads.',
      'Elon Musk bought shares of Twitter for $3 billion.',
      'Elon Musk agreed to buy Twitter for $44 billion.',
    ],
  },
  {
    id: 'acquisition-price.zh',
    language: 'zh',
    predicate: 'acquisitionPrice',
    match: either(
      sequence(
        buyer,
        adverbs,
        words('以', '斥资', '花费', '耗资', '用', '豪掷'),
        money,
        maybe(words('的价格', '的总价', '的高价', '的代价')),
        adverbs,
        chineseBought,
        target,
        noDeal,
      ),
      sequence(money, adverbs, words('收购了', '收购', '买下了', '买下', '并购'), target, noDeal),
    ),
    examples: [
      ['马斯克以440亿美元收购了推特。', 'x = 44000000000 USD'],
      ['馬斯克斥資440億美元買下推特。', 'x = 44000000000 USD'],
    ],
    counterExamples: [
      '马斯克计划以440亿美元收购推特。',
      '马斯克以440亿美元收购推特的提议被拒。',
      '马斯克买下了推特总部。',
    ],
  },
  {
    id: 'acquired-by.en',
    language: 'en',
    predicate: 'acquiredBy',
    match: either(
      sequence(
        owner,
        auxiliaries,
        bought,
        nouns,
        target,
        noDeal,
        followedBy(clauseEnd, words('in', 'for', 'last', 'and', 'on', 'earlier', 'a year'), anyDay),
      ),
      sequence(target, auxiliaries, words('acquired by', 'bought by', 'purchased by', 'taken over by'), nouns, owner),
      sequence(owner, words("'s"), words('acquisition of', 'takeover of', 'purchase of'), nouns, target),
    ),
    examples: [
      ['Elon Musk acquired Twitter in 2022.', 'x = elon-musk'],
      ["Google's acquisition of DeepMind came early.", 'google-deepmind = google'],
      ['DeepMind was acquired by Google.', 'google-deepmind = google'],
    ],
    counterExamples: [
      'Microsoft bought GPUs from Nvidia.',
      'Microsoft may acquire OpenAI.',
      'Elon Musk bought Twitter shares.',
      'Microsoft bought time for OpenAI.',
      'Microsoft offered to buy OpenAI.',
    ],
  },
  {
    id: 'acquired-by.zh',
    language: 'zh',
    predicate: 'acquiredBy',
    match: either(
      sequence(
        owner,
        adverbs,
        maybe(words('完成', '完成了')),
        words('收购了', '收购', '买下了', '买下', '并购了'),
        target,
        noDeal,
        followedBy(clauseEnd, words('后', '之后', '以来')),
      ),
      sequence(target, adverbs, words('被', '遭'), owner, words('收购', '买下', '并购')),
      sequence(owner, words('对于', '对', '完成对', '完成了对'), target, words('的收购', '的并购')),
    ),
    examples: [
      ['马斯克收购了推特。', 'x = elon-musk'],
      ['馬斯克對於X的收購影響深遠。', 'x = elon-musk'],
      ['DeepMind被谷歌收购。', 'google-deepmind = google'],
    ],
    counterExamples: [
      '马斯克想收购推特。',
      '微软收购OpenAI的传闻不断。',
      '马斯克拟收购OpenAI。',
      '马斯克收购推特的计划搁浅。',
    ],
  },
];
