import type { Claim, ClaimValue } from '../claims/claim.ts';
import type { EntryId, Source } from '../knowledge/pack-schema.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Localized } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** supported, refuted, notEnoughInfo as in FEVER; outdated, disputed are ours. Meanings: docs/verdicts.md. */
export type Verdict = 'supported' | 'refuted' | 'outdated' | 'disputed' | 'notEnoughInfo';

/** Why a verdict was given; the card turns each into a sentence. */
export type Reason =
  | { readonly kind: 'valueAgrees'; readonly expected: ClaimValue; readonly since?: IsoDate }
  | { readonly kind: 'valueDiffers'; readonly expected: ClaimValue; readonly since?: IsoDate }
  /** The value said is true of a neighbour: 33 billion is Grok-0's. */
  | { readonly kind: 'valueBelongsTo'; readonly entry: EntryId; readonly value: ClaimValue }
  /** The subject has no such value: Grok-1 was derived from no other model. */
  | { readonly kind: 'hasNoValue' }
  | { readonly kind: 'unpublished'; readonly by?: EntryId }
  | { readonly kind: 'endedOn'; readonly on: IsoDate; readonly expected?: ClaimValue }
  | { readonly kind: 'happenedOn'; readonly on: IsoDate }
  | { readonly kind: 'becameKnownOn'; readonly on: IsoDate }
  | { readonly kind: 'selfReported'; readonly by: EntryId }
  | { readonly kind: 'sourcesDisagree'; readonly values: readonly ClaimValue[] }
  | { readonly kind: 'knownNarrative' }
  /** The article is younger than what the packs know of a thing that can change. */
  | { readonly kind: 'beyondKnowledge'; readonly knownUntil: IsoDate }
  | { readonly kind: 'noFact' };

/** What is under review: a claim read from the sentence, or a statement known to be repeated. */
export type ItemReviewed =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | {
      readonly kind: 'narrative';
      readonly narrativeId: EntryId;
      readonly about: readonly EntryId[];
      readonly claimReviewed: Localized;
      readonly explanation: Localized;
      readonly span: Span;
    };

/** schema.org ClaimReview in our terms; `reviewRating` is made on export. Language-neutral: words are chosen when shown. */
export interface ClaimReview {
  readonly itemReviewed: ItemReviewed;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The day the sources' value holds for. */
  readonly asOf?: IsoDate;
  /** A curated remark of the facts behind the verdict: what a bare value would leave out. */
  readonly remark?: Localized;
  /** Until when the packs know; shown on every note. */
  readonly knownUntil: IsoDate;
  readonly sources: readonly Source[];
  /** Names of every entry that the claim and the reasons speak of. */
  readonly labels: Readonly<Record<EntryId, Localized>>;
}

/** The words that a note is about. */
export const reviewedSpan = ({ itemReviewed }: ClaimReview): Span =>
  itemReviewed.kind === 'claim' ? itemReviewed.claim.span : itemReviewed.span;
