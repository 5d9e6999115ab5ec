import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/core/article/article.ts';
import type { Narrative } from '../../../utils/core/knowledge/pack-schema.ts';
import type { Mention } from '../../../utils/core/mentions/mention.ts';
import { reviewNarratives } from '../../../utils/core/review/review-narratives.ts';
import { aKnowledgeBase, anEntity, inAllLanguages } from '../../fixtures/builders.ts';

const roadster: Narrative = {
  id: 'roadster-open',
  about: ['roadster'],
  claimReviewed: inAllLanguages('The Roadster is fully open source'),
  verdict: 'disputed',
  explanation: inAllLanguages('Only documents were published.'),
  patterns: {
    en: [{ all: [['@roadster'], ['open source', 'open-source'], ['fully', 'completely']] }],
    zh: [{ all: [['@roadster'], ['开源'], ['完全']] }],
  },
  examples: { en: [], zh: [] },
  counterExamples: { en: [], zh: [] },
  validFrom: '2023-11-22',
  sources: ['a-source'],
};

function notesOn(text: string, { language = 'en' as Article['language'], publishedOn = '2024-01-01' } = {}) {
  const article: Article = { url: 'https://news.example/a', title: '', language, text, blocks: [] };
  const at = text.indexOf('Roadster');
  const mentions: Mention[] = at < 0 ? [] : [{ kind: 'entity', entryId: 'roadster', span: { start: at, end: at + 8 } }];
  const knowledge = aKnowledgeBase({ entities: [anEntity({ id: 'roadster' })], narratives: [roadster] });
  const sentences = [{ start: 0, end: text.length }];
  return reviewNarratives(article, { sentences, mentions, knowledge, publishedOn, today: '2026-11-24' });
}

const wordsOf = (text: string, options = {}) =>
  notesOn(text, options).map(({ itemReviewed }) =>
    itemReviewed.kind === 'narrative' ? text.slice(itemReviewed.span.start, itemReviewed.span.end) : '',
  );

describe('a known narrative', () => {
  it('is found from its first to its last word', () => {
    expect(wordsOf('Musk said the Roadster is now fully open source, he wrote.')).toEqual([
      'Roadster is now fully open source',
    ]);
  });

  it('is found in damaged traditional Chinese, brackets and all', () => {
    expect(wordsOf('初代Roadster的設(shè)計(jì)現(xiàn)在完全開源,。', { language: 'zh-Hant' })).toEqual([
      'Roadster的設(shè)計(jì)現(xiàn)在完全開源',
    ]);
  });

  it.each([
    ['a question', 'Is the Roadster now fully open source?'],
    ['a correction', 'It is a myth that the Roadster is fully open source.'],
    ['a sentence without the name', 'The car is fully open source.'],
    ['half a word', 'The Roadster is fully open sourcebook material.'],
  ])('is not seen in %s', (_, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('is not made of words that are not about each other', () => {
    const between =
      'which has a long and winding story of its own that nobody needs to hear again before supper tonight';
    expect(
      wordsOf(`A fully open source bicycle, ${between}, and the Roadster, and another remark that goes on and on.`),
    ).toEqual([]);
  });

  it('is made of the closest words', () => {
    expect(wordsOf('A fully open source bicycle came first; then the Roadster became fully open source.')).toEqual([
      'Roadster became fully open source',
    ]);
  });

  it('is not held against an article older than itself', () => {
    expect(wordsOf('The Roadster is fully open source.', { publishedOn: '2023-01-01' })).toEqual([]);
  });
});
