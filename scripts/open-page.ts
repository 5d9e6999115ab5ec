import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface OpenPage {
  readonly document: Document;
  /** Frees what the page holds; call it before the next page is opened. */
  close(): void;
}

const gunzipped = promisify(gunzip);

/**
 * A saved page, `.html` or `.html.gz`, as a document; scripts do not run, nothing is loaded. jsdom, because it builds the
 * tree of the HTML standard: linkedom leaves the body empty where a page opens `<body>` twice or not at all.
 */
export async function openPage(file: string, url: string): Promise<OpenPage> {
  const stored = await readFile(file);
  const bytes = file.endsWith('.gz') ? await gunzipped(stored) : stored;
  const dom = new JSDOM(decode(bytes), { url, contentType: 'text/html', virtualConsole: new VirtualConsole() });
  return { document: dom.window.document, close: () => dom.window.close() };
}

/** Pages are often saved as UTF-8 while their `<meta charset>` still says GBK: bytes that are UTF-8 are; others jsdom sniffs. */
function decode(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
