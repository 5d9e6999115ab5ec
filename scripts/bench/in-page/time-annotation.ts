import { generateArticle, namesOf } from '../../../tests/fixtures/generated-article.ts';
import { annotateArticle } from '../../../utils/core/annotate-article.ts';
import { scoreAiRelevance } from '../../../utils/core/article/ai-relevance.ts';
import type { Article } from '../../../utils/core/article/article.ts';
import { findClaims } from '../../../utils/core/claims/find-claims.ts';
import { findMentions } from '../../../utils/core/mentions/find-mentions.ts';
import { reviewClaim } from '../../../utils/core/review/review-claim.ts';
import { reviewNarratives } from '../../../utils/core/review/review-narratives.ts';
import { splitSentences } from '../../../utils/core/text/sentences.ts';
import { type Samples, sampleMs } from './sample-ms.ts';
import type { ShippedPacks } from './shipped-packs.ts';

export interface AnnotationTiming {
  readonly samples: Samples;
  readonly words: number;
  readonly mentions: number;
  readonly claims: number;
  readonly notes: number;
}

export interface AnnotationOptions {
  readonly language: 'en' | 'zh-Hans';
  readonly chars: number;
  readonly rounds: number;
}

const WARM_UPS = 8;
const ARTICLES = 5; // in turn, so that nothing kept from the round before helps
const TODAY = '2026-06-01';

/** The whole annotation and, beside it, each of its steps on the results of the steps before. */
export function timeAnnotation(packs: ShippedPacks, { language, chars, rounds }: AnnotationOptions): AnnotationTiming {
  const names = namesOf(packs.knowledge, language);
  const articles = Array.from({ length: ARTICLES }, (_, seed) => generateArticle({ seed, language, chars, names }));
  let turn = 0;
  let article = articles[0] as Article;
  const { knowledge } = packs;
  const scope = () => ({ knowledge, publishedOn: article.publishedOn, today: TODAY });
  let mentions = findMentions(article, packs);
  let sentences = splitSentences(article);
  let claims = findClaims(article, { sentences, mentions, knowledge });
  const whole = () => annotateArticle(article, { ...packs, today: TODAY, isAsked: true });
  const step = (name: string, run: () => void) => ({ name, run });
  const samples = sampleMs(
    [
      {
        name: 'whole',
        prepare: () => {
          turn += 1;
          article = articles[turn % ARTICLES] as Article;
        },
        run: whole,
      },
      step('mentions', () => {
        mentions = findMentions(article, packs);
      }),
      step('relevance', () => scoreAiRelevance(article, undefined, mentions, knowledge, { isAsked: true })),
      step('sentences', () => {
        sentences = splitSentences(article);
      }),
      step('claims', () => {
        claims = findClaims(article, { sentences, mentions, knowledge });
      }),
      step('reviews', () => claims.map((claim) => reviewClaim(claim, scope()))),
      step('narratives', () => reviewNarratives(article, { sentences, mentions, ...scope() })),
    ],
    rounds,
    WARM_UPS,
  );
  const notes = whole().annotations.filter(({ body }) => body.kind === 'review').length;
  return { samples, words: wordCount(article), mentions: mentions.length, claims: claims.length, notes };
}

const wordCount = ({ text, language }: Article): number =>
  language === 'en' ? text.split(/\s+/).length : [...text.matchAll(/\p{Script=Han}/gu)].length;
