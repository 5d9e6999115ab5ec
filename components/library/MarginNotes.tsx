import { i18n } from '#i18n';
import { phraseVerdict } from '../../utils/core/i18n/phrase-review.ts';
import type { ClaimReview } from '../../utils/core/review/claim-review.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { VerdictGlyph } from '../annotation/VerdictGlyph.tsx';

export interface MarginNote {
  readonly annotationId: string;
  readonly review: ClaimReview;
}

type MarginNotesProps = { readonly notes: readonly MarginNote[]; readonly language: ExplanationLanguage };

/** Fact notes of one paragraph, in the margin beside it: the verdict in its own words, the rest on its card. */
export function MarginNotes({ notes, language }: MarginNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="margin-notes" aria-label={i18n.t('library.marginNotes')}>
      {notes.map(({ annotationId, review }) => (
        <li key={annotationId}>
          <button type="button" className="margin-note" aria-haspopup="dialog" data-annotation-id={annotationId}>
            <VerdictGlyph verdict={review.verdict} />
            <span lang={language}>{phraseVerdict(review.verdict, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
