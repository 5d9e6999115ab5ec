const MAX_TITLE_CHARS = 80; // file systems take 255 bytes; a Han character takes three

/**
 * "2023-12-07 A title.html": a name that every file system takes and that leads into no other folder. Whatever is no
 * letter, number, mark or plain punctuation becomes a space.
 */
export function fileNameFor(file: {
  readonly day: string;
  readonly title: string;
  readonly extension: string;
}): string {
  const title = Array.from(tidy(file.title)).slice(0, Math.min(MAX_TITLE_CHARS, file.title.length)).join('').trim();
  const stem = [tidy(file.day), title || 'article'].filter(Boolean).join(' ');
  return `${stem}.${tidy(file.extension)}`;
}

/** Dots at either end hide a file or vanish on Windows; `..` inside would read as a way up. */
function tidy(words: string): string {
  return words
    .replace(/[^\p{L}\p{N}\p{M} .,_()&+\u2013\u2014\u3001\u300a\u300b\uff0c-]/gu, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
}
