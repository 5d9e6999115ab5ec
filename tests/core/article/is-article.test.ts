import { describe, expect, it } from 'vitest';
import type { Article, ArticleSignals } from '../../../utils/core/article/article.ts';
import { judgeIsArticle } from '../../../utils/core/article/is-article.ts';

const page = (
  part: Partial<ArticleSignals>,
  {
    title = 'A headline of several words',
    url = 'https://news.example/tech/a-headline-of-words',
    siteName = 'The Margin',
  } = {},
): [Article, ArticleSignals] => [
  { url, title, siteName, language: 'en', text: '', blocks: [] },
  {
    schemaTypes: [],
    pathDepth: 2,
    textChars: 2000,
    hanChars: 0,
    paragraphs: 12,
    linkDensity: 0.05,
    rootShare: 0.9,
    headingsInRoot: 2,
    listItemsInRoot: 0,
    hasDate: true,
    hasByline: true,
    formControls: 0,
    articleElements: 1,
    proseWeight: 2000,
    readWeight: 2100,
    hasTitleHeading: true,
    ...part,
  },
];

describe('telling articles from other pages', () => {
  it.each<[string, [Article, ArticleSignals]]>([
    ['a plain news article', page({})],
    ['an article without date and author', page({ hasDate: false, hasByline: false })],
    [
      'a Chinese brief of 80 characters',
      page({ paragraphs: 1, proseWeight: 200, readWeight: 210, hanChars: 80 }, { title: '页边公司发布新模型' }),
    ],
    [
      'a declared flash of one sentence',
      page({ schemaTypes: ['NewsArticle'], proseWeight: 100, readWeight: 110, paragraphs: 1 }),
    ],
    ['an article that calls its page a website', page({ openGraphType: 'website' })],
    [
      'a digest of linked headings that says what it is',
      page({ schemaTypes: ['NewsArticle'], linkedHeadings: 30, linkDensity: 0.3, paragraphs: 40 }),
    ],
  ])('%s is one', (_what, [article, signals]) => {
    expect(judgeIsArticle(article, signals)).toEqual({ isArticle: true });
  });

  it.each<[string, string, [Article, ArticleSignals]]>([
    ['an app without text', 'noText', page({ proseWeight: 0, readWeight: 10, textChars: 10 })],
    ['a list of links', 'linkList', page({ linkDensity: 0.9, proseWeight: 0 })],
    ['a video with a caption', 'tooShort', page({ proseWeight: 60, readWeight: 80 })],
    [
      'a front page',
      'manyTeasers',
      page(
        { linkedHeadings: 20, datedLines: 20, openGraphType: 'website', hasTitleHeading: false, hasByline: false },
        { title: 'The Margin', url: 'https://news.example/' },
      ),
    ],
    [
      'a tag page',
      'manyTeasers',
      page(
        { linkedHeadings: 10, datedLines: 10, hasByline: false },
        { title: 'AI - Tags', url: 'https://news.example/tags/ai' },
      ),
    ],
    [
      'a product in a shop',
      'linkList',
      page({ schemaTypes: ['Product'], openGraphType: 'product', hasDate: false, hasByline: false }),
    ],
    [
      'a forum thread',
      'linkList',
      page(
        { schemaTypes: ['DiscussionForumPosting'], hasByline: false },
        { url: 'https://forum.example/threads/a-b-c.123' },
      ),
    ],
    [
      'a page of documentation',
      'linkList',
      page({ hasDate: false, hasByline: false }, { title: 'Quickstart', url: 'https://docs.example/api/quickstart' }),
    ],
    [
      'an encyclopedia',
      'manyTeasers',
      page(
        { linkDensity: 0.27, listItemsInRoot: 400 },
        { title: 'Large language model', url: 'https://en.wikipedia.org/wiki/Large_language_model' },
      ),
    ],
    [
      'a form',
      'form',
      page(
        { formControls: 40, paragraphs: 3, proseWeight: 400, hasDate: false, hasByline: false },
        { url: 'https://news.example/subscribe' },
      ),
    ],
  ])('%s is none: %s', (_what, because, [article, signals]) => {
    expect(judgeIsArticle(article, signals)).toEqual({ isArticle: false, because });
  });
});
