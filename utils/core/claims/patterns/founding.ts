import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { anyDay, day, values } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, several, unless } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { clauseEnd, openGap, words } from '../word-steps.ts';

const company = subject('organization');
const ofCompany = about('organization');
const people = values('person');
const overPeople = openGap(8, (item) => item.kind === 'named' && item.type === 'person');
const nouns = several(
  words(
    'the',
    'ai',
    'startup',
    'start-up',
    'company',
    'lab',
    'firm',
    'his',
    'her',
    'its',
    'then',
    'rival',
    'chatbot maker',
  ),
);
const founderTitles = words('co-founder', 'cofounder', 'founder', 'co-founders', 'founders', 'cofounders');
const also = maybe(
  words(
    'and ceo',
    'and chief executive',
    'and chief scientist',
    'and president',
    'and chair',
    'and cto',
    'and chief technology officer',
    ',',
  ),
);
const chineseFounder = words('联合创始人', '共同创始人', '联合创办人', '共同创办人', '创始人', '创办人', '创立者');
const chineseAlso = maybe(
  words(
    '兼首席执行官',
    '兼ceo',
    '兼首席科学家',
    '兼首席技术官',
    '兼总裁',
    '兼董事长',
    '、首席执行官',
    '、ceo',
    '之一',
    '及首席执行官',
  ),
);
const years = several(words('in', 'on', 'back in', 'early', 'late', 'at the end of'));

