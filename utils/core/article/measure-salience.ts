import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Article } from './article.ts';
import type { AiEvidence, CompanyEvidence } from './find-ai-evidence.ts';
import { readingWeight } from './reading-weight.ts';
import { mapSentences, type SentenceMap } from './sentence-map.ts';

/** How much an article is about one company, as a company of AI. */
export interface Salience {
  readonly company: EntryId;
  /** 0..1 */
  readonly score: number;
  readonly isInTitle: boolean;
  readonly isInLede: boolean;
  /** Places that count: for companies that do much besides, those near a word of AI. */
  readonly mentions: number;
}

export interface TopicSalience {
  /** Most salient first. */
  readonly companies: readonly Salience[];
  /** All companies taken together: a digest is about many, and about none for long. */
  readonly together: number;
  /** Share of sentences that speak of AI, 0..1. */
  readonly aiShare: number;
}

/** Title, beginning, share of sentences and spread add up to 1. */
const TITLE_SCORE = 0.4;
const LEDE_SCORE = 0.15;
const SHARE_SCORE = 0.3;
const SPREAD_SCORE = 0.15;
/** From this share of sentences on a company is what the text is about. */
const FULL_SHARE = 0.2;
/** About 250 letters or 100 Han characters: what is read before anything else. */
const LEDE_WEIGHT = 250;
/** A title that names a person of a company says half as much. */
const PERSON_TITLE = 0.5;
/** An article that speaks of AI this often speaks of companies as companies of AI. */
const AI_ARTICLE_SHARE = 0.2;
/** Where a title names a company, its text has to speak of AI this often for AI to be the matter. */
const AI_TITLE_SHARE = 0.1;

interface Reading {
  readonly article: Article;
  readonly evidence: AiEvidence;
  readonly sentences: SentenceMap;
  readonly aiSentences: ReadonlySet<number>;
  readonly aiShare: number;
  readonly ledeEnd: number;
}

type Counted = Pick<CompanyEvidence, 'places' | 'ownPlaces'> & { readonly title: number };

export function measureSalience(article: Article, evidence: AiEvidence): TopicSalience {
  const sentences = mapSentences(article.text);
  const aiSentences = new Set(evidence.aiPlaces.map(sentences.indexAt));
  const aiShare = aiSentences.size / sentences.count;
  const reading = { article, evidence, sentences, aiSentences, aiShare, ledeEnd: ledeEnd(article) };
  const counted = evidence.companies.map((company) => ({ company, counts: countedAsAi(company, reading) }));
  const companies = counted.map(({ company, counts }) => salienceOf(company.company, counts, reading));
  const all = {
    places: counted.flatMap(({ counts }) => counts.places),
    ownPlaces: counted.flatMap(({ counts }) => counts.ownPlaces),
    title: Math.max(0, ...counted.map(({ counts }) => counts.title)),
  };
  return {
    companies: companies
      .filter(({ mentions, isInTitle }) => mentions > 0 || isInTitle)
      .sort((a, b) => b.score - a.score),
    together: salienceOf('', all, reading).score,
    aiShare,
  };
}

/**
 * What of a company's places speaks of it as a company of AI: all that name OpenAI; those beside a word of AI where
 * Microsoft is named, or a person: Musk is in the news for much besides xAI.
 */
function countedAsAi(company: CompanyEvidence, reading: Reading): Counted {
  const { evidence, sentences, aiSentences, aiShare } = reading;
  const isNearAi = (place: number): boolean => {
    const at = sentences.indexAt(place);
    return aiSentences.has(at) || aiSentences.has(at - 1) || aiSentences.has(at + 1);
  };
  const isAiArticle = aiShare >= AI_ARTICLE_SHARE;
  const isDedicated = company.focus === 'dedicated';
  const own = new Set(company.ownPlaces);
  const counts = (place: number): boolean => isAiArticle || (isDedicated && own.has(place)) || isNearAi(place);
  const aiTitle = isAiArticle ? 1 : aiTitleShare(evidence, aiShare);
  const title = !company.isInTitle ? 0 : company.isPersonInTitle ? PERSON_TITLE * aiTitle : isDedicated ? 1 : aiTitle;
  return { places: company.places.filter(counts), ownPlaces: company.ownPlaces.filter(counts), title };
}

/** A title that names Nvidia is about AI as far as the text is, 0..1; a word of AI in the title makes it likelier. */
function aiTitleShare({ isAiInTitle }: AiEvidence, aiShare: number): number {
  if (isAiInTitle) return Math.min(1, aiShare / AI_TITLE_SHARE);
  return Math.min(1, Math.max(0, (aiShare - AI_TITLE_SHARE / 2) / (AI_ARTICLE_SHARE - AI_TITLE_SHARE / 2)));
}

function salienceOf(company: EntryId, counted: Counted, { article, sentences, ledeEnd }: Reading): Salience {
  const { places, ownPlaces, title } = counted;
  const own = new Set(ownPlaces.map(sentences.indexAt)).size;
  const all = new Set(places.map(sentences.indexAt)).size;
  // A person is more than the company: Musk is in the news for much besides xAI.
  const share = (own + (all - own) / 3) / sentences.count;
  const spread = new Set(places.map((place) => Math.floor((place / article.text.length) * 3))).size / 3;
  const isInLede = ownPlaces.some((place) => place < ledeEnd);
  const score =
    TITLE_SCORE * title +
    (isInLede ? LEDE_SCORE : 0) +
    SHARE_SCORE * Math.min(1, share / FULL_SHARE) +
    SPREAD_SCORE * spread;
  return { company, score, isInTitle: title > 0, isInLede, mentions: places.length };
}

function ledeEnd({ text, blocks }: Article): number {
  let weight = 0;
  for (const { span, kind } of blocks) {
    if (kind === 'caption') continue;
    weight += readingWeight(text.slice(span.start, span.end));
    if (weight >= LEDE_WEIGHT) return span.end;
  }
  return text.length;
}
