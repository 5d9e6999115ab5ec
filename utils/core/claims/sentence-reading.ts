import type { Article } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Mention } from '../mentions/mention.ts';
import { type DateMention, scanDates } from '../text/dates.ts';
import { type FoldedText, foldSpan, foldText, unfoldSpan } from '../text/folding.ts';
import { type Quantity, scanQuantities } from '../text/quantities.ts';
import { containsSpan, overlaps, type Span } from '../text/span.ts';
import type { ItemType } from './item-type.ts';
import { findReferences, type Reference } from './references.ts';

/** A name in the sentence. `span` takes in a bracket behind it: "杨格(Greg Yang)". */
export interface NamedItem {
  readonly kind: 'named';
  readonly entryId: EntryId;
  readonly type: ItemType;
  /** The words name a member of the family that the packs do not know: nothing may be said of it. */
  readonly isUnlisted: boolean;
  readonly span: Span;
}

/** "the model", 该公司, "it": a stand-in for something named before. */
export interface ReferenceItem extends Reference {
  readonly kind: 'reference';
}
export interface QuantityItem extends Quantity {
  readonly kind: 'quantity';
}
export interface DateItem extends DateMention {
  readonly kind: 'date';
}
export type Item = NamedItem | ReferenceItem | QuantityItem | DateItem;

/** One sentence, folded, with everything in it that a pattern can ask for. All spans inside are units of `text`. */
export interface SentenceReading {
  readonly text: string;
  /** Left to right, not overlapping. */
  readonly items: readonly Item[];
  /** The item that begins at an offset of `text`. */
  readonly itemAt: ReadonlyMap<number, Item>;
  /** Of the article. */
  readonly sentence: Span;
  /** Index of the block the sentence stands in. */
  readonly block: number;
  /** `text` before folding. */
  readonly original: string;
  /** Span of the article behind a span of `text`. */
  toArticle(span: Span): Span;
}

export interface ReadingContext {
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly knowledge: Pick<KnowledgeBase, 'entity'>;
}

/** The article's sentences, each with its names, references, quantities and dates. */
export function readSentences(article: Article, context: ReadingContext): SentenceReading[] {
  let block = 0;
  let mention = 0;
  const mentions = context.mentions.toSorted((a, b) => a.span.start - b.span.start);
  return context.sentences.map((sentence) => {
    while (block + 1 < article.blocks.length && (article.blocks[block + 1]?.span.start ?? 0) <= sentence.start) block++;
    while ((mentions[mention]?.span.start ?? Number.POSITIVE_INFINITY) < sentence.start) mention++;
    const inside: Mention[] = [];
    for (let next = mention; (mentions[next]?.span.start ?? sentence.end) < sentence.end; next++) {
      const found = mentions[next];
      if (found && containsSpan(sentence, found.span)) inside.push(found);
    }
    return readSentence(article, sentence, block, namesOf(inside, context));
  });
}

type Name = Omit<NamedItem, 'kind'>;

function namesOf(mentions: readonly Mention[], { knowledge }: ReadingContext): Name[] {
  return mentions.flatMap(({ kind, entryId, span, unlistedMember }): Name[] => {
    const type = kind === 'term' ? 'term' : knowledge.entity(entryId)?.type;
    return type === undefined ? [] : [{ entryId, type, span, isUnlisted: unlistedMember !== undefined }];
  });
}

function readSentence(article: Article, sentence: Span, block: number, names: readonly Name[]): SentenceReading {
  const original = article.text.slice(sentence.start, sentence.end);
  const folded = foldText(original);
  const text = folded.folded;
  const local = names.map((name) => ({ ...name, span: foldSpan(folded, shifted(name.span, -sentence.start)) }));
  const entities = local.filter(({ type }) => type !== 'term').map(({ span }) => span);
  const named = withBrackets(local, text);
  const found = findReferences(text);
  // Without a name or a stand-in for one nothing is claimed: no need to read its numbers.
  const isBare = named.length === 0 && found.length === 0;
  const dates = isBare ? [] : scanDates(text, { publishedOn: article.publishedOn, forbidden: entities });
  const zones = [...entities, ...dates.map(({ span }) => span)];
  const quantities = isBare ? [] : scanQuantities(text, zones);
  const taken = [...zones, ...quantities.map(({ span }) => span)];
  // Right behind a name, "Grok-0这一基础模型", it is an apposition and stands for nothing else.
  const references = found.filter(({ span }) => !taken.some((zone) => overlaps(zone, span) || zone.end === span.start));
  const items = inOrder([
    ...named.map((item) => ({ kind: 'named' as const, ...item })),
    ...references.map((item) => ({ kind: 'reference' as const, ...item })),
    ...dates.map((item) => ({ kind: 'date' as const, ...item })),
    ...quantities.map((item) => ({ kind: 'quantity' as const, ...item })),
  ]);
  return {
    text,
    items,
    itemAt: new Map(items.map((item) => [item.span.start, item])),
    sentence,
    block,
    original,
    toArticle: (span) => shifted(unfoldTrimmed(folded, span), sentence.start),
  };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function unfoldTrimmed(folded: FoldedText, { start, end }: Span): Span {
  const words = folded.folded.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return unfoldSpan(folded, { start: from, end: Math.max(from, start + words.trimEnd().length) });
}

const BRACKET = /\s?\([^()]{1,40}\)/y;

/** A bracket that only repeats the name, or holds no name, belongs to the name before it. */
function withBrackets(names: readonly Name[], text: string): Name[] {
  const result: Name[] = [];
  for (const name of names) {
    const last = result.at(-1);
    if (last && containsSpan(last.span, name.span)) continue;
    BRACKET.lastIndex = name.span.end;
    const bracket = BRACKET.exec(text)?.[0];
    const end = name.span.end + (bracket?.length ?? 0);
    const inside = names.filter(({ span }) => span.start >= name.span.end && span.end <= end);
    // "Grok-1 (33B parameters)" says something of its own.
    const isOwn =
      bracket !== undefined && !/\d/.test(bracket) && inside.every(({ entryId }) => entryId === name.entryId);
    result.push(isOwn ? { ...name, span: { start: name.span.start, end } } : name);
  }
  return result;
}

/** Terms give way to whatever they overlap: "33 billion parameters" is a quantity, not the word "parameter". */
function inOrder(items: readonly Item[]): Item[] {
  const isTerm = (item: Item) => item.kind === 'named' && item.type === 'term';
  const firm = items.filter((item) => !isTerm(item));
  const terms = items.filter((item) => isTerm(item) && !firm.some(({ span }) => overlaps(span, item.span)));
  return [...firm, ...terms].sort((a, b) => a.span.start - b.span.start);
}
