import { i18n } from '#i18n';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { VerdictCounts } from '../annotation/VerdictCounts.tsx';
import { useEntryNames } from '../hooks/use-entry-names.ts';
import { relevanceSentences } from './relevance-sentences.ts';
import { MAX_NAMED, type ReadStatus } from './status-sentence.ts';

type PageFindingsProps = { readonly status: ReadStatus; readonly language: ExplanationLanguage };

/** What was found on a page that was read, and why it was read. */
export function PageFindings({ status, language }: PageFindingsProps) {
  const { relevance, companies } = status;
  const entries = relevance.reasons.flatMap((reason) => ('entry' in reason ? [reason.entry] : []));
  const nameOf = useEntryNames(entries, companies, language);
  const reasons = relevanceSentences(relevance.reasons, nameOf);
  const counts = [
    status.termCount > 0 && i18n.t('popup.terms', status.termCount),
    status.entityCount > 0 && i18n.t('popup.entities', status.entityCount),
  ].filter((words) => words !== false);

  return (
    <section className="findings">
      <VerdictCounts counts={status.verdictCounts} language={language} isWorded />
      {counts.length > 0 && <p className="findings-counts">{counts.join(' · ')}</p>}
      {companies.length > MAX_NAMED && (
        <p className="findings-companies">
          <span className="run-in">{i18n.t('popup.companies')}</span>{' '}
          <span lang={language}>{companies.map(({ label }) => label[language]).join(' · ')}</span>
        </p>
      )}
      {reasons.length > 0 && (
        <details className="fold">
          <summary>{relevance.isRelevant ? i18n.t('popup.why') : i18n.t('popup.whyNot')}</summary>
          <ul className="dashed">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
