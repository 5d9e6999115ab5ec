import { i18n } from '#i18n';
import type { Source } from '../../utils/core/knowledge/pack-schema.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { SourceList } from './SourceList.tsx';

type FoldedSourcesProps = { readonly sources: readonly Source[]; readonly language: ExplanationLanguage };

export function FoldedSources({ sources, language }: FoldedSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <details className="fold">
      <summary>{i18n.t('card.sources', sources.length)}</summary>
      <SourceList sources={sources} language={language} />
    </details>
  );
}
