import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../scripts/load-packs.ts';
import { annotateArticle } from '../utils/core/annotate-article.ts';
import type { Article } from '../utils/core/article/article.ts';
import { buildKnowledgeBase } from '../utils/core/knowledge/knowledge-base.ts';
import { compileGazetteer } from '../utils/core/mentions/compile-gazetteer.ts';
import { loadGazetteer } from '../utils/core/mentions/gazetteer.ts';

const knowledge = buildKnowledgeBase(await loadBundledPacks());
const gazetteer = loadGazetteer(compileGazetteer(knowledge));

/** Ids of the narratives that the whole engine finds in one paragraph. */
function narrativesIn(text: string, language: Article['language']): string[] {
  const blocks = [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
  const article: Article = { url: 'https://news.example/a', title: '', language, text, blocks };
  const { annotations } = annotateArticle(article, {
    knowledge,
    gazetteer,
    today: knowledge.knownUntil,
    isAsked: true,
  });
  return annotations.flatMap(({ body }) =>
    body.kind === 'review' && body.review.itemReviewed.kind === 'narrative'
      ? [body.review.itemReviewed.narrativeId]
      : [],
  );
}

describe.each(knowledge.narratives.map((narrative) => [narrative.id, narrative] as const))(
  'the narrative %s',
  (id, narrative) => {
    it.each([
      ...narrative.examples.en.map((text) => ['en', text] as const),
      ...narrative.examples.zh.map((text) => ['zh-Hans', text] as const),
    ])('is found in its example, %s: %s', (language, text) => expect(narrativesIn(text, language)).toContain(id));

    it.each([
      ...narrative.counterExamples.en.map((text) => ['en', text] as const),
      ...narrative.counterExamples.zh.map((text) => ['zh-Hans', text] as const),
    ])('is not seen in its counter-example, %s: %s', (language, text) =>
      expect(narrativesIn(text, language)).not.toContain(id),
    );
  },
);
