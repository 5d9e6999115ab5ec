import { describe, expect, it } from 'vitest';
import { scoreAiRelevance } from '../../../utils/core/article/ai-relevance.ts';
import type { Article } from '../../../utils/core/article/article.ts';
import { compileGazetteer } from '../../../utils/core/mentions/compile-gazetteer.ts';
import { findMentions } from '../../../utils/core/mentions/find-mentions.ts';
import { loadGazetteer } from '../../../utils/core/mentions/gazetteer.ts';
import { aKnowledgeBase, anEntity } from '../../fixtures/builders.ts';

const named = (en: string, zh = en) => ({ en, 'zh-Hans': zh, 'zh-Hant': zh });

const knowledge = aKnowledgeBase({
  entities: [
    anEntity({ id: 'openai', label: named('OpenAI'), type: 'organization', aiFocus: 'dedicated' }),
    anEntity({ id: 'anthropic', label: named('Anthropic'), type: 'organization', aiFocus: 'dedicated' }),
    anEntity({ id: 'google', label: named('Google', '谷歌'), type: 'organization', aiFocus: 'partial' }),
    anEntity({ id: 'nvidia', label: named('Nvidia', '英伟达'), type: 'organization', aiFocus: 'partial' }),
    anEntity({ id: 'xai', label: named('xAI'), type: 'organization', aiFocus: 'dedicated' }),
    anEntity({ id: 'chatgpt', label: named('ChatGPT'), type: 'product', organization: 'openai' }),
    anEntity({ id: 'elon-musk', label: named('Elon Musk', '马斯克'), type: 'person', organization: 'xai' }),
    anEntity({
      id: 'claude',
      label: named('Claude'),
      organization: 'anthropic',
      ambiguous: { forms: ['Claude'], cuesFor: ['Anthropic', 'chatbot'], cuesAgainst: ['Monet', 'painter'] },
    }),
  ],
});
const gazetteer = loadGazetteer(compileGazetteer(knowledge));

function judge(
  title: string,
  paragraphs: readonly string[],
  { language = 'en' as Article['language'], isAsked = false } = {},
) {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph', span: { start, end: start + paragraph.length } } as const;
    start += paragraph.length + 1;
    return block;
  });
  const article = { url: 'https://news.example/a/b', title, language, text: paragraphs.join('\n'), blocks };
  return scoreAiRelevance(article, undefined, findMentions(article, { knowledge, gazetteer }), knowledge, { isAsked });
}

const weather = [
  'The rain came late this year, and the farmers of the valley had stopped waiting for it.',
  'On Monday the river rose by a hand. On Tuesday it stood in the lower gardens.',
  'The mayor drove out in a borrowed boat and counted the roofs. Nobody was hurt.',
  'By the end of the week the water had gone, and left its mud on everything.',
];

describe('whether an article is about AI companies', () => {
  it('is, where the title and the text speak of one', () => {
    const { isRelevant, entities, reasons } = judge('OpenAI opens an office by the river', [
      'OpenAI has rented the old mill by the river. The company behind ChatGPT will move in by spring.',
      'About forty people will work there. OpenAI would not say on what.',
      'The mill had stood empty for years, and the town is glad of the rent.',
    ]);
    expect(isRelevant).toBe(true);
    expect(entities).toEqual(['openai']);
    expect(reasons[0]).toEqual({ kind: 'titleNames', entry: 'openai' });
  });

  it('is, where the title uses the other name', () => {
    const paragraphs = [
      'Google 今天发布了新的大模型，工程师说它比去年的便宜。',
      '人工智能部门的人都来了。',
      '发布会开了两个小时。',
    ];
    const { isRelevant, reasons } = judge('谷歌发布人工智能新模型', paragraphs, { language: 'zh-Hans' });
    expect(isRelevant).toBe(true);
    expect(reasons).toContainEqual({ kind: 'titleNames', entry: 'google' });
  });

  it('is, where many companies are named throughout and none in the title', () => {
    const { isRelevant, entities } = judge('A quiet week', [
      'OpenAI cut its prices on Monday, and Anthropic followed before lunch.',
      'Google kept its AI prices where they were. Its chatbot became a little faster.',
      'Anthropic hired two people from OpenAI. OpenAI hired them back.',
      'xAI said nothing at all, for once.',
    ]);
    expect(isRelevant).toBe(true);
    expect(entities[0]).toBe('openai');
  });

  it('is, where no pack knows the company yet', () => {
    const { isRelevant, entities } = judge('Moonshot AI raises a round', [
      'Moonshot AI has raised a round from its old backers. Moonshot AI makes large language models.',
      'The money will buy machines, and the machines will need a hall.',
    ]);
    expect(isRelevant).toBe(true);
    expect(entities).toEqual([]);
  });

  it.each([
    ['one passing mention', 'The river rises', [...weather, 'The minutes of the council were written with ChatGPT.']],
    ['no company at all', 'The river rises', weather],
    [
      'a painter',
      'Claude Monet and the river',
      ['Claude was a painter before he was a gardener. Claude Monet liked water.', ...weather],
    ],
    [
      'a company that does much besides, without AI',
      'Nvidia explains the melting cable',
      [
        'Nvidia said the cable of its graphics card melts when it is bent. Nvidia will replace it.',
        'Players had sent photographs. The plug is brown.',
        ...weather,
      ],
    ],
    [
      'a person of an AI company in other business',
      'Elon Musk visits the river',
      [
        'Elon Musk came to see the flood. Elon Musk brought a pump, and Elon Musk left before the press did.',
        ...weather,
      ],
    ],
  ])('is not, with %s', (_what, title, paragraphs) => {
    expect(judge(title, paragraphs).isRelevant).toBe(false);
  });

  it('names a passing company among its reasons', () => {
    const { reasons } = judge('The river rises', [...weather, 'The minutes were written with ChatGPT.']);
    expect(reasons).toEqual(
      [
        { kind: 'passingMention', entry: 'openai' },
        { kind: 'aiVocabulary', terms: 1 },
      ].slice(0, reasons.length),
    );
  });

  it('counts a partial company as far as its text speaks of AI', () => {
    const ai = [
      'Nvidia sells the chips that train large language models, and it cannot make enough of them.',
      'Every AI lab waits for the next one. Nvidia lets them wait.',
      ...weather,
    ];
    expect(judge('Nvidia sells out again', ai).score).toBeGreaterThan(
      judge('Nvidia sells out again', ['Nvidia sold out.', ...weather]).score,
    );
  });

  it('is not in a language we do not explain in, even when asked', () => {
    const { isRelevant, reasons } = judge('OpenAI', ['OpenAI ist da.'], { language: 'other', isAsked: true });
    expect(isRelevant).toBe(false);
    expect(reasons).toContainEqual({ kind: 'otherLanguage' });
  });

  it('is whatever it is about, when the reader asks', () => {
    const { isRelevant, reasons } = judge('The river rises', weather, { isAsked: true });
    expect(isRelevant).toBe(true);
    expect(reasons[0]).toEqual({ kind: 'readerAsked' });
  });

  it('makes nothing of an empty article', () => {
    expect(judge('', [])).toMatchObject({ isRelevant: false, score: 0, entities: [] });
  });
});
