import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AnnotatedArticle } from '../../core/annotation/annotation.ts';
import type { Objection } from '../../core/annotation/objection.ts';
import type { IsoInstant, SavedArticle } from '../../core/export/saved-article.ts';
import type { EntryId } from '../../core/knowledge/pack-schema.ts';
import type { Verdict } from '../../core/review/claim-review.ts';
import type { IsoDate } from '../../core/text/iso-date.ts';
import type { Language, Localized } from '../../core/text/language.ts';

/** What the library's list shows: small, so that a list never reads the articles themselves. */
export interface SavedSummary {
  /** The same page with the same words and notes always gets the same id. */
  readonly id: string;
  /** `articleIdentity` of its address: every saved version of one article shares it. */
  readonly identity: string;
  readonly savedAt: IsoInstant;
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  readonly siteName?: string;
  readonly byline?: string;
  readonly publishedOn?: IsoDate;
  /** Names of the companies it is about, most salient first. */
  readonly companies: readonly { readonly entryId: EntryId; readonly label: Localized }[];
  /** Different terms and names explained. */
  readonly entryCount: number;
  readonly verdictCounts: Readonly<Record<Verdict, number>>;
  readonly textChars: number;
}

/** The article itself. `searchText`: title, text and names of the notes, folded; derived, and written anew by an upgrade. */
export interface SavedContent {
  readonly id: string;
  readonly saved: SavedArticle;
  readonly searchText: string;
}

export interface KnownWord {
  readonly entryId: EntryId;
  readonly knownSince: IsoInstant;
}

/** A note the reader called wrong: never painted again on this article. */
export interface HiddenNote {
  /** `articleIdentity` of the page. */
  readonly identity: string;
  readonly annotationId: string;
  /** `statementOf` the note: it stays hidden when the article's words move. */
  readonly statement: string;
  readonly hiddenAt: IsoInstant;
  readonly objection: Objection;
  /** What is to be told to the keepers of the pack, ready to be passed on, in the reader's language of that day. */
  readonly issueText: string;
}

export interface CachedAnnotation {
  readonly key: string;
  readonly annotated: AnnotatedArticle;
}

/** Apart from the cached value, so that a look-up rewrites 100 bytes and not the article. */
export interface CacheUse {
  readonly key: string;
  readonly bytes: number;
  readonly lastUsedMs: number;
}

/** `user`: what a reader made; never dropped by us. `cache`: may be dropped at any time. Every table is one of the two. */
export const tableKinds = {
  savedArticles: 'user',
  savedContents: 'user',
  knownWords: 'user',
  hiddenNotes: 'user',
  annotationCache: 'cache',
  annotationCacheUse: 'cache',
} as const satisfies Record<string, 'user' | 'cache'>;

export type TableName = keyof typeof tableKinds;

export const cacheTables = (Object.keys(tableKinds) as TableName[]).filter((name) => tableKinds[name] === 'cache');

/** Opened in extension contexts only: a content script's IndexedDB is the page's own. */
export class PostilDatabase extends Dexie {
  declare readonly savedArticles: EntityTable<SavedSummary, 'id'>;
  declare readonly savedContents: EntityTable<SavedContent, 'id'>;
  declare readonly knownWords: EntityTable<KnownWord, 'entryId'>;
  declare readonly hiddenNotes: Table<HiddenNote, [string, string]>;
  declare readonly annotationCache: EntityTable<CachedAnnotation, 'key'>;
  declare readonly annotationCacheUse: EntityTable<CacheUse, 'key'>;

  constructor(name = 'postil') {
    // strict: a save that was reported is on the disk; Chrome's default leaves it in memory when the machine goes down.
    super(name, { chromeTransactionDurability: 'strict' });
    // Each version lists only the tables it changes; tests/fixtures/storage keeps a frozen database of every one.
    this.version(1).stores({
      savedArticles: 'id, identity, savedAt',
      savedContents: 'id',
      knownWords: 'entryId',
      hiddenNotes: '[identity+annotationId], identity',
      annotationCache: 'key',
      annotationCacheUse: 'key, lastUsedMs',
    });
  }
}

export const database = new PostilDatabase();
