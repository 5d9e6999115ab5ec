import type { EntryId } from '../knowledge/pack-schema.ts';
import type { ItemType } from './item-type.ts';
import type { Item, NamedItem, ReferenceItem, SentenceReading } from './sentence-reading.ts';

const SENTENCES_BACK = 2; // farther than that, a reader too has to look it up

/**
 * The one entry that the reference in `readings[index]` can stand for, when it has one of `types`. Looked for before it in
 * its sentence, then one sentence back in the same block, or two over a sentence that names nothing. Two candidates, a
 * candidate that is no subject of its clause, or a name we do not know beside it: undefined.
 */
export function resolveReference(
  readings: readonly SentenceReading[],
  index: number,
  reference: ReferenceItem,
  types: readonly ItemType[],
): EntryId | undefined {
  const shared = reference.types.filter((type) => types.includes(type));
  const wanted = shared.map((type) => (type === 'team' ? 'organization' : type));
  if (wanted.length === 0) return undefined;
  if (wanted.includes('term')) return topicTerm(readings, index);
  const own = readings[index];
  if (own === undefined) return undefined;
  return lookIn(readings, index, { wanted, before: reference.span.start, left: SENTENCES_BACK, block: own.block });
}

interface Search {
  readonly wanted: readonly ItemType[];
  /** Only what stands before this offset of the sentence. */
  readonly before: number;
  readonly left: number;
  readonly block: number;
}

function lookIn(readings: readonly SentenceReading[], index: number, search: Search): EntryId | undefined {
  const reading = readings[index];
  if (reading === undefined || reading.block !== search.block) return undefined;
  const candidates = reading.items.filter(
    (item): item is NamedItem =>
      item.kind === 'named' && search.wanted.includes(item.type) && item.span.start < search.before,
  );
  if (candidates.length > 0) return antecedentOf(reading, candidates, search);
  if (holdsUnknownName(reading, search.before)) return undefined;
  const references = reading.items.filter(
    (item): item is ReferenceItem =>
      item.kind === 'reference' &&
      item.span.start < search.before &&
      item.types.some((type) => search.wanted.includes(type)),
  );
  const namesOther = reading.items.some(
    (item) => item.kind === 'named' && item.type !== 'term' && item.span.start < search.before,
  );
  // A sentence about something else breaks the chain, unless it goes on speaking of the same by a reference.
  if (search.left === 0 || (namesOther && references.length === 0)) return undefined;
  return lookIn(readings, index - 1, { ...search, before: Number.POSITIVE_INFINITY, left: search.left - 1 });
}

function antecedentOf(
  reading: SentenceReading,
  candidates: readonly NamedItem[],
  { wanted, before }: Search,
): EntryId | undefined {
  const last = candidates.at(-1);
  if (last === undefined || candidates.some(({ isUnlisted }) => isUnlisted)) return undefined;
  if (holdsUnknownName(reading, before)) return undefined;
  if (!wanted.includes('organization') && !wanted.includes('person') && isIntroduced(reading, last))
    return last.entryId;
  const isOne = candidates.every(({ entryId }) => entryId === last.entryId);
  return isOne && candidates.some((item) => isClauseSubject(reading, item)) ? last.entryId : undefined;
}

/** "evolved into Grok-1", 推出了Grok-1: the sentence ends in a new thing, which the next one speaks of. */
const INTRODUCED =
  /(?:\b(?:became|into|called|named|dubbed|launche[ds]|release[ds]|unveil(?:s|ed)|introduce[ds]|debut(?:s|ed)|open-sourced)(?: (?!and\b|but\b|with\b|of\b|by\b|from\b|like\b|than\b)[a-z0-9-]+){0,4} ?|(?:进化成|演变成|升级为|升级成|推出|发布|开源|训练出|研发出|名为|叫做|打造出|上线)了?[^,;。:、与和比对]{0,10})$/;

function isIntroduced({ text }: SentenceReading, item: NamedItem): boolean {
  return INTRODUCED.test(text.slice(Math.max(0, item.span.start - 60), item.span.start));
}

