import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AnnotatedArticle, Gloss } from '../../core/annotation/annotation.ts';
import type { Objection } from '../../core/annotation/objection.ts';
import type { Article, ArticleSignals } from '../../core/article/article.ts';
import type { Relevance } from '../../core/article/relevance.ts';
import type { EntryId } from '../../core/knowledge/pack-schema.ts';
import type { Result } from '../../core/result.ts';
import type { Verdict } from '../../core/review/claim-review.ts';

/** What stopped an annotation; shown to the reader in words. `packBroken` names file, id and field in `detail`. */
export type AnnotateProblem =
  | { readonly kind: 'packBroken'; readonly detail: string }
  | { readonly kind: 'articleRefused'; readonly detail: string }
  /** The background did not answer: the extension was updated or switched off under an open page. */
  | { readonly kind: 'noAnswer' };

export type SaveProblem =
  | { readonly kind: 'noArticle' }
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'storageFull' }
  | { readonly kind: 'storageFailed'; readonly detail: string };

export interface SavedReceipt {
  readonly id: string;
  /** Ready to open in a tab. */
  readonly libraryUrl: string;
  readonly wasAlreadySaved: boolean;
}

/** Where a page stands; the popup's one question. */
export type PageStatus =
  | { readonly kind: 'noAccess'; readonly host: string; readonly isNewsSite: boolean }
  | { readonly kind: 'notWeb' }
  | { readonly kind: 'off'; readonly host: string; readonly where: 'here' | 'everywhere' }
  /** We may read here, and nothing was started: the spotter said no, or never ran. */
  | { readonly kind: 'leftAlone'; readonly host: string }
  | { readonly kind: 'reading'; readonly host: string }
  | { readonly kind: 'failed'; readonly host: string; readonly problem: AnnotateProblem }
  | {
      readonly kind: 'read';
      readonly host: string;
      readonly relevance: Relevance;
      readonly termCount: number;
      readonly entityCount: number;
      readonly verdictCounts: Readonly<Record<Verdict, number>>;
      /** Glosses of the companies the article is about. */
      readonly companies: readonly Gloss[];
      readonly savedId?: string;
      readonly articleUrl: string;
    };

/** Where the reader in a page stands; `stopped`: it is there, but switched off. */
export type PageReading =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: AnnotateProblem }
  | { readonly kind: 'read'; readonly annotated: AnnotatedArticle };

/** What the reader waved away, as a page needs to know it; `core/annotation/wanted-annotations.ts` says what each means. */
export interface DismissedHere {
  readonly knownWords: readonly EntryId[];
  readonly hiddenNotes: readonly string[];
}

/** A fact note that the reader calls wrong. `url`: the article's; `issueText`: for the keepers of the pack, sent nowhere. */
export interface WrongNote {
  readonly url: string;
  readonly annotationId: string;
  readonly statement: string;
  readonly objection: Objection;
  readonly issueText: string;
}

/** Every message between contexts: verbs, plain JSON, expected failures as `Result`. The receiver is named first. */
interface Protocol {
  /** background ← spotter: "likely an article about AI companies"; injects the reader into the sender's frame. */
  injectReader(): void;
  /** background ← reader: annotate this article; answers from the cache when it can. `isAsked`: the reader of the page asked, so relevance is not required. */
  annotateArticle(request: {
    article: Article;
    signals: ArticleSignals;
    isAsked: boolean;
  }): Result<AnnotatedArticle, AnnotateProblem>;
  /** background ← reader: notes are painted and the page is idle; inject the card into the sender's frame. */
  injectCard(): void;
  /** background ← card, library: one entry's gloss, for "see also". */
  describeEntry(entryId: EntryId): Gloss | undefined;
  /** background ← reader: what has the reader of the page waved away, everywhere and on the article at this address? */
  listDismissals(url: string): DismissedHere;
  /** background ← card: "I know this one", or its undoing. False: it could not be kept, and nothing was changed. */
  setWordKnown(request: { entryId: EntryId; isKnown: boolean }): boolean;
  /** background ← card: "this note is wrong": it is shown no more on this article. False as above. */
  hideNote(note: WrongNote): boolean;
  /** background ← card: takes that back. False as above. */
  showNoteAgain(note: Pick<WrongNote, 'url' | 'statement'>): boolean;

  /** background ← popup: where does the page in this tab stand? */
  getPageStatus(request: { tabId: number }): PageStatus;
  /** background ← popup, context menu: read and annotate this tab though nobody spotted it. Needs activeTab or host access. */
  annotateTab(request: { tabId: number }): Result<true, { readonly kind: 'noAccess' }>;
  /** background ← popup, context menu, command: keep the article in this tab with its notes. */
  saveTab(request: { tabId: number }): Result<SavedReceipt, SaveProblem>;

  /** reader ← background: where do you stand? Answers at once. */
  describePage(): PageReading;
  /**
   * reader ← background: read this page unless it is read, and answer when that is settled. `isAsked`: the reader of
   * the page wants it annotated, whatever its relevance and the switches say.
   */
  readPage(request: { isAsked: boolean }): PageReading;
  /** reader ← background (command): hide all notes of this page, or show them again. */
  toggleNotes(): void;
  /** reader ← background (command): move to the next or the previous note. */
  stepNote(direction: 'next' | 'previous'): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
