import type { Article } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import { type Predicate, predicateRule } from '../knowledge/predicates.ts';
import type { Mention } from '../mentions/mention.ts';
import type { DateRange } from '../text/iso-date.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Claim, ClaimValue, Hedge } from './claim.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import { timeOf } from './claim-time.ts';
import { textValues } from './known-texts.ts';
import { type BoundValue, findMatches, type Match, type MatchContext } from './matcher.ts';
import { namesOtherParty, type Statement } from './other-party.ts';
import { claimPatterns } from './patterns/index.ts';
import { resolveReference } from './resolve-reference.ts';
import { type DateItem, readSentences, type SentenceReading } from './sentence-reading.ts';
import { isNoStatement, readStance } from './stance.ts';

export interface ClaimContext {
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly knowledge: Pick<KnowledgeBase, 'entity' | 'factsOf'>;
}

/**
 * What the article states, in reading order: one claim a value. Questions, suppositions and opinions give none; a plan only
 * where its value is a date. Of two readings of the same words the earlier pattern wins.
 */
export function findClaims(article: Article, context: ClaimContext): Claim[] {
  const readings = readSentences(article, context);
  const textAt = textValues(context.knowledge);
  const organizationLedBy = leaderIndex(context);
  return readings.flatMap((reading, index) => {
    const kind = article.blocks[reading.block]?.kind;
    if (kind === 'preformatted' || isNoStatement(reading)) return [];
    const resolve = resolverAt(readings, index);
    return claimsOf(
      {
        reading,
        possible: new Map(),
        resolve,
        organizationLedBy,
        textAt: (predicate, at) => textAt(reading.text, predicate, at),
      },
      (statement) => namesOtherParty(statement, reading, context.knowledge),
    );
  });
}

/** Resolves the references of one sentence, each once for every set of types. */
function resolverAt(readings: readonly SentenceReading[], index: number): MatchContext['resolve'] {
  const known = new Map<string, EntryId | undefined>();
  return (at, types) => {
    const item = readings[index]?.itemAt.get(at);
    if (item?.kind !== 'reference') return undefined;
    const key = `${at} ${types.join(' ')}`;
    if (!known.has(key)) known.set(key, resolveReference(readings, index, item, types));
    return known.get(key);
  };
}

