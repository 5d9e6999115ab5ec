import { browser } from 'wxt/browser';
import type { SavedReceipt, SaveProblem } from '../browser/messaging/protocol.ts';
import { findSavedVersions, putSavedArticle } from '../browser/storage/saved-articles.ts';
import { err, ok, type Result } from '../core/result.ts';
import { parseAnnotatedArticle } from './parse-annotated-article.ts';

/**
 * Keeps what the reader sees: the article and its notes as the page describes them. `described` is not trusted: a note
 * must stand on the very words it quotes, or nothing is saved.
 */
export async function saveAnnotatedArticle(
  described: unknown,
  now: Date = new Date(),
): Promise<Result<SavedReceipt, SaveProblem>> {
  if (described === undefined || described === null) return err({ kind: 'noArticle' });
  const annotated = parseAnnotatedArticle(described);
  if (!annotated.ok) return err({ kind: 'storageFailed', detail: annotated.error });

  const put = await putSavedArticle(annotated.value, now.toISOString());
  if (!put.ok) return put;
  const { id, wasAlreadySaved } = put.value;
  return ok({ id, libraryUrl: libraryUrl(id), wasAlreadySaved });
}

/** The newest saved version of the article at this address. undefined: none, or the library cannot be read now. */
export async function findSavedId(url: string): Promise<string | undefined> {
  const versions = await findSavedVersions(url);
  return versions.ok ? versions.value[0]?.id : undefined;
}

/** Opens the library at this article. */
export const libraryUrl = (id: string): string => `${browser.runtime.getURL('/')}library.html#${id}`;
