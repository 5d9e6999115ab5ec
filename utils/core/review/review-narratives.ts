import type { Article } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Narrative, NarrativePattern } from '../knowledge/pack-schema.ts';
import type { Mention } from '../mentions/mention.ts';
import { type FoldedText, foldText, foldWord, unfoldSpan } from '../text/folding.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { containsSpan, type Span, textAt } from '../text/span.ts';
import type { ClaimReview } from './claim-review.ts';

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

/** Notes on statements that are known to be repeated, wherever a sentence makes one. */
export function reviewNarratives(article: Article, scope: NarrativeScope): ClaimReview[] {
  if (article.language === 'other') return [];
  const language: Place['language'] = article.language === 'en' ? 'en' : 'zh';
  const asOf = scope.publishedOn ?? scope.today;
  const narratives = scope.knowledge.narratives.filter(({ validFrom }) => validFrom <= asOf);
  return scope.sentences.flatMap((sentence) => {
    const words = textAt(article.text, sentence);
    if (/[?？]\s*["”」』]?$/.test(words)) return [];
    const place = {
      sentence,
      folded: foldText(words),
      mentions: scope.mentions.filter(({ span }) => containsSpan(sentence, span)),
      language,
    };
    return narratives.flatMap((narrative) => {
      const span = findNarrative(narrative, place);
      return span ? [toReview(narrative, span, scope.knowledge)] : [];
    });
  });
}

interface Place {
  readonly sentence: Span;
  readonly folded: FoldedText;
  readonly mentions: readonly Mention[];
  readonly language: 'en' | 'zh';
}

/** From the first to the last of the words that make the statement. */
function findNarrative(narrative: Narrative, place: Place): Span | undefined {
  if (narrative.verdict !== 'supported' && DENIALS[place.language].some((word) => findWord(word, place)))
    return undefined;
  for (const pattern of narrative.patterns[place.language]) {
    const span = matchPattern(pattern, place);
    if (span) return span;
  }
  return undefined;
}

function matchPattern({ all, none }: NarrativePattern, place: Place): Span | undefined {
  if (none?.some((member) => findMember(member, place))) return undefined;
  const spans: Span[] = [];
  for (const group of all) {
    const span = group.map((member) => findMember(member, place)).find((found) => found !== undefined);
    if (!span) return undefined;
    spans.push(span);
  }
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

const findMember = (member: string, place: Place): Span | undefined =>
  member.startsWith('@')
    ? place.mentions.find(({ entryId }) => entryId === member.slice(1))?.span
    : findWord(foldWord(member), place);

/** Latin words need borders; Chinese ones have none. */
function findWord(word: string, { folded, sentence }: Place): Span | undefined {
  const needsBorders = /^[a-z0-9]/.test(word) && /[a-z0-9]$/.test(word);
  for (let at = folded.folded.indexOf(word); at >= 0; at = folded.folded.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (needsBorders && (isLatin(folded.folded[at - 1]) || isLatin(folded.folded[end]))) continue;
    const span = unfoldSpan(folded, { start: at, end });
    return { start: sentence.start + span.start, end: sentence.start + span.end };
  }
  return undefined;
}

const isLatin = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

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
