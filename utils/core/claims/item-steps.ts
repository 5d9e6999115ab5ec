import type { Predicate } from '../knowledge/predicates.ts';
import type { QuantityUnit } from '../text/quantity-units.ts';
import type { ItemType } from './item-type.ts';
import type { BoundValue, Match, MatchContext, Matcher } from './matcher.ts';
import { type Needs, noNeeds } from './needs.ts';
import type { Item, QuantityItem, SentenceReading } from './sentence-reading.ts';
import { skipIgnorable } from './word-steps.ts';

const oneName: Needs = { ...noNeeds, named: 1 };
const oneQuantity: Needs = { ...noNeeds, quantities: 1 };
const oneDate: Needs = { ...noNeeds, dates: 1 };

/** The name, or a reference to it, that the sentence speaks of, standing as the subject of its clause. */
export const subject = (...types: readonly ItemType[]): Matcher =>
  subjectStep(types, ({ text, items }, item) => !isObject(text, item) && !isListed(text, items, item));

/** The same wherever it stands: "the valuation of OpenAI". */
export const about = (...types: readonly ItemType[]): Matcher =>
  subjectStep(types, ({ text, items }, item) => !isListed(text, items, item));

/** One of two parties, joined or not: "Grok-1与GPT-4之间". */
export const party = (...types: readonly ItemType[]): Matcher => subjectStep(types, () => true);

/** The organisation that the named person leads, where the packs know exactly one the article names: 马斯克技术团队. */
export const organizationLedBy: Matcher = {
  needs: oneName,
  startsOf: ({ reading }) => reading.items.filter((item) => isNamed(item, ['person'])).map(({ span }) => span.start),
  step: (context, at, bound, next) => {
    const item = itemFrom(context, at);
    const entryId = isNamed(item, ['person']) ? context.organizationLedBy(item.entryId) : undefined;
    return item && entryId !== undefined
      ? next(item.span.end, { ...bound, subject: { entryId, span: item.span } })
      : undefined;
  },
};

/** "former OpenAI …", 前: what follows is of the past. */
const PAST = /(?:\b(?:former|ex|then|previous|late|early) |\bex-|[前原](?:任)?)$/;
/** A name behind one of these is no subject: "researchers at OpenAI raised", 与OpenAI合作的公司融资. */
const PREPOSITION =
  /(?:\b(?:of|from|at|with|by|for|than|like|unlike|to|in|into|against|over|behind|via|about|between|rival|using|on|beat|beats|including) (?:the |its |their )?|与|跟|同|对|在|向|从|由|被|比|给|于|除了|包括|替)$/;

function isObject(text: string, item: Item): boolean {
  const before = text.slice(Math.max(0, item.span.start - 24), item.span.start);
  return PREPOSITION.test(before) || PAST.test(before);
}

const LIST_MARK = /^\s?(?:,|、|和|与|及|以及|还是|and|or|,? ?and|,? ?or|&|\/|或)\s?$/;

/** Whether another name is joined to this one, so that the sentence speaks of both. */
function isListed(text: string, items: readonly Item[], item: Item): boolean {
  const index = items.indexOf(item);
  const [before, after] = [items[index - 1], items[index + 1]];
  if (before?.kind === 'named' && isSameKind(before, item)) {
    const between = text.slice(before.span.end, item.span.start);
    if (LIST_MARK.test(between) && between.trim() !== ',') return true;
  }
  if (after?.kind !== 'named' || !isSameKind(after, item)) return false;
  const between = text.slice(item.span.end, after.span.start);
  return LIST_MARK.test(between) && between.trim() !== ',';
}

const isSameKind = (a: Item, b: Item): boolean => a.kind === 'named' && b.kind === 'named' && a.type === b.type;

function subjectStep(types: readonly ItemType[], fits: (reading: SentenceReading, item: Item) => boolean): Matcher {
  return {
    needs: oneName,
    startsOf: ({ reading }) =>
      reading.items.filter((item) => item.kind === 'reference' || isNamed(item, types)).map(({ span }) => span.start),
    step: (context, at, bound, next) => {
      const item = itemFrom(context, at);
      if (item === undefined || bound.subject !== undefined) return undefined;
      if (item.kind !== 'reference' && !isNamed(item, types)) return undefined;
      if (!fits(context.reading, item)) return undefined;
      if (item.kind === 'reference') {
        const entryId = context.resolve(item.span.start, types);
        return entryId === undefined
          ? undefined
          : next(item.span.end, { ...bound, subject: { entryId, span: item.span } });
      }
      return next(item.span.end, { ...bound, subject: { entryId: item.entryId, span: item.span } });
    },
  };
}

/** A name that the sentence says of the subject. */
export const value = (...types: readonly ItemType[]): Matcher => ({
  needs: oneName,
  startsOf: ({ reading }) => reading.items.filter((item) => isNamed(item, types)).map(({ span }) => span.start),
  step: (context, at, bound, next) => {
    const item = itemFrom(context, at);
    if (!isNamed(item, types) || item.entryId === bound.subject?.entryId) return undefined;
    return next(item.span.end, {
      ...bound,
      values: [...bound.values, { kind: 'entity', item, entryId: item.entryId }],
    });
  },
});

/** The same, but for a name that "former" or 前 puts into the past. */
export const currentValue = (...types: readonly ItemType[]): Matcher => {
  const named = value(...types);
  return {
    ...named,
    step: (context, at, bound, next) =>
      PAST.test(context.reading.text.slice(0, skipIgnorable(context.reading.text, at)))
        ? undefined
        : named.step(context, at, bound, next),
  };
};

