import { describe, expect, it } from 'vitest';
import type { ArticleSignals } from '../../utils/core/article/article.ts';
import { parseAnnotateRequest } from '../../utils/services/parse-annotate-request.ts';
import { anArticle } from '../fixtures/export/sample-article.ts';

const everySignal: Required<ArticleSignals> = {
  schemaTypes: ['NewsArticle'],
  openGraphType: 'article',
  pathDepth: 3,
  textChars: 400,
  hanChars: 20,
  paragraphs: 5,
  linkDensity: 0.1,
  rootShare: 0.9,
  headingsInRoot: 2,
  listItemsInRoot: 1,
  hasDate: true,
  hasByline: true,
  formControls: 0,
  articleElements: 1,
  proseWeight: 420,
  readWeight: 450,
  pageLinkDensity: 0.2,
  linkedHeadings: 1,
  datedLines: 2,
  moreLinks: 1,
  hasTitleHeading: true,
  isCut: false,
};
const article = anArticle([['paragraph', 'The lab put Heron-1 out with open weights.']]);

describe('what a page tells of itself', () => {
  it('is judged in the background on all that the reader saw, as the annotate command does', () => {
    const parsed = parseAnnotateRequest({ article, signals: everySignal, isAsked: false });
    expect(parsed.ok && parsed.value.signals).toEqual(everySignal);
  });

  it.each([
    ['a share above one', { pageLinkDensity: 2 }],
    ['a weight that is no number', { proseWeight: Number.NaN }],
    ['a word for a yes', { isCut: 'yes' }],
  ])('is refused with %s', (_, wrong) => {
    expect(parseAnnotateRequest({ article, signals: { ...everySignal, ...wrong }, isAsked: false }).ok).toBe(false);
  });
});
