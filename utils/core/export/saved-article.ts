import type { AnnotatedArticle } from '../annotation/annotation.ts';

/** A moment, ISO 8601 in UTC: "2026-11-24T08:15:30.000Z". */
export type IsoInstant = string;

/**
 * An article as it was read and annotated on the day it was saved. Its words stand in `article.text`, cut by
 * `article.blocks`; no markup is kept, so a saved note points at its words for ever.
 */
export interface SavedArticle extends AnnotatedArticle {
  readonly id: string;
  readonly savedAt: IsoInstant;
}
