import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../../core/result.ts';

/** A file of the extension itself, from its root: "/packs/gazetteer.bin". No request leaves the machine. */
export type BundledFile = `/${string}`;

export interface BundledFileProblem {
  readonly file: BundledFile;
  readonly message: string;
}

/** The bytes of a file that we ship. A missing or unreadable file is a problem, never an exception. */
export async function fetchBundledFile(file: BundledFile): Promise<Result<ArrayBuffer, BundledFileProblem>> {
  try {
    const response = await fetch(new URL(file, browser.runtime.getURL('/')));
    if (!response.ok) return err({ file, message: `answered ${response.status}` });
    return ok(await response.arrayBuffer());
  } catch (error) {
    return err({ file, message: error instanceof Error ? error.message : String(error) });
  }
}
