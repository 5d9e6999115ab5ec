import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { formatDate } from '../../utils/core/i18n/format.ts';
import { phraseClaim, phraseNote, phraseReasons } from '../../utils/core/i18n/phrase-review.ts';
import type { ClaimReview } from '../../utils/core/review/claim-review.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { SourceList } from './SourceList.tsx';

type ReviewNoteProps = {
  readonly review: ClaimReview;
  readonly language: ExplanationLanguage;
  readonly heading: ReactNode;
  /** What the reader can do about a note that is wrong; stands at the foot. */
  readonly objection?: ReactNode;
};

export function ReviewNote({ review, language, heading, objection }: ReviewNoteProps) {
  const reasons = phraseReasons(review, language);
  return (
    <article className="review-note" data-verdict={review.verdict}>
      {heading}
      <dl className="said">
        <dt>{i18n.t('card.articleSays')}</dt>
        <dd lang={language}>{phraseClaim(review, language)}</dd>
        <dt>{i18n.t('card.sourcesSay')}</dt>
        <dd>
          <p lang={language}>{phraseNote(review, language)}</p>
          {review.asOf && <p className="small-print">{i18n.t('card.asOf', [formatDate(review.asOf, language)])}</p>}
        </dd>
      </dl>
      {review.sources.length > 0 && <SourceList sources={review.sources} language={language} />}
      {reasons.length > 0 && (
        <details className="fold">
          <summary>{i18n.t('card.whyThisVerdict')}</summary>
          <ul className="dashed" lang={language}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <footer className="card-foot">
        <p className="small-print">{i18n.t('card.knowledgeEnds', [formatDate(review.knownUntil, language)])}</p>
        {objection}
      </footer>
    </article>
  );
}
