import type { AnnotateProblem } from '../browser/messaging/protocol.ts';
import { fetchPacks } from '../browser/packs/fetch-packs.ts';
import {
  annotationCacheKey,
  readCachedAnnotation,
  storeCachedAnnotation,
} from '../browser/storage/annotation-cache.ts';
import { annotateArticle as annotate } from '../core/annotate-article.ts';
import type { AnnotatedArticle, Gloss } from '../core/annotation/annotation.ts';
import { describeEntry as glossOf } from '../core/annotation/describe-entry.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { IsoDate } from '../core/text/iso-date.ts';
import { parseAnnotateRequest } from './parse-annotate-request.ts';

/** All notes for the article of `request`, which is not trusted: from the cache when the same was asked today. */
export async function annotateArticle(
  request: unknown,
  now: Date = new Date(),
): Promise<Result<AnnotatedArticle, AnnotateProblem>> {
  const parsed = parseAnnotateRequest(request);
  if (!parsed.ok) return err({ kind: 'articleRefused', detail: parsed.error });
  const packs = await fetchPacks();
  if (!packs.ok) return packs;

  const { article, signals, isAsked } = parsed.value;
  const { knowledge, gazetteer } = packs.value;
  const today = calendarDay(now);
  const nowMs = now.getTime();
  const key = await annotationCacheKey({ article, signals, isAsked, packs: knowledge.packs, today });
  const cached = await readCachedAnnotation(key, nowMs);
  if (cached) return ok(cached);

  const annotated = annotate(article, { knowledge, gazetteer, signals, today, isAsked });
  // Not waited for: the page gets its notes first, and a cache that fails is no failure.
  void storeCachedAnnotation(key, annotated, { nowMs });
  return ok(annotated);
}

/** One entry's gloss, for "see also". undefined: no pack knows it, or the packs are broken. */
export async function describeEntry(entryId: unknown): Promise<Gloss | undefined> {
  if (typeof entryId !== 'string') return undefined;
  const packs = await fetchPacks();
  return packs.ok ? glossOf(entryId, packs.value.knowledge) : undefined;
}

/** The reader's own calendar day: what "today" means to them. */
function calendarDay(now: Date): IsoDate {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
