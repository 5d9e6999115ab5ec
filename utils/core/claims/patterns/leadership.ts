import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs } from '../common-steps.ts';
import { currentValue, value } from '../item-steps.ts';
import { claimBegins, either, type Matcher, maybe, sequence, several, unless } from '../matcher.ts';
import { about, subject, topic } from '../subject-steps.ts';
import { clauseEnd, wideGap, words } from '../word-steps.ts';

// "former OpenAI CEO …": `subject` refuses a name behind "former", and no title below begins with it.
const company = subject('organization');
const ofCompany = about('organization');
const person = value('person');
const titleHolder = currentValue('person');
const also = several(
  words('and', 'co-founder', 'founder', 'president', 'chair', 'chairman', 'cofounder', 'founding', ','),
);
const chineseAlso = several(words('联合创始人', '创始人', '兼', '、', '和', '总裁', '董事长', '共同创始人'));
// A bare "and" or 和 behind the title begins another person: "OpenAI's CEO and Elon Musk".
const afterTitle = maybe(
  words('and co-founder', 'and cofounder', 'and founder', 'and chairman', 'and chair', 'and president', ','),
);
const chineseAfterTitle = maybe(words('兼联合创始人', '兼创始人', '兼总裁', '兼董事长', '、联合创始人', '、创始人'));
const became = words(
  'is',
  'serves as',
  'was named',
  'was appointed',
  'became',
  'takes over as',
  'took over as',
  'remains',
  'is the',
  'serves as the',
  'as',
  'is now',
);
const nouns = several(words('the', 'ai', 'company', 'startup', 'lab', 'chipmaker'));
const noPossessive = unless(words("'s"));

function englishOffice(...titles: readonly string[]): Matcher {
  const title = words(...titles);
  return either(
    sequence(company, maybe(words("'s")), also, title, afterTitle, person, noPossessive),
    sequence(company, words("'s"), title, words('is', ','), person),
    sequence(
      title,
      words('of', 'at'),
      nouns,
      ofCompany,
      maybe(words(',', 'is')),
      person,
      unless(words("'s", 'and', ', and', 'met', 'or')),
    ),
    sequence(
      titleHolder,
      maybe(words(',')),
      maybe(became),
      maybe(words('not')),
      maybe(words('the', 'a')),
      also,
      title,
      words('of', 'at'),
      nouns,
      ofCompany,
    ),
    sequence(words('under'), maybe(words('its', 'the')), title, person, words(','), nouns, company),
    sequence(titleHolder, became, maybe(words('the')), company, maybe(words("'s")), title),
  );
}

function chineseOffice(...titles: readonly string[]): Matcher {
  const title = words(...titles);
  return either(
    sequence(
      company,
      maybe(words('公司')),
      maybe(words('的')),
      chineseAlso,
      title,
      chineseAfterTitle,
      maybe(words('是', '为')),
      person,
    ),
    sequence(
      topic('organization'),
      wideGap(14),
      words(',', '、'),
      claimBegins,
      maybe(words('其', '现任')),
      chineseAlso,
      title,
      words('是', '为', '由'),
      person,
      clauseEnd,
    ),
    sequence(
      words('作为', '身为'),
      company,
      maybe(words('的')),
      chineseAlso,
      title,
      words(','),
      person,
      unless(words('的', '之', '与', '和', '、', '及')),
    ),
    sequence(
      titleHolder,
      adverbs,
      words('是', '担任', '出任', '任', '现任', '就任', '接任', '成为'),
      company,
      maybe(words('的')),
      chineseAlso,
      title,
      clauseEnd,
    ),
  );
}

