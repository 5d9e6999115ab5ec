import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { day, value } from '../item-steps.ts';
import { either, maybe, sequence, several } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { gap, words } from '../word-steps.ts';

const idea = about('term', 'work');
const law = subject('law');
const descriptions = gap(7);
const conceptNouns = several(words('的', '这一', '这个', '概念', '一词', '术语', '说法', '"', '(', ')', '理论'));

export const ideaPatterns: readonly ClaimPattern[] = [
  {
    id: 'coined-by.en',
    language: 'en',
    predicate: 'coinedBy',
    match: either(
      sequence(
        idea,
        maybe(words(',')),
        several(words('a term', 'a concept', 'a phrase', 'an idea', 'the term', 'which')),
        auxiliaries,
        words(
          'coined by',
          'proposed by',
          'introduced by',
          'put forward by',
          'first used by',
          'popularised by',
          'popularized by',
        ),
        descriptions,
        value('person'),
      ),
      sequence(
        value('person'),
        auxiliaries,
        words('coined', 'proposed', 'came up with', 'introduced', 'invented'),
        several(words('the', 'term', 'concept', 'phrase', 'idea', 'of', 'notion', 'word')),
        idea,
      ),
    ),
    examples: [
      [
        'What is data feudalism? This concept was first proposed by Yanis Varoufakis.',
        'data-feudalism = yanis-varoufakis',
      ],
      ['Yanis Varoufakis coined the term data feudalism.', 'data-feudalism = yanis-varoufakis'],
    ],
    counterExamples: [
      'Yanis Varoufakis criticises data feudalism.',
      'Data feudalism was discussed by Yanis Varoufakis.',
      'This concept was first proposed by Yanis Varoufakis.',
    ],
  },
  {
    id: 'coined-by.zh',
    language: 'zh',
    predicate: 'coinedBy',
    match: either(
      sequence(
        idea,
        conceptNouns,
        adverbs,
        words('最初由', '最早由', '首先由', '率先由', '由', '是由', '最先由'),
        descriptions,
        value('person'),
        adverbs,
        maybe(words('首次', '首先', '最早', '率先', '在')),
        words('提出', '创造', '首创', '发明'),
      ),
      sequence(
        value('person'),
        adverbs,
        maybe(words('最早', '首次', '率先', '首先', '最先')),
        words('提出了', '提出', '首创了', '创造了'),
        maybe(words('"')),
        idea,
        conceptNouns,
      ),
    ),
    examples: [
      [
        '那么，什么是数据封建主？这个概念最初由希腊前财政部长雅尼斯·瓦鲁法克斯提出。',
        'data-feudalism = yanis-varoufakis',
      ],
      ['雅尼斯·瓦鲁法克斯最早提出了数据封建主这一概念。', 'data-feudalism = yanis-varoufakis'],
    ],
    counterExamples: [
      '雅尼斯·瓦鲁法克斯批评数据封建主。',
      '这个概念最初由雅尼斯·瓦鲁法克斯提出。',
      '数据封建主由此出现。',
    ],
  },
  {
    id: 'in-force-on.en',
    language: 'en',
    predicate: 'inForceOn',
    match: sequence(
      law,
      auxiliaries,
      words(
        'entered into force',
        'came into force',
        'took effect',
        'came into effect',
        'enters into force',
        'takes effect',
        'enter into force',
        'take effect',
      ),
      maybe(words('on', 'in')),
      day,
    ),
    examples: [['The EU AI Act entered into force on August 1, 2024.', 'eu-ai-act = 2024-08-01']],
    counterExamples: ['The EU AI Act was proposed in April 2021.', 'The EU AI Act was debated in 2023.'],
  },
  {
    id: 'in-force-on.zh',
    language: 'zh',
    predicate: 'inForceOn',
    match: sequence(
      law,
      adverbs,
      maybe(words('于', '自', '在')),
      day,
      adverbs,
      maybe(words('起')),
      words('正式生效', '生效', '施行', '正式实施', '实施'),
    ),
    examples: [['欧盟人工智能法案于2024年8月1日正式生效。', 'eu-ai-act = 2024-08-01']],
    counterExamples: ['欧盟人工智能法案于2021年4月提出。'],
  },
];