/** One name or more, joined by commas and "and"; names of no pack between them are passed over. */
export const values = (...types: readonly ItemType[]): Matcher => ({
  needs: oneName,
  startsOf: value(...types).startsOf as NonNullable<Matcher['startsOf']>,
  step: (context, at, bound, next) => {
    const { reading } = context;
    const found: BoundValue[] = [];
    let end = at;
    for (let item = itemFrom(context, at); isNamed(item, types); ) {
      if (item.entryId !== bound.subject?.entryId) found.push({ kind: 'entity', item, entryId: item.entryId });
      end = item.span.end;
      const follower = reading.items[reading.items.indexOf(item) + 1];
      if (follower === undefined || !LIST_MARK.test(reading.text.slice(end, follower.span.start))) break;
      item = follower;
    }
    return found.length === 0 ? undefined : next(end, { ...bound, values: [...bound.values, ...found] });
  },
});

/** A name that is passed over: it belongs to the wording, not to the claim. */
export const otherName = (...types: readonly ItemType[]): Matcher => ({
  needs: oneName,
  startsOf: value(...types).startsOf as NonNullable<Matcher['startsOf']>,
  step: (context, at, bound, next) => {
    const item = itemFrom(context, at);
    return isNamed(item, types) ? next(item.span.end, bound) : undefined;
  },
});

/** A benchmark's name: it qualifies the score. */
export const benchmark: Matcher = {
  needs: oneName,
  startsOf: ({ reading }) => reading.items.filter((item) => isNamed(item, ['benchmark'])).map(({ span }) => span.start),
  step: (context, at, bound, next) => {
    const item = itemFrom(context, at);
    return isNamed(item, ['benchmark']) ? next(item.span.end, { ...bound, benchmark: item.entryId }) : undefined;
  },
};

/** A number of one of these units that can be compared. */
export const amount = (...units: readonly QuantityUnit[]): Matcher =>
  quantityStep(({ unit }) => unit !== undefined && units.includes(unit));

export const money: Matcher = amount('USD', 'EUR', 'CNY', 'GBP', 'JPY', 'KRW');

/** So many of a thing that units do not name, "two modes": `noun` is looked for in its words. */
export const counted = (noun: RegExp): Matcher => quantityStep(({ unit }, said) => unit === 'count' && noun.test(said));

/** A number without unit, `least` or more: "参数量为330亿". The pattern's words say what it counts. */
export const bareAmount = (least: number): Matcher =>
  quantityStep(({ unit, amount: size }) => unit === undefined && size >= least);

const ACTIVE = /\bactiv|激活/;

/** "37 billion active parameters", 370亿激活参数. */
export const activeParameters: Matcher = quantityStep(({ unit }, said) => unit === 'parameter' && ACTIVE.test(said));

/** A parameter count that is not said of the active ones only. */
export const totalParameters: Matcher = quantityStep(({ unit }, said) => unit === 'parameter' && !ACTIVE.test(said));

function quantityStep(fits: (quantity: QuantityItem, said: string) => boolean): Matcher {
  const isFit = (item: Item | undefined, text: string) =>
    item?.kind === 'quantity' && !item.isVague && fits(item, text.slice(item.span.start, item.span.end));
  return {
    needs: oneQuantity,
    startsOf: ({ reading }) => reading.items.filter((item) => isFit(item, reading.text)).map(({ span }) => span.start),
    step: (context, at, bound, next) => {
      const item = itemFrom(context, at);
      if (item?.kind !== 'quantity' || !isFit(item, context.reading.text)) return undefined;
      return next(item.span.end, { ...bound, values: [...bound.values, { kind: 'quantity', item }] });
    },
  };
}

/** A time that is the pattern's value. */
export const day: Matcher = dateStep(false);

/** An anniversary: the value is the event's own time. */
export const anniversary: Matcher = dateStep(true);

function dateStep(isAnniversary: boolean): Matcher {
  return {
    needs: oneDate,
    startsOf: ({ reading }) => reading.items.filter(({ kind }) => kind === 'date').map(({ span }) => span.start),
    step: (context, at, bound, next) => {
      const item = itemFrom(context, at);
      if (item?.kind !== 'date' || item.isAnniversary !== isAnniversary) return undefined;
      return next(item.span.end, { ...bound, values: [...bound.values, { kind: 'date', item }] });
    },
  };
}

/** A time that is passed over, in words such as "in March": it becomes the claim's `asOf`, not its value. */
export const anyDay: Matcher = {
  step: (context, at, bound, next) => {
    const item = itemFrom(context, at);
    return item?.kind === 'date' ? next(item.span.end, bound) : undefined;
  },
};

/** A wording that the facts know for this predicate: a city for `headquarters`, a licence's name for `license`. */
export const knownText = (predicate: Predicate): Matcher => ({
  step: (context, at, bound, next) => {
    const start = skipIgnorable(context.reading.text, at);
    const known = context.textAt(predicate, start);
    if (known === undefined) return undefined;
    const bind: BoundValue = { kind: 'text', text: known.text, span: { start, end: known.end } };
    return next(known.end, { ...bound, values: [...bound.values, bind] });
  },
});

/** The words before it say yes or no. */
export const means = (isTrue: boolean): Matcher => ({
  step: (_context, at, bound, next): Match | undefined =>
    next(at, { ...bound, values: [...bound.values, { kind: 'boolean', isTrue }] }),
});

function itemFrom(context: MatchContext, at: number): Item | undefined {
  const { reading } = context;
  return reading.itemAt.get(at) ?? reading.itemAt.get(skipIgnorable(reading.text, at));
}

const isNamed = (item: Item | undefined, types: readonly ItemType[]): item is Item & { kind: 'named' } =>
  item?.kind === 'named' && !item.isUnlisted && types.includes(item.type);