export const leadershipPatterns: readonly ClaimPattern[] = [
  {
    id: 'chief-executive.en',
    language: 'en',
    predicate: 'chiefExecutive',
    match: englishOffice('ceo', 'chief executive', 'chief executive officer'),
    examples: [
      ['OpenAI CEO Sam Altman visited Tokyo.', 'openai = sam-altman'],
      ["OpenAI's chief executive, Sam Altman, visited Tokyo.", 'openai = sam-altman'],
      ['Sam Altman, the CEO of OpenAI, visited Tokyo.', 'openai = sam-altman'],
      ['Under CEO Sam Altman, OpenAI has grown.', 'openai = sam-altman'],
      ['Sam Altman is not the CEO of xAI.', 'xai = not sam-altman'],
    ],
    counterExamples: [
      'Former OpenAI CEO Sam Altman visited Tokyo.',
      "OpenAI's former CEO Sam Altman visited Tokyo.",
      'Sam Altman, former CEO of OpenAI, visited Tokyo.',
      'The CEO of OpenAI met Elon Musk.',
      "OpenAI's CEO and Elon Musk met.",
      'OpenAI CEO Sam Altman was fired on Friday.',
      'Elon Musk criticised the CEO of OpenAI.',
      'Elon Musk wants to be CEO of OpenAI.',
      'The CEO of OpenAI, Elon Musk and others met.',
    ],
  },
  {
    id: 'chief-executive.zh',
    language: 'zh',
    predicate: 'chiefExecutive',
    match: chineseOffice('首席执行官', 'ceo', '行政总裁', '执行长'),
    examples: [
      ['OpenAI首席执行官奥特曼访问东京。', 'openai = sam-altman'],
      ['OpenAI的CEO是奥特曼。', 'openai = sam-altman'],
      ['OpenAI 執行長奧特曼訪問東京。', 'openai = sam-altman'],
      ['奥特曼担任OpenAI的首席执行官。', 'openai = sam-altman'],
      ['作为OpenAI的首席执行官，奥特曼压力很大。', 'openai = sam-altman'],
      ['OpenAI成立于2015年，首席执行官是奥特曼。', 'openai = sam-altman'],
    ],
    counterExamples: [
      'OpenAI前首席执行官奥特曼访问东京。',
      'OpenAI首席执行官和马斯克见面。',
      '前OpenAI CEO奥特曼访问东京。',
      'OpenAI的CEO与马斯克见面。',
      '奥特曼曾任OpenAI的首席执行官。',
      '作为OpenAI的首席执行官，马斯克的对手压力很大。',
      '这家公司击败了OpenAI，首席执行官是奥特曼。',
      '谷歌收购了OpenAI，首席执行官是奥特曼。',
    ],
  },
  {
    id: 'chief-scientist.en',
    language: 'en',
    predicate: 'chiefScientist',
    match: englishOffice('chief scientist'),
    examples: [['OpenAI chief scientist Ilya Sutskever spoke.', 'openai = ilya-sutskever']],
    counterExamples: [
      'OpenAI scientist Ilya Sutskever spoke.',
      "OpenAI's former chief scientist Ilya Sutskever spoke.",
    ],
  },
  {
    id: 'chief-scientist.zh',
    language: 'zh',
    predicate: 'chiefScientist',
    match: chineseOffice('首席科学家'),
    examples: [['OpenAI首席科学家Ilya Sutskever发言。', 'openai = ilya-sutskever']],
    counterExamples: ['OpenAI前首席科学家Ilya Sutskever发言。'],
  },
  {
    id: 'chief-technology-officer.en',
    language: 'en',
    predicate: 'chiefTechnologyOfficer',
    match: englishOffice('cto', 'chief technology officer'),
    examples: [['OpenAI CTO Mira Murati spoke.', 'openai = mira-murati']],
    counterExamples: ['Former OpenAI CTO Mira Murati spoke.', 'The CTO of OpenAI spoke to Sam Altman.'],
  },
  {
    id: 'chief-technology-officer.zh',
    language: 'zh',
    predicate: 'chiefTechnologyOfficer',
    match: chineseOffice('首席技术官', 'cto', '技术长', '技术总监'),
    examples: [['OpenAI首席技术官Mira Murati发言。', 'openai = mira-murati']],
    counterExamples: ['OpenAI前首席技术官Mira Murati发言。'],
  },
  {
    id: 'president.en',
    language: 'en',
    predicate: 'president',
    match: englishOffice('president'),
    examples: [['OpenAI president Greg Brockman spoke.', 'openai = greg-brockman']],
    counterExamples: ['OpenAI vice president Greg Brockman spoke.', 'The president met Sam Altman of OpenAI.'],
  },
  {
    id: 'president.zh',
    language: 'zh',
    predicate: 'president',
    match: chineseOffice('总裁'),
    examples: [['OpenAI总裁Greg Brockman发言。', 'openai = greg-brockman']],
    counterExamples: ['OpenAI副总裁Greg Brockman发言。'],
  },
  {
    id: 'chair.en',
    language: 'en',
    predicate: 'chair',
    match: englishOffice('chairman', 'chair', 'chairwoman', 'board chair', 'board chairman'),
    examples: [['OpenAI chairman Greg Brockman spoke.', 'openai = greg-brockman']],
    counterExamples: ['Former OpenAI chairman Greg Brockman spoke.'],
  },
  {
    id: 'chair.zh',
    language: 'zh',
    predicate: 'chair',
    match: chineseOffice('董事长', '董事会主席'),
    examples: [['OpenAI董事长Greg Brockman发言。', 'openai = greg-brockman']],
    counterExamples: ['OpenAI前董事长Greg Brockman发言。'],
  },
];