/** Person → the AI organisation among those mentioned whose chief executive is or was known to be that person. */
function leaderIndex({ mentions, knowledge }: ClaimContext): MatchContext['organizationLedBy'] {
  const mentioned = new Set(mentions.map(({ entryId }) => entryId));
  return (person) => {
    const led = knowledge
      .factsOf('chiefExecutive')
      .filter(
        ({ subject, value }) =>
          value === person && mentioned.has(subject) && knowledge.entity(subject)?.aiFocus === 'dedicated',
      )
      .map(({ subject }) => subject);
    return new Set(led).size === 1 ? led[0] : undefined;
  };
}

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /[a-z][a-z'-]*/g;
/** Names are often Latin in Chinese sentences: this many more words than characters, and the sentence is English. */
const LATIN_NAMES = 2;

interface Reading {
  readonly claim: Claim;
  readonly value: BoundValue;
}

function claimsOf(context: MatchContext, isOfOther: (statement: Statement) => boolean): Claim[] {
  const { reading } = context;
  if (!reading.items.some(({ kind }) => kind === 'named' || kind === 'reference')) return [];
  const han = reading.text.match(HAN)?.length ?? 0;
  const language = han > 0 && (reading.text.match(LATIN_WORD)?.length ?? 0) <= han + LATIN_NAMES ? 'zh' : 'en';
  const matched = claimPatterns
    .filter((pattern) => pattern.language === language)
    .flatMap((pattern) => findMatches(pattern.match, context).map((match) => ({ pattern, match })));
  const ownDates = matched.flatMap(({ pattern, match }) => datesOf(pattern, match));
  const found: Reading[] = [];
  for (const { pattern, match } of matched) {
    const subject = match.bound.subject?.entryId;
    if (subject === undefined || isOfOther({ subject, predicate: pattern.predicate, span: match })) continue;
    found.push(...readClaims(pattern, match, { reading, ownDates }).filter((next) => isNew(next, found)));
  }
  return found.map(({ claim }) => claim).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Times that are the value of a statement: they date no other one. */
const datesOf = ({ predicate }: ClaimPattern, { bound, start, end }: Match): OwnDate[] =>
  predicateRule(predicate).valueKind === 'date'
    ? bound.values.flatMap((value) => (value.kind === 'date' ? [{ date: value.item, words: { start, end } }] : []))
    : [];

/** A number or date says one thing; a name may say several, but each only once. */
function isNew({ claim, value }: Reading, found: readonly Reading[]): boolean {
  return !found.some((earlier) => {
    if ('item' in value && 'item' in earlier.value && value.item === earlier.value.item && value.kind !== 'entity')
      return true;
    return (
      earlier.claim.predicate === claim.predicate &&
      earlier.claim.subject === claim.subject &&
      (overlaps(earlier.claim.span, claim.span) || isSameValue(earlier.claim.value, claim.value))
    );
  });
}

const isSameValue = (a: ClaimValue, b: ClaimValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A time that is a statement's value, and the words of that statement. */
interface OwnDate {
  readonly date: DateItem;
  readonly words: Span;
}

interface Sentence {
  readonly reading: SentenceReading;
  readonly ownDates: readonly OwnDate[];
}

function readClaims(pattern: ClaimPattern, match: Match, { reading, ownDates }: Sentence): Reading[] {
  const { subject, values } = match.bound;
  if (subject === undefined) return [];
  const stance = readStance(reading, match);
  if (stance === undefined) return [];
  const dates = values.flatMap((value): DateItem[] => (value.kind === 'date' ? [value.item] : []));
  // "In 2023, at the first anniversary …": kept on another day than the article's.
  const isKeptElsewhere = dates.some(({ isAnniversary }) => isAnniversary) && hasOtherDate(reading, dates);
  if (isKeptElsewhere) return [];
  const others = ownDates.filter(({ words }) => !overlaps(words, match)).map(({ date }) => date);
  const time = timeOf(reading, match, pattern.predicate, { own: dates, others });
  if (!time.isClear || (stance.isNegated && isDenialOpen(pattern.predicate, time.asOf))) return [];
  // A person in a pattern about a day belongs to its wording only.
  const telling = values.filter((value) => isTelling(value, pattern.predicate) && !isItself(value, subject.entryId));
  return telling.flatMap((value, index): Reading[] => {
    const said = claimValue(value, pattern.predicate);
    if (said === undefined) return [];
    if (stance.modality === 'planned' && value.kind !== 'date') return [];
    const claim: Claim = {
      patternId: pattern.id,
      ...partiesOf(pattern, subject.entryId, said),
      predicate: pattern.predicate,
      hedge: hedgeOf(value, pattern),
      ...stance,
      ...qualifiersOf(pattern, value, { reading, match }),
      ...(time.asOf !== undefined && { asOf: time.asOf }),
      span: reading.toArticle(wordsOf(telling, index, match)),
      sentence: reading.sentence,
    };
    return [{ claim, value }];
  });
}

const isTelling = (value: BoundValue, predicate: Predicate): boolean =>
  claimValue(value, predicate)?.kind === predicateRule(predicate).valueKind;

const isItself = (value: BoundValue, subject: EntryId): boolean => value.kind === 'entity' && value.entryId === subject;

function partiesOf({ isInverse }: ClaimPattern, subject: EntryId, said: ClaimValue): Pick<Claim, 'subject' | 'value'> {
  return isInverse === true && said.kind === 'entity'
    ? { subject: said.entryId, value: { kind: 'entity', entryId: subject } }
    : { subject, value: said };
}

/** "Was not founded by", "was not its chief in 2023": where several values may be right, a denial of one proves little. */
function isDenialOpen(predicate: Predicate, asOf: DateRange | undefined): boolean {
  const { valueKind, isSingleValued, change } = predicateRule(predicate);
  if (valueKind !== 'entity') return false;
  return !isSingleValued || change === 'event' || (asOf !== undefined && asOf.earliest !== asOf.latest);
}

/** A time that is not the article's own. */
const hasOtherDate = ({ text, items }: SentenceReading, own: readonly DateItem[]): boolean =>
  items.some(
    (item) =>
      item.kind === 'date' &&
      !own.includes(item) &&
      !/^(?:to|this)|^[今本这]/.test(text.slice(item.span.start, item.span.end)),
  );

function claimValue(value: BoundValue, predicate: Predicate): ClaimValue | undefined {
  switch (value.kind) {
    case 'entity':
      return { kind: 'entity', entryId: value.entryId };
    case 'quantity': {
      const { units = [] } = predicateRule(predicate);
      // A bare number counts what the predicate counts; the people who use a thing are its users.
      const isUsers = value.item.unit === 'person' && predicate === 'users';
      const unit = value.item.unit === undefined || isUsers ? units[0] : units.find((each) => each === value.item.unit);
      return unit && { kind: 'quantity', amount: value.item.amount, unit };
    }
    case 'date':
      return { kind: 'date', range: value.item.range };
    case 'text':
      return { kind: 'text', text: value.text };
    case 'boolean':
      return { kind: 'boolean', isTrue: value.isTrue };
  }
}

function hedgeOf(value: BoundValue, { readsUpToAs }: ClaimPattern): Hedge {
  if (value.kind !== 'quantity') return 'exact';
  return value.item.hedge === 'upTo' ? (readsUpToAs ?? 'lessThan') : value.item.hedge;
}

const PERIODS: readonly { readonly period: string; readonly form: RegExp }[] = [
  { period: 'week', form: /\bweek(?:ly)?\b|\bwau\b|周度?活|每周/ },
  { period: 'month', form: /\bmonth(?:ly)?\b|\bmau\b|月度?活|每月/ },
  { period: 'day', form: /\b(?:daily|day)\b|\bdau\b|日活|每[日天]/ },
];

/** "period" of a user count, "benchmark" of a score: without them two right numbers would contradict each other. */
function qualifiersOf(
  { predicate }: ClaimPattern,
  value: BoundValue,
  { reading: { text }, match }: { readonly reading: SentenceReading; readonly match: Match },
): { qualifiers?: Record<string, string> } {
  const { benchmark } = match.bound;
  if (benchmark !== undefined) return { qualifiers: { benchmark } };
  if (predicate !== 'users' || value.kind !== 'quantity') return {};
  const from = Math.max(0, value.item.span.start - PERIOD_REACH);
  const around = text.slice(from, Math.max(match.end, value.item.span.end + PERIOD_REACH));
  const period = PERIODS.find(({ form }) => form.test(around))?.period;
  return period === undefined ? {} : { qualifiers: { period } };
}

const PERIOD_REACH = 14; // "1亿用户每周", "monthly active users of 100 million"

/** One value: all the words matched. Of several, each has its own name, and the one beside the subject the rest too. */
function wordsOf(values: readonly BoundValue[], index: number, match: Match): Span {
  const spans = values.map((value) => ('item' in value ? value.item.span : { start: match.start, end: match.end }));
  const own = spans[index];
  if (spans.length === 1 || own === undefined) return { start: match.start, end: match.end };
  const isSubjectFirst = (match.bound.subject?.span.start ?? match.start) < own.start;
  if (isSubjectFirst) return index === 0 ? { start: match.start, end: own.end } : own;
  return index === spans.length - 1 ? { start: own.start, end: match.end } : own;
}
