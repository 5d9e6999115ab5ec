import { i18n } from '#i18n';
import { phraseVerdict } from '../../utils/core/i18n/phrase-review.ts';
import type { Verdict } from '../../utils/core/review/claim-review.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { VerdictGlyph } from './VerdictGlyph.tsx';

/** What wants the reader's eye first. Claims that nothing settles are no notes: they are not counted. */
export const countedVerdicts = ['refuted', 'outdated', 'disputed', 'supported'] as const satisfies readonly Verdict[];

type VerdictCountsProps = {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly language: ExplanationLanguage;
  /** Words beside the glyphs; without, they are only spoken. */
  readonly isWorded?: boolean;
};

export function VerdictCounts({ counts, language, isWorded = false }: VerdictCountsProps) {
  const present = countedVerdicts.filter((verdict) => counts[verdict] > 0);
  if (present.length === 0) return null;
  return (
    <ul className="verdict-counts" aria-label={i18n.t('verdictCounts.label')}>
      {present.map((verdict) => (
        <li key={verdict} title={isWorded ? undefined : phraseVerdict(verdict, language)}>
          <VerdictGlyph verdict={verdict} />
          <span className="verdict-count">{counts[verdict]}</span>{' '}
          <span className={isWorded ? 'verdict-word' : 'visually-hidden'} lang={language}>
            {phraseVerdict(verdict, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}

export const countNotes = (counts: Readonly<Record<Verdict, number>>): number =>
  countedVerdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
