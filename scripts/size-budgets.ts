import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SizeBudget {
  /** Inside the built extension. */
  readonly file: string;
  /** Gzipped; 1 KB = 1000 bytes. */
  readonly maxBytes: number;
  readonly why: string;
}

export const sizeBudgets: readonly SizeBudget[] = [
  { file: 'content-scripts/spotter.js', maxBytes: 10_000, why: 'it runs on every page of a news site' },
  { file: 'content-scripts/reader.js', maxBytes: 40_000, why: 'it runs on every article about AI companies' },
  { file: 'content-scripts/card.js', maxBytes: 110_000, why: 'react-dom alone is 67 KB; injected when idle' },
];

export const gzippedBytes = (file: string): number => gzipSync(fs.readFileSync(file), { level: 9 }).length;

/** A line about each budget, and whether it is kept. */
export function weigh(extension: string): { readonly isKept: boolean; readonly line: string }[] {
  return sizeBudgets.map(({ file, maxBytes, why }) => {
    const built = path.join(extension, file);
    if (!fs.existsSync(built)) return { isKept: false, line: `${file} is missing from ${extension}` };
    const bytes = gzippedBytes(built);
    const isKept = bytes <= maxBytes;
    const line = `${file}: ${bytes} bytes gzipped of ${maxBytes}`;
    return { isKept, line: isKept ? line : `${line}. Too heavy: ${why}. Find what came in: npx wxt build --analyze` };
  });
}
