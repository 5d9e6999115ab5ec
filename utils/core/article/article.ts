import type { IsoDate } from '../text/iso-date.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/**
 * What a page says, as plain data. `text` is ONE string, the blocks' texts joined by "\n"; every Span in the house
 * points into it. The page's own words are never changed, only chosen.
 */
export interface Article {
  /** Canonical http(s) address, without fragment. */
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  readonly publishedOn?: IsoDate;
  readonly byline?: string;
  /** Name of the publication, "The Guardian". */
  readonly siteName?: string;
  readonly text: string;
  /** In reading order; their spans cover `text` but for the newlines between them. */
  readonly blocks: readonly Block[];
}

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'quote' | 'caption' | 'preformatted' | 'tableCell';

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** 1..6, headings only. */
  readonly level?: number;
  /** Links and emphasis inside the block, for the saved article. */
  readonly inlines?: readonly Inline[];
}

export type Inline =
  | { readonly kind: 'link'; readonly span: Span; readonly href: string }
  | { readonly kind: 'emphasis' | 'strong' | 'code'; readonly span: Span };

/** What `read-article` saw around the text; the evidence for "is this an article at all?". */
export interface ArticleSignals {
  /** schema.org `@type`s of the page's JSON-LD, "NewsArticle". */
  readonly schemaTypes: readonly string[];
  /** Open Graph `og:type`. */
  readonly openGraphType?: string;
  readonly pathDepth: number;
  readonly textChars: number;
  readonly hanChars: number;
  readonly paragraphs: number;
  /** Share of the chosen root's characters that stand in links, 0..1. */
  readonly linkDensity: number;
  /** Share of the page's text characters that the chosen root holds, 0..1. */
  readonly rootShare: number;
  readonly headingsInRoot: number;
  readonly listItemsInRoot: number;
  readonly hasDate: boolean;
  readonly hasByline: boolean;
  /** `<input>`, `<textarea>`, `<button>`, `<select>` inside the root. */
  readonly formControls: number;
  readonly articleElements: number;
  /** Weight of the paragraphs, in Latin letters; a Han character weighs 2.5. */
  readonly proseWeight?: number;
  /** Weight of all text read, in Latin letters. */
  readonly readWeight?: number;
  /** Share of the whole page's characters that stand in links, 0..1, menus left out. */
  readonly pageLinkDensity?: number;
  /** Headings in the root that are links into the same site: each heads another article. */
  readonly linkedHeadings?: number;
  /** Lines of the root that are hardly more than a date: a list has many. */
  readonly datedLines?: number;
  /** "Read more", "阅读全文" on lines of their own. */
  readonly moreLinks?: number;
  /** The title stands as a heading on the page. */
  readonly hasTitleHeading?: boolean;
  /** The page was larger than we read; the article ends early. */
  readonly isCut?: boolean;
}
