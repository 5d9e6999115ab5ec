import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article, ArticleSignals } from './article.ts';
import { findAiEvidence } from './find-ai-evidence.ts';
import { judgeIsArticle } from './is-article.ts';
import { measureSalience, type Salience } from './measure-salience.ts';
import type { Relevance, RelevanceReason } from './relevance.ts';

export interface RelevanceOptions {
  /** The reader asked for this page: relevant whatever it is about. */
  readonly isAsked?: boolean;
}

/** Below it a company is named in passing. */
const MIN_SCORE = 0.5;

/**
 * Is this an article about AI companies? Salience counts, not the number of names: the title, the beginning, the spread
 * over the text, the share of sentences. `signals` absent: the text is taken for an article.
 */
export function scoreAiRelevance(
  article: Article,
  signals: ArticleSignals | undefined,
  mentions: readonly Mention[],
  knowledge: KnowledgeBase,
  { isAsked = false }: RelevanceOptions = {},
): Relevance {
  const verdict = signals ? judgeIsArticle(article, signals) : { isArticle: true };
  const topic = findTopic(article, mentions, knowledge);
  const isOtherLanguage = article.language === 'other';
  const isAbout = verdict.isArticle && !isOtherLanguage && topic.score >= MIN_SCORE;
  const reasons: RelevanceReason[] = [
    ...(isAsked && !isAbout ? [{ kind: 'readerAsked' } as const] : []),
    ...(verdict.isArticle ? [] : [{ kind: 'notAnArticle', because: verdict.because ?? 'noText' } as const]),
    ...(isOtherLanguage ? [{ kind: 'otherLanguage' } as const] : []),
    ...topic.reasons,
  ];
  return {
    isArticle: verdict.isArticle,
    isRelevant: isAbout || (isAsked && !isOtherLanguage),
    score: Math.round(topic.score * 100) / 100,
    entities: topic.entities,
    reasons,
  };
}

interface Topic {
  readonly score: number;
  readonly entities: readonly EntryId[];
  readonly reasons: readonly RelevanceReason[];
}

/** Companies less salient than this are not what the article is about, only in it. */
const MIN_ENTITY_SCORE = 0.3;

function findTopic(article: Article, mentions: readonly Mention[], knowledge: KnowledgeBase): Topic {
  const evidence = findAiEvidence(article, mentions, knowledge);
  const { companies, together } = measureSalience(article, evidence);
  const score = Math.max(companies[0]?.score ?? 0, together);
  const listed = companies.filter(({ company }) => knowledge.entity(company) !== undefined);
  const central = listed.filter((salience, i) => salience.score >= MIN_ENTITY_SCORE || (i === 0 && score >= MIN_SCORE));
  const terms = evidence.aiPlaces.length;
  return {
    score,
    entities: central.map(({ company }) => company),
    reasons: [
      ...(central.length > 0 ? central.flatMap(reasonsFor) : passing(listed)),
      ...(terms > 0 ? [{ kind: 'aiVocabulary', terms } as const] : []),
    ],
  };
}

function reasonsFor({ company, isInTitle, isInLede, mentions }: Salience): RelevanceReason[] {
  const reasons: RelevanceReason[] = [];
  if (isInTitle) reasons.push({ kind: 'titleNames', entry: company });
  else if (isInLede) reasons.push({ kind: 'ledeNames', entry: company });
  if (mentions > 1) reasons.push({ kind: 'namedOften', entry: company, mentions });
  return reasons;
}

const passing = ([first]: readonly Salience[]): RelevanceReason[] =>
  first ? [{ kind: 'passingMention', entry: first.company }] : [{ kind: 'noCompany' }];
