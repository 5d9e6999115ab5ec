import type { Article } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Narrative } from '../knowledge/pack-schema.ts';
import type { Mention } from '../mentions/mention.ts';
import { foldText } from '../text/folding.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { containsSpan, type Span, textAt } from '../text/span.ts';
import type { ClaimReview } from './claim-review.ts';
import {
  type CompiledPattern,
  compileMember,
  compilePattern,
  matchPattern,
  type PatternPlace,
  spansOf,
} from './narrative-pattern.ts';

export interface NarrativeScope {
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly knowledge: KnowledgeBase;
  readonly publishedOn: IsoDate | undefined;
  readonly today: IsoDate;
}

/** Words of a sentence that itself doubts or corrects a statement: it repeats nothing. Folded. */
const DENIALS = {
  en: [
    'myth',
    'debunked',
    'falsely',
    'not true',
    'untrue',
    'misconception',
    'no evidence',
    'rather than',
    'fact check',
    'false claim',
    'incorrectly',
    'contrary to',
  ],
  zh: ['谣言', '辟谣', '不实', '误传', '误解', '并非', '并不', '不是', '没有证据', '虚假', '错误地', '谣传'],
} as const;
const denials = { en: DENIALS.en.map(compileMember), zh: DENIALS.zh.map(compileMember) };

/** How far apart the words of one statement may stand. A sentence of a list or digest runs over many subjects. */
const REACH = { en: 140, zh: 80 } as const;

/** Notes on statements that are known to be repeated, wherever a sentence makes one. */
export function reviewNarratives(article: Article, scope: NarrativeScope): ClaimReview[] {
  if (article.language === 'other') return [];
  const language: NarrativeLanguage = article.language === 'en' ? 'en' : 'zh';
  const asOf = scope.publishedOn ?? scope.today;
  const narratives = scope.knowledge.narratives.filter(({ validFrom }) => validFrom <= asOf);
  const mentionsIn = mentionsBySentence(scope.mentions);
  return scope.sentences.flatMap((sentence) => {
    const words = textAt(article.text, sentence);
    if (/[?？]\s*["”」』]?$/.test(words)) return [];
    const place: PatternPlace = {
      sentence,
      folded: foldText(words),
      mentions: mentionsIn(sentence),
      reach: REACH[language],
    };
    const isDenial = denials[language].some((word) => spansOf(word, place).length > 0);
    return narratives.flatMap((narrative) => {
      if (isDenial && narrative.verdict !== 'supported') return [];
      const span = findNarrative(narrative, language, place);
      return span ? [toReview(narrative, span, scope.knowledge)] : [];
    });
  });
}

type NarrativeLanguage = 'en' | 'zh';

/** Found by bisection: a long text has thousands of sentences and mentions. */
function mentionsBySentence(mentions: readonly Mention[]): (sentence: Span) => readonly Mention[] {
  const inOrder = mentions.toSorted((a, b) => a.span.start - b.span.start);
  const starts = inOrder.map(({ span }) => span.start);
  return (sentence) =>
    inOrder
      .slice(lowerBound(starts, sentence.start), lowerBound(starts, sentence.end))
      .filter(({ span }) => containsSpan(sentence, span));
}

/** From the first to the last of the words that make the statement. */
function findNarrative(narrative: Narrative, language: NarrativeLanguage, place: PatternPlace): Span | undefined {
  for (const pattern of patternsOf(narrative)[language]) {
    const span = matchPattern(pattern, place);
    if (span) return span;
  }
  return undefined;
}

// Packs live as long as the worker: their patterns are folded once, when first needed.
const compiled = new WeakMap<Narrative, Readonly<Record<NarrativeLanguage, readonly CompiledPattern[]>>>();

function patternsOf(narrative: Narrative) {
  const known = compiled.get(narrative);
  if (known) return known;
  const patterns = { en: narrative.patterns.en.map(compilePattern), zh: narrative.patterns.zh.map(compilePattern) };
  compiled.set(narrative, patterns);
  return patterns;
}

function toReview(narrative: Narrative, span: Span, knowledge: KnowledgeBase): ClaimReview {
  const { id, about, claimReviewed, explanation, verdict, validFrom } = narrative;
  return {
    itemReviewed: { kind: 'narrative', narrativeId: id, about, claimReviewed, explanation, span },
    verdict,
    reasons: [{ kind: 'knownNarrative' }],
    asOf: validFrom,
    knownUntil: knowledge.knownUntil,
    sources: knowledge.sourcesOf(narrative),
    labels: Object.fromEntries(about.map((entry) => [entry, knowledge.label(entry)])),
  };
}
