import { isNamed, itemFrom, LIST_MARK, PAST } from './item-at.ts';
import type { ItemType } from './item-type.ts';
import type { Matcher } from './matcher.ts';
import { type Needs, noNeeds } from './needs.ts';
import type { Item, SentenceReading } from './sentence-reading.ts';

const oneName: Needs = { ...noNeeds, named: 1 };

/** The name, or a reference to it, that the sentence speaks of, standing as the subject of its clause. */
export const subject = (...types: readonly ItemType[]): Matcher =>
  subjectStep(types, ({ text, items }, item) => !isObject(text, item) && !isListed(text, items, item));

/** The same wherever it stands: "the valuation of OpenAI". */
export const about = (...types: readonly ItemType[]): Matcher =>
  subjectStep(types, ({ text, items }, item) => !isListed(text, items, item));

/** One of two parties, joined or not: "Grok-1与GPT-4之间". */
export const party = (...types: readonly ItemType[]): Matcher => subjectStep(types, () => true);

/** What a comma then says more of: ", a 33-billion-parameter model, …". Behind "unlike" it would be another thing. */
export const apposed = (...types: readonly ItemType[]): Matcher =>
  subjectStep(types, ({ text, items }, item) => !isCompared(text, item) && !isListed(text, items, item));

/** What the clause behind a comma goes on about in Chinese: 最早的模型是Grok-0,参数量…; not what another thing 击败了. */
export const topic = (...types: readonly ItemType[]): Matcher =>
  subjectStep(
    types,
    (reading, item) => isTopic(reading.text.slice(0, item.span.start)) && !isListed(reading.text, reading.items, item),
  );

/** 团队成员, "the core team": stands for the people of the organisation spoken of. */
export const team: Matcher = subject('team');

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

/** A name behind one of these is no subject: "researchers at OpenAI raised", 与OpenAI合作的公司融资. */
const PREPOSITION =
  /(?:\b(?:of|from|at|with|by|for|than|like|unlike|to|in|into|against|over|behind|via|about|between|rival|using|on|beat|beats|including) (?:the |its |their )?|与|跟|同|对|在|向|从|由|被|比|给|于|除了|包括|替)$/;

function isObject(text: string, item: Item): boolean {
  const before = text.slice(Math.max(0, item.span.start - 24), item.span.start);
  return PREPOSITION.test(before) || PAST.test(before);
}

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

const COMPARISON =
  /\b(?:unlike|like|than|with|to|besides|alongside|after|before|against|beyond|of|except) (?:the |its )?$/;
const OF_A_PART = /\b(?:weights|code|version|release|launch|size) of (?:the |its )?$/;

function isCompared(text: string, { span }: Item): boolean {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  return COMPARISON.test(before) && !OF_A_PART.test(before);
}

const isTopic = (before: string): boolean =>
  /(?:^|[,;:。])\s?$|(?:模型|原型|版本|前身|产品)[^,;。]{0,4}是\s?$|(?:名为|叫做?|推出了?|发布了?|开源了?|训练出?了|诞生了)[^,;。的]{0,6}$/.test(
    before,
  );

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
