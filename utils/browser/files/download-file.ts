import type { ExportFile } from '../../core/export/write-export-file.ts';

const KEEP_BLOB_MS = 60_000;

/**
 * Hands a file to the reader, as a download. Extension pages only: a worker has no document and no object URLs. Needs no
 * permission.
 */
export function downloadFile({ fileName, mediaType, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Firefox takes hold of the blob only when the download starts, which a prompt may delay.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_BLOB_MS);
}
