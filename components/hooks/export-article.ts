import { downloadFile } from '../../utils/browser/files/download-file.ts';
import type { Exporter } from '../../utils/core/export/exporter.ts';
import type { SavedArticle } from '../../utils/core/export/saved-article.ts';
import { writeExportFile } from '../../utils/core/export/write-export-file.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';

/** Hands the article to the reader as a file. False: it could not be written. */
export function exportArticle(saved: SavedArticle, exporter: Exporter, language: ExplanationLanguage): boolean {
  try {
    downloadFile(writeExportFile(saved, exporter, { language }));
    return true;
  } catch {
    return false; // an article of an unforeseen shape must not take the whole page down
  }
}