/** Leads of a clause that leave the name after them its subject. */
const CLAUSE_LEAD =
  /(?:^|[,;:。]\s?(?:and |but )?)(?:(?:the|chatbot|startup|start-up|ai|company|chipmaker|lab|model|rival|today|now|yesterday|earlier|meanwhile|also|then|that|in|on|this|last|week|month|year|so|\s)*|[\p{Script=Han}a-z·]{0,10}?)\s?$/u;
/** "Unlike OpenAI, the company …": the name is no subject. */
const ENGLISH_OBJECT =
  /\b(?:unlike|like|with|for|at|to|from|by|against|than|after|before|besides|beside|of|about|over|behind|despite|versus|beyond|outside|inside|under|via|alongside|among|as|on|in|near|without|except)\s(?:the\s)?$/;
const CHINESE_OBJECT = /[与和对向从由被比把给于跟同及离]$/;
/** "OpenAI's …", "OpenAI rival …", OpenAI的…: the sentence is about something beside the name. */
const NOT_ITSELF =
  /^(?:'|’|-| (?:rival|competitor|researcher|employee|engineer|spokes|co-founder|founder|executive|investor|partner|backer|alum|veteran|ceo|chief|cto)|的|之|旗下|系|背后|员工|前|创始|联合|首席|竞争|对手|高管|投资)/;

function isClauseSubject({ text, original, items }: SentenceReading, item: NamedItem): boolean {
  const previous = items.findLast(({ span, kind }) => kind === 'date' && span.end <= item.span.start);
  const lead = text.slice(previous?.span.end ?? 0, item.span.start);
  if (!CLAUSE_LEAD.test(lead) || CHINESE_OBJECT.test(lead) || ENGLISH_OBJECT.test(lead)) return false;
  const after = text.slice(item.span.end, item.span.end + 16);
  if (NOT_ITSELF.test(after)) return false;
  // "OpenAI rival Zeta", "OpenAI Startup Fund": a capital behind the name makes it part of another name.
  const [next] = /^ [a-z]+/.exec(after) ?? [];
  return (
    next === undefined || !original.includes(`${next.slice(0, 1)}${next.slice(1, 2).toUpperCase()}${next.slice(2)}`)
  );
}

/** A word with a figure that no pack knows, "Zeta-3": it may be what the reference means. */
const NAME_WITH_FIGURE = /(?<![a-z0-9])[a-z]{2,}[a-z]*[- ]?\d[\w.]*/g;
const NO_NAME =
  /^(?:q\d|h\d|covid|top \d|part|step|page|day|in |on |of |by |to |over |under |about |around |with |than |at |and |from |since )/;

function holdsUnknownName({ text, items }: SentenceReading, before: number): boolean {
  return [...text.slice(0, Math.min(before, text.length)).matchAll(NAME_WITH_FIGURE)].some(({ index, 0: name }) => {
    const end = index + name.length;
    return (
      /[a-z][-]?\d/.test(name) &&
      !NO_NAME.test(name) &&
      !items.some(({ span }: Item) => span.start < end && index < span.end)
    );
  });
}

const DEFINITION = /什么是|何为|何谓|是什么|what (?:is|are) |what does /;
const DEFINITION_BACK = 4; // sentences between the question "what is X?" and "this concept"

/** What "this concept" means: the one term of the question "what is X?" shortly before. */
function topicTerm(readings: readonly SentenceReading[], index: number): EntryId | undefined {
  for (let back = 1; back <= DEFINITION_BACK; back++) {
    const reading = readings[index - back];
    if (reading === undefined) return undefined;
    if (!DEFINITION.test(reading.text)) continue;
    const terms = new Set(
      reading.items.flatMap((item) => (item.kind === 'named' && item.type === 'term' ? [item.entryId] : [])),
    );
    return terms.size === 1 ? [...terms][0] : undefined;
  }
  return undefined;
}
