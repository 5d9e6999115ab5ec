import type { AnnotatedArticle, Annotation } from '../../core/annotation/annotation.ts';
import type { ReaderLevel } from '../../core/knowledge/pack-schema.ts';

/** What the reader of the page wants to see; from the settings. */
export interface NoteWishes {
  readonly readerLevel: ReaderLevel;
  /** Whether claims that check out are marked too. */
  readonly showSupported: boolean;
}

const levels = ['newcomer', 'informed', 'expert'] as const satisfies readonly ReaderLevel[];

/** The annotations a page shows to this reader: no term below their level. */
export function wantedAnnotations(
  { annotations, glosses }: AnnotatedArticle,
  { readerLevel, showSupported }: NoteWishes,
): Annotation[] {
  return annotations.filter(({ body }) => {
    if (body.kind === 'review') return showSupported || body.review.verdict !== 'supported';
    const gloss = glosses[body.entryId];
    return gloss?.kind !== 'term' || levels.indexOf(gloss.level) >= levels.indexOf(readerLevel);
  });
}
