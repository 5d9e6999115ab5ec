import { i18n } from '#i18n';
import type { Annotation, TermGloss } from '../../utils/core/annotation/annotation.ts';
import type { Objection } from '../../utils/core/annotation/objection.ts';
import { statementOf } from '../../utils/core/annotation/statement-of.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import type { FeedbackKeeper } from '../hooks/card-bridge.ts';

/** Something the reader just waved away, and the way back. */
export interface Dismissal {
  /** What happened, in words. */
  readonly words: string;
  /** False: it could not be kept, and nothing was changed. */
  readonly kept: Promise<boolean>;
  /** False as above. */
  readonly undo: () => Promise<boolean>;
}

/** "I know this one": begins at once. */
export function knowWord(gloss: TermGloss, keeper: FeedbackKeeper, language: ExplanationLanguage): Dismissal {
  return {
    words: i18n.t('undo.known', [gloss.label[language]]),
    kept: keeper.setWordKnown(gloss.entryId, true),
    undo: () => keeper.setWordKnown(gloss.entryId, false),
  };
}

/** "This note is wrong": begins at once. */
export function hideWrongNote(
  annotation: Annotation,
  why: { readonly objection: Objection; readonly issueText: string },
  keeper: FeedbackKeeper,
): Dismissal {
  const note = { url: annotation.target.source, statement: statementOf(annotation) };
  return {
    words: i18n.t('undo.hidden'),
    kept: keeper.hideNote({ ...note, ...why, annotationId: annotation.id }),
    undo: () => keeper.showNoteAgain(note),
  };
}
