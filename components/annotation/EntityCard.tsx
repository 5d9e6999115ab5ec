import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { EntityGloss } from '../../utils/core/annotation/annotation.ts';
import { formatDate } from '../../utils/core/i18n/format.ts';
import { phraseFact } from '../../utils/core/i18n/phrase-fact.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { FoldedSources } from './FoldedSources.tsx';

const MAX_FACTS = 3; // what matters today; the rest is an encyclopedia's work

type EntityCardProps = {
  readonly gloss: EntityGloss;
  readonly language: ExplanationLanguage;
  readonly heading: ReactNode;
  /** Set when the words name an unknown member of this family: "GPT-9-mini". */
  readonly unlistedMember?: string | undefined;
};

export function EntityCard({ gloss, language, heading, unlistedMember }: EntityCardProps) {
  return (
    <article className="entity-card">
      {heading}
      {unlistedMember && (
        <p className="small-print">{i18n.t('card.unlistedMember', [unlistedMember, gloss.label[language]])}</p>
      )}
      <div>
        <p lang={language}>{gloss.description[language]}</p>
        <p className="small-print">{i18n.t('card.asOf', [formatDate(gloss.describedOn, language)])}</p>
      </div>
      {gloss.facts.length > 0 && (
        <ul className="dashed" lang={language}>
          {gloss.facts.slice(0, MAX_FACTS).map((fact) => (
            <li key={fact.id}>{phraseFact(fact, gloss.labels, language)}</li>
          ))}
        </ul>
      )}
      {gloss.links.length > 0 && (
        <p className="entity-links">
          {gloss.links.map((link) => (
            <ExternalLink key={link} href={link}>
              {siteName(link)}
            </ExternalLink>
          ))}
        </p>
      )}
      <FoldedSources sources={gloss.sources} language={language} />
    </article>
  );
}

function siteName(link: string): string {
  return URL.parse(link)?.hostname.replace(/^www\./, '') ?? link;
}
