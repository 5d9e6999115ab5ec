import type { EntryId, ReaderLevel } from '../knowledge/pack-schema.ts';
import type { Annotation, Body, Gloss } from './annotation.ts';
import type { MentionsPainted } from './plan-marks.ts';
import { statementOf } from './statement-of.ts';

/** What a reader wants to see; from their settings. */
export interface NoteWishes {
  readonly readerLevel: ReaderLevel;
  readonly mentionsPainted: MentionsPainted;
  readonly showTerms: boolean;
  /** Companies, people, models and the like. */
  readonly showNames: boolean;
  /** Whether claims that check out are marked too. */
  readonly showSupported: boolean;
}

/** What a reader has waved away: words they know, everywhere; notes they call wrong, on one article. */
export interface Dismissals {
  readonly knownWords: ReadonlySet<EntryId>;
  /** `statementOf` each. */
  readonly hiddenNotes: ReadonlySet<string>;
}

/** From lists, which is how it travels. */
export const dismissalsOf = ({
  knownWords,
  hiddenNotes,
}: {
  readonly knownWords: readonly EntryId[];
  readonly hiddenNotes: readonly string[];
}): Dismissals => ({ knownWords: new Set(knownWords), hiddenNotes: new Set(hiddenNotes) });

export const nothingDismissed: Dismissals = { knownWords: new Set(), hiddenNotes: new Set() };

const levels = ['newcomer', 'informed', 'expert'] as const satisfies readonly ReaderLevel[];

/** The annotations this reader is shown: no kind they switched off, no term below their level, nothing they waved away. */
export function wantedAnnotations(
  { annotations, glosses }: { readonly annotations: readonly Annotation[]; readonly glosses: Glosses },
  wishes: NoteWishes,
  dismissals: Dismissals,
): Annotation[] {
  return annotations.filter(
    (annotation) => !isDismissed(annotation, dismissals) && isWished(annotation.body, glosses, wishes),
  );
}

type Glosses = Readonly<Record<EntryId, Gloss>>;

/** Whether the reader knows the word, or has called the note wrong. */
export function isDismissed(annotation: Annotation, { knownWords, hiddenNotes }: Dismissals): boolean {
  const { body } = annotation;
  if (body.kind === 'review') return hiddenNotes.size > 0 && hiddenNotes.has(statementOf(annotation));
  return body.kind === 'term' && knownWords.has(body.entryId);
}

function isWished(body: Body, glosses: Glosses, wishes: NoteWishes): boolean {
  switch (body.kind) {
    case 'review':
      return wishes.showSupported || body.review.verdict !== 'supported';
    case 'entity':
      return wishes.showNames;
    case 'term': {
      const gloss = glosses[body.entryId];
      const isAtLevel = gloss?.kind !== 'term' || levels.indexOf(gloss.level) >= levels.indexOf(wishes.readerLevel);
      return wishes.showTerms && isAtLevel;
    }
    default:
      return body satisfies never;
  }
}
