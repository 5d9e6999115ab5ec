import type { Exporter, ExportOptions } from './exporter.ts';
import { fileNameFor } from './file-name.ts';
import type { SavedArticle } from './saved-article.ts';

/** A file as text, ready to be handed to the reader. */
export interface ExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The saved article in one format, under a name made of its day and title. */
export function writeExportFile(saved: SavedArticle, exporter: Exporter, options: ExportOptions): ExportFile {
  const day = saved.article.publishedOn ?? saved.savedAt.slice(0, 10);
  return {
    fileName: fileNameFor({ day, title: saved.article.title, extension: exporter.fileExtension }),
    mediaType: exporter.mediaType,
    text: exporter.write(saved, options),
  };
}
