import type { ItemType } from './item-type.ts';
import type { MatchContext } from './matcher.ts';
import type { Item, NamedItem } from './sentence-reading.ts';
import { skipIgnorable } from './word-steps.ts';

/** What begins at `at` of the sentence, or behind the marks there that carry no meaning. */
export function itemFrom({ reading }: MatchContext, at: number): Item | undefined {
  return reading.itemAt.get(at) ?? reading.itemAt.get(skipIgnorable(reading.text, at));
}

/** Whether it is a name of one of these types that the packs know. */
export const isNamed = (item: Item | undefined, types: readonly ItemType[]): item is NamedItem =>
  item?.kind === 'named' && !item.isUnlisted && types.includes(item.type);

/** What joins the names of a list. */
export const LIST_MARK = /^\s?(?:,|、|和|与|及|以及|还是|and|or|,? ?and|,? ?or|&|\/|或)\s?$/;

/** "former OpenAI …", 前: what follows is of the past. */
export const PAST = /(?:\b(?:former|ex|then|previous|late|early) |\bex-|[前原](?:任)?)$/;