export const foundingPatterns: readonly ClaimPattern[] = [
  {
    id: 'founded-on.en',
    language: 'en',
    predicate: 'foundedOn',
    match: either(
      sequence(
        company,
        maybe(words(',')),
        maybe(words('which')),
        words(
          'was founded',
          'founded by',
          'was established',
          'was co-founded',
          'was set up',
          'was incorporated',
          'was started',
          'was not founded',
        ),
        overPeople,
        years,
        day,
      ),
      sequence(words('founded in', 'established in'), day, words(','), nouns, company),
      sequence(
        people,
        auxiliaries,
        words('founded', 'co-founded', 'established', 'cofounded'),
        nouns,
        ofCompany,
        years,
        day,
      ),
    ),
    examples: [
      ['xAI was founded in July 2023.', 'xai = 2023-07-01..2023-07-31'],
      ['OpenAI, which was founded in 2015, is based in San Francisco.', 'openai = 2015-01-01..2015-12-31'],
      ['Founded in 2021, Anthropic is a rival.', 'anthropic = 2021-01-01..2021-12-31'],
    ],
    counterExamples: [
      'xAI was founded on the belief that curiosity matters.',
      'OpenAI founded a fund in 2021.',
      'A rival of OpenAI was founded in 2021.',
    ],
  },
  {
    id: 'founded-on.zh',
    language: 'zh',
    predicate: 'foundedOn',
    match: either(
      sequence(company, adverbs, maybe(words('公司')), words('成立于', '创立于', '创办于', '创建于', '始建于'), day),
      sequence(
        company,
        adverbs,
        maybe(words('于', '在')),
        day,
        adverbs,
        words('成立', '创立', '正式成立', '创办'),
        followedBy(clauseEnd, words('以来', '时', '后', '之后', '并', '且', '至今', '之初', '至')),
      ),
      sequence(words('成立于', '创立于', '创办于'), day, words('的'), nouns, ofCompany),
      sequence(
        day,
        adverbs,
        overPeople,
        adverbs,
        words('创立了', '创办了', '成立了', '创建了', '创立', '创办', '成立', '联合创立了', '共同创立了'),
        maybe(words('人工智能公司', '公司', 'ai公司', '初创公司', 'ai初创公司')),
        ofCompany,
        clauseEnd,
      ),
    ),
    examples: [
      ['xAI成立于2023年7月。', 'xai = 2023-07-01..2023-07-31'],
      ['OpenAI于2015年12月成立。', 'openai = 2015-12-01..2015-12-31'],
      ['2023年，马斯克创立了人工智能公司xAI。', 'xai = 2023-01-01..2023-12-31'],
    ],
    counterExamples: [
      'OpenAI于2021年成立了一支基金。',
      'OpenAI于2021年成立合资公司。',
      '2023年，OpenAI的竞争对手成立。',
    ],
  },
  {
    id: 'founded-by.en',
    language: 'en',
    predicate: 'foundedBy',
    match: either(
      sequence(
        company,
        maybe(words(',')),
        words('was founded', 'founded', 'was co-founded', 'was established'),
        years,
        anyDay,
        words('by'),
        people,
      ),
      sequence(
        company,
        auxiliaries,
        words('founded by', 'co-founded by', 'cofounded by', 'started by', 'set up by', 'created by', 'established by'),
        maybe(words('billionaire', 'entrepreneur')),
        people,
      ),
      sequence(ofCompany, maybe(words("'s")), founderTitles, also, people, unless(words("'s"))),
      sequence(people, auxiliaries, words('founded', 'co-founded', 'cofounded'), nouns, ofCompany),
      sequence(
        people,
        maybe(words(',')),
        several(words('is', 'was', 'a', 'an', 'the', 'one of the', 'who')),
        founderTitles,
        also,
        words('of', 'at'),
        nouns,
        ofCompany,
      ),
      sequence(words('founders of', 'co-founders of'), ofCompany, words('include', 'are', 'were', 'included'), people),
    ),
    examples: [
      ['xAI was founded by Elon Musk.', 'xai = elon-musk'],
      ['xAI co-founder Greg Yang studied mathematics.', 'xai = greg-yang'],
      ['Greg Yang, a co-founder of xAI, studied mathematics.', 'xai = greg-yang'],
      [
        'OpenAI was founded in December 2015 by Sam Altman, Elon Musk and others.',
        'openai = sam-altman & openai = elon-musk',
      ],
      ['OpenAI was founded by Elon Musk and Sam Altman.', 'openai = elon-musk & openai = sam-altman'],
      ['Sam Altman did not found Anthropic; Sam Altman co-founded OpenAI.', 'openai = sam-altman'],
    ],
    counterExamples: [
      'The founder of a start-up praised Sam Altman and OpenAI.',
      'Sam Altman founded his argument on OpenAI data.',
      'Did Sam Altman found OpenAI?',
      'OpenAI found Sam Altman guilty.',
      'An OpenAI co-founder and Elon Musk met.',
    ],
  },
  {
    id: 'founded-by.zh',
    language: 'zh',
    predicate: 'foundedBy',
    match: either(
      sequence(ofCompany, maybe(words('公司')), maybe(words('的')), chineseFounder, chineseAlso, people),
      sequence(
        company,
        adverbs,
        words('由', '是由'),
        people,
        maybe(words('等人')),
        adverbs,
        maybe(words('联合', '共同', '一手', '一起')),
        words('创立', '创办', '创建', '成立', '发起'),
      ),
      sequence(
        people,
        maybe(words('等人')),
        adverbs,
        maybe(words('联合', '共同', '一手')),
        words('创立了', '创办了', '创建了', '创立', '创办', '创建', '创立的', '创办的', '创建的'),
        maybe(words('的', '人工智能公司', 'ai公司', 'ai初创公司')),
        ofCompany,
      ),
      sequence(
        company,
        words('是', '系'),
        people,
        maybe(words('等人')),
        adverbs,
        maybe(words('联合', '共同', '一手', '亲自')),
        words('创立的', '创办的', '创建的', '成立的'),
      ),
      sequence(people, adverbs, words('是', '作为', '系'), ofCompany, maybe(words('的')), chineseFounder),
    ),
    examples: [
      ['譬如xAI聯合創始人楊格（Greg Yang），在哈佛讀書。', 'xai = greg-yang'],
      ['OpenAI由马斯克和奥特曼等人共同创立。', 'openai = elon-musk & openai = sam-altman'],
      ['马斯克创立的xAI正在招人。', 'xai = elon-musk'],
      ['xAI是马斯克创办的人工智能公司。', 'xai = elon-musk'],
      ['奥特曼是OpenAI的联合创始人。', 'openai = sam-altman'],
    ],
    counterExamples: [
      'OpenAI的创始人很有远见。',
      'OpenAI的创始人和马斯克见面。',
      '马斯克想创立一家公司对抗OpenAI。',
      '马斯克是OpenAI的批评者。',
    ],
  },
];
