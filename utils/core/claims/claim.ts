import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Predicate, Unit } from '../knowledge/predicates.ts';
import type { DateRange } from '../text/iso-date.ts';
import type { Span } from '../text/span.ts';

export type ClaimValue =
  | { readonly kind: 'quantity'; readonly amount: number; readonly unit: Unit }
  | { readonly kind: 'date'; readonly range: DateRange }
  | { readonly kind: 'entity'; readonly entryId: EntryId }
  | { readonly kind: 'entities'; readonly entryIds: readonly EntryId[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean };

/** How exactly a quantity is said: "about", "more than / over", "up to / at most". */
export type Hedge = 'exact' | 'about' | 'moreThan' | 'lessThan';

/**
 * asserted: in the article's own voice. attributed: somebody said it. rumoured: "reportedly", 据传.
 * planned: a forecast, a promise, an announcement of what will be.
 */
export type Modality = 'asserted' | 'attributed' | 'rumoured' | 'planned';

/** One checkable statement of the article: subject, predicate, value, and how it is said. */
export interface Claim {
  readonly patternId: string;
  readonly subject: EntryId;
  readonly predicate: Predicate;
  readonly value: ClaimValue;
  readonly hedge: Hedge;
  readonly isNegated: boolean;
  readonly modality: Modality;
  /** Who said it, when the sentence names a speaker we know. */
  readonly attributedTo?: EntryId;
  /** Narrowing circumstances the sentence names, "benchmark" → "mmlu". Keys are the pack's qualifier names. */
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** The time the statement is about, when the sentence says so. */
  readonly asOf?: DateRange;
  /** The words that make the claim: what gets the underline. */
  readonly span: Span;
  readonly sentence: Span;
}
