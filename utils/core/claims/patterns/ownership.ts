import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { knownText, value } from '../item-steps.ts';
import { either, maybe, sequence } from '../matcher.ts';
import { subject } from '../subject-steps.ts';
import { gap, words } from '../word-steps.ts';

const company = subject('organization');
const parent = value('organization');

export const ownershipPatterns: readonly ClaimPattern[] = [
  {
    id: 'headquarters.en',
    language: 'en',
    predicate: 'headquarters',
    match: either(
      sequence(
        company,
        auxiliaries,
        words('based in', 'headquartered in', "'s headquarters are in", "'s headquarters in"),
        knownText('headquarters'),
      ),
      sequence(company, words("'s"), knownText('headquarters'), words('headquarters')),
    ),
    examples: [
      ['Anthropic is based in San Francisco.', 'anthropic = San Francisco'],
      ["OpenAI's San Francisco headquarters was quiet.", 'openai = San Francisco'],
    ],
    counterExamples: ['Anthropic opened an office in San Francisco.', 'Anthropic is based in a basement.'],
  },
  {
    id: 'headquarters.zh',
    language: 'zh',
    predicate: 'headquarters',
    match: sequence(
      company,
      adverbs,
      maybe(words('的')),
      words('总部位于', '总部设在', '总部设于', '总部在', '总部坐落于'),
      knownText('headquarters'),
    ),
    examples: [['Anthropic总部位于旧金山。', 'anthropic = San Francisco']],
    counterExamples: ['Anthropic在旧金山办展。'],
  },
  {
    id: 'parent-organization.en',
    language: 'en',
    predicate: 'parentOrganization',
    match: either(
      sequence(
        company,
        auxiliaries,
        maybe(words('wholly')),
        words('owned by', 'a subsidiary of', 'a unit of', 'a division of', 'part of'),
        parent,
      ),
      sequence(parent, either(words('-owned'), words("'s subsidiary", 'subsidiary', 'unit')), company),
      sequence(company, words("'s parent company", "'s parent", "'s owner"), maybe(words(',', 'is')), parent),
    ),
    examples: [
      ['DeepMind is a subsidiary of Google.', 'google-deepmind = google'],
      ['DeepMind is owned by Google.', 'google-deepmind = google'],
    ],
    counterExamples: [
      'OpenAI is part of a trend at Google.',
      'A stake in DeepMind is owned by Google.',
      'OpenAI uses Microsoft software.',
    ],
  },
  {
    id: 'parent-organization.zh',
    language: 'zh',
    predicate: 'parentOrganization',
    match: either(
      sequence(
        company,
        adverbs,
        words('是', '为', '隶属于', '属于'),
        parent,
        maybe(words('旗下', '的', '全资')),
        maybe(words('的')),
        words('子公司', '全资子公司', '旗下公司', '旗下实验室', '实验室', '部门', '人工智能实验室', '公司'),
      ),
      sequence(parent, words('旗下的', '旗下', '子公司'), gap(4), company),
      sequence(company, words('的母公司', '母公司'), maybe(words('是', '为')), parent),
    ),
    examples: [
      ['DeepMind是谷歌旗下的子公司。', 'google-deepmind = google'],
      ['谷歌旗下的DeepMind发布论文。', 'google-deepmind = google'],
    ],
    counterExamples: [
      '马斯克旗下的xAI正在招人。',
      'DeepMind是谷歌的骄傲。',
      'OpenAI是微软的合作伙伴。',
      '无论是谷歌还是OpenAI，都在打造新产品。',
    ],
  },
];
