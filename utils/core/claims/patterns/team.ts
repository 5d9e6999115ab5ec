import type { ClaimPattern } from '../claim-pattern.ts';
import { auxiliaries } from '../common-steps.ts';
import { values } from '../item-steps.ts';
import { either, maybe, sequence, several } from '../matcher.ts';
import { about, organizationLedBy, team } from '../subject-steps.ts';
import { gap, words } from '../word-steps.ts';

const ofCompany = about('organization');

export const teamPatterns: readonly ClaimPattern[] = [
  {
    id: 'staff-recruited-from.en',
    language: 'en',
    predicate: 'staffRecruitedFrom',
    match: either(
      sequence(
        either(ofCompany, organizationLedBy),
        words("'s", "'"),
        gap(2),
        words('team', 'staff', 'researchers', 'team members'),
        auxiliaries,
        words(
          'come from',
          'comes from',
          'came from',
          'includes veterans of',
          'includes alumni of',
          'include alumni of',
          'includes former employees of',
          'hails from',
          'hail from',
          'previously worked at',
          'were recruited from',
          'was recruited from',
        ),
        maybe(words('mostly')),
        values('organization'),
      ),
      sequence(
        ofCompany,
        gap(6),
        words('staffed it with', 'filled it with', 'hired', 'recruited', 'poached'),
        several(words('people', 'engineers', 'researchers', 'staff', 'veterans', 'alumni', 'experts', 'talent')),
        words('from', 'of'),
        values('organization'),
      ),
      sequence(
        team,
        auxiliaries,
        maybe(words('mostly', 'largely')),
        words('come from', 'comes from', 'came from', 'hails from', 'previously worked at'),
        maybe(words('mostly')),
        values('organization'),
      ),
      sequence(
        words('members of'),
        either(ofCompany, organizationLedBy),
        words("'s"),
        gap(2),
        words('team'),
        auxiliaries,
        maybe(words('mostly')),
        words('come from', 'came from', 'previously worked at'),
        values('organization'),
      ),
    ),
    examples: [
      [
        "xAI's technical team comes from DeepMind, OpenAI and Tesla.",
        'xai = google-deepmind & xai = openai & xai = tesla',
      ],
      ['Elon Musk founded xAI and staffed it with researchers from DeepMind.', 'xai = google-deepmind'],
    ],
    counterExamples: [
      'xAI and OpenAI compete. The team comes from DeepMind.',
      'xAI will hire researchers from DeepMind.',
      "xAI's team comes from all over the world.",
      "xAI's ideas come from OpenAI.",
    ],
  },
  {
    id: 'team-member.en',
    language: 'en',
    predicate: 'employer',
    isInverse: true,
    match: sequence(
      either(team, sequence(ofCompany, words("'s"), gap(2), words('team'))),
      auxiliaries,
      words('includes', 'include', 'included', 'counts', 'consists of'),
      values('person'),
    ),
    examples: [
      ["xAI's core team includes Greg Yang and Ilya Sutskever.", 'greg-yang = xai & ilya-sutskever = xai'],
      ['xAI was founded in 2023. The team includes Greg Yang.', 'greg-yang = xai'],
    ],
    counterExamples: [
      'xAI and OpenAI compete. The team includes Greg Yang.',
      "xAI's reading list includes Greg Yang.",
      "xAI's team will include Greg Yang.",
    ],
  },
  {
    id: 'team-member.zh',
    language: 'zh',
    predicate: 'employer',
    isInverse: true,
    match: sequence(
      either(
        team,
        sequence(
          ofCompany,
          maybe(words('的')),
          maybe(words('技术', '核心', '研发', '研究')),
          words('团队', '团队成员'),
        ),
      ),
      several(words('中', '里', '成员', '还', '也', '主要')),
      words('还有', '有', '包括', '包括了', '包含', '还包括'),
      values('person'),
    ),
    examples: [
      ['xAI的核心团队中还有杨格、Ilya Sutskever等人。', 'greg-yang = xai & ilya-sutskever = xai'],
      ['xAI在七月亮相。核心团队包括杨格。', 'greg-yang = xai'],
    ],
    counterExamples: ['xAI与OpenAI竞争。核心团队中有杨格。', 'xAI团队有望请来杨格。'],
  },
  {
    id: 'staff-recruited-from.zh',
    language: 'zh',
    predicate: 'staffRecruitedFrom',
    match: sequence(
      either(
        team,
        sequence(
          either(ofCompany, organizationLedBy),
          maybe(words('的')),
          maybe(words('技术', '核心', '研发', '创始', '研究')),
          words('团队', '团队成员', '员工', '成员'),
        ),
      ),
      several(words('中的', '的', '成员', '里的')),
      several(words('大都', '大多', '大部分', '多数', '主要', '均', '都', '多')),
      words('来自', '出自', '挖自'),
      values('organization'),
    ),
    examples: [
      [
        'xAI在七月亮相。马斯克技术团队中的成员大都来自DeepMind，OpenAI和特斯拉。',
        'xai = google-deepmind & xai = openai & xai = tesla',
      ],
      ['xAI团队成员主要来自OpenAI。', 'xai = openai'],
      ['xAI于七月亮相。团队成员来自DeepMind和OpenAI。', 'xai = google-deepmind & xai = openai'],
    ],
    counterExamples: ['xAI团队来自五湖四海。', '马斯克的灵感来自特斯拉。'],
  },
];
