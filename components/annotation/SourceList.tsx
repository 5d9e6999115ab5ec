import { i18n } from '#i18n';
import { formatDate } from '../../utils/core/i18n/format.ts';
import type { Source } from '../../utils/core/knowledge/pack-schema.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { languageOfWords } from './reader-language.ts';

type SourceListProps = { readonly sources: readonly Source[]; readonly language: ExplanationLanguage };

/** Publisher, title, day. A source that gives no day says when it was read: a date is never guessed. */
export function SourceList({ sources, language }: SourceListProps) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id} className="source">
          <ExternalLink href={source.url} lang={languageOfWords(source.title)}>
            {source.title}
          </ExternalLink>
          <p className="small-print">
            <span lang={languageOfWords(source.publisher)}>{source.publisher}</span>
            {' · '}
            {source.publishedOn
              ? formatDate(source.publishedOn, language)
              : i18n.t('card.readOn', [formatDate(source.retrievedOn, language)])}
          </p>
        </li>
      ))}
    </ul>
  );
}
