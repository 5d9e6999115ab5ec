import type { EntryId } from '../knowledge/pack-schema.ts';

/** Whether a page is an article about AI companies, and why: the popup shows the reasons. */
export interface Relevance {
  readonly isArticle: boolean;
  readonly isRelevant: boolean;
  /** 0..1, salience of AI companies in the article. */
  readonly score: number;
  /** Companies and labs the article is about, most salient first. */
  readonly entities: readonly EntryId[];
  readonly reasons: readonly RelevanceReason[];
}

export type RelevanceReason =
  | { readonly kind: 'titleNames'; readonly entry: EntryId }
  | { readonly kind: 'ledeNames'; readonly entry: EntryId }
  | { readonly kind: 'namedOften'; readonly entry: EntryId; readonly mentions: number }
  | { readonly kind: 'aiVocabulary'; readonly terms: number }
  | { readonly kind: 'passingMention'; readonly entry: EntryId }
  | { readonly kind: 'noCompany' }
  | { readonly kind: 'notAnArticle'; readonly because: NotArticleCause }
  | { readonly kind: 'otherLanguage' }
  | { readonly kind: 'readerAsked' };

export type NotArticleCause = 'tooShort' | 'linkList' | 'manyTeasers' | 'form' | 'noText';
