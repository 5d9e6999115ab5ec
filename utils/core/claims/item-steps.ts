import type { Predicate } from '../knowledge/predicates.ts';
import type { QuantityUnit } from '../text/quantity-units.ts';
import { isNamed, itemFrom, LIST_MARK, PAST } from './item-at.ts';
import type { ItemType } from './item-type.ts';
import type { BoundValue, Match, Matcher } from './matcher.ts';
import { type Needs, noNeeds } from './needs.ts';
import type { Item, QuantityItem } from './sentence-reading.ts';
import { skipIgnorable } from './word-steps.ts';

const oneName: Needs = { ...noNeeds, named: 1 };
const oneQuantity: Needs = { ...noNeeds, quantities: 1 };
const oneDate: Needs = { ...noNeeds, dates: 1 };

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

/** The same, passed over: it belongs to the wording, not to the claim. */
export const otherAmount = (...units: readonly QuantityUnit[]): Matcher =>
  quantityStep(({ unit }) => unit !== undefined && units.includes(unit), false);

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

function quantityStep(fits: (quantity: QuantityItem, said: string) => boolean, isValue = true): Matcher {
  const isFit = (item: Item | undefined, text: string) =>
    item?.kind === 'quantity' && !item.isVague && fits(item, text.slice(item.span.start, item.span.end));
  return {
    needs: oneQuantity,
    startsOf: ({ reading }) => reading.items.filter((item) => isFit(item, reading.text)).map(({ span }) => span.start),
    step: (context, at, bound, next) => {
      const item = itemFrom(context, at);
      if (item?.kind !== 'quantity' || !isFit(item, context.reading.text)) return undefined;
      const values: readonly BoundValue[] = isValue ? [...bound.values, { kind: 'quantity', item }] : bound.values;
      return next(item.span.end, { ...bound, values });
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
