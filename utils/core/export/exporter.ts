import type { ExplanationLanguage } from '../text/language.ts';
import type { SavedArticle } from './saved-article.ts';

export interface ExportOptions {
  /** The language of the notes; the article keeps its own. */
  readonly language: ExplanationLanguage;
}

/** One format that a saved article can be written in. Pure: the same article gives the same bytes. */
export interface Exporter {
  readonly id: string;
  /** Without the dot: "md". */
  readonly fileExtension: string;
  readonly mediaType: string;
  write(saved: SavedArticle, options: ExportOptions): string;
}
