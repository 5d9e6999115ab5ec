import type { Article } from '../article/article.ts';
import type { Relevance } from '../article/relevance.ts';
import type { EntityType, EntryId, Fact, ReaderLevel, Source } from '../knowledge/pack-schema.ts';
import type { ClaimReview } from '../review/claim-review.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Localized } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** W3C Web Annotation, https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets in UTF-16 units of `Article.text`; the exporter turns them into code points (annotation-model §4.2.4). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** describing a term, identifying an entity, assessing a claim; commenting and highlighting are the reader's own. */
export type Motivation = 'describing' | 'identifying' | 'assessing' | 'commenting' | 'highlighting';

export interface Annotation {
  /** Stable for the same words of the same article. */
  readonly id: string;
  readonly motivation: Motivation;
  readonly target: {
    readonly source: string;
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
  readonly body: Body;
}

export type Body = TermBody | EntityBody | ReviewBody;

export interface TermBody {
  readonly kind: 'term';
  readonly entryId: EntryId;
  /** First mention in its section: the one a page paints by default. */
  readonly isFirst: boolean;
}

export interface EntityBody {
  readonly kind: 'entity';
  readonly entityType: EntityType;
  readonly entryId: EntryId;
  readonly isFirst: boolean;
  readonly unlistedMember?: string;
}

export interface ReviewBody {
  readonly kind: 'review';
  readonly review: ClaimReview;
}

/** What a card shows of an entry. In every language: the reader may switch while reading. */
export type Gloss = TermGloss | EntityGloss;

export interface TermGloss {
  readonly kind: 'term';
  readonly entryId: EntryId;
  readonly label: Localized;
  readonly definition: Localized;
  readonly whyItMatters: Localized;
  readonly level: ReaderLevel;
  readonly seeAlso: readonly { readonly entryId: EntryId; readonly label: Localized }[];
  readonly sources: readonly Source[];
}

export interface EntityGloss {
  readonly kind: 'entity';
  readonly entityType: EntityType;
  readonly entryId: EntryId;
  readonly label: Localized;
  readonly description: Localized;
  readonly describedOn: IsoDate;
  /** Two or three facts that matter most today. */
  readonly facts: readonly Fact[];
  readonly labels: Readonly<Record<EntryId, Localized>>;
  readonly links: readonly string[];
  readonly sources: readonly Source[];
}

export interface AnnotatedArticle {
  readonly article: Article;
  readonly relevance: Relevance;
  /** In reading order. Empty when the page is no relevant article. */
  readonly annotations: readonly Annotation[];
  /** One for each entry mentioned. */
  readonly glosses: Readonly<Record<EntryId, Gloss>>;
  readonly packs: readonly PackStamp[];
}

/** Which edition of which pack made the notes. */
export interface PackStamp {
  readonly id: string;
  readonly version: string;
  readonly knownUntil: IsoDate;
}

/** The span an annotation was made on; an anchored page may hold it elsewhere. */
export function annotatedSpan(annotation: Annotation): Span {
  const position = annotation.target.selector[1];
  return { start: position.start, end: position.end };
}
