import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { TermGloss } from '../../utils/core/annotation/annotation.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { Button } from '../ui/Button.tsx';
import { FoldedSources } from './FoldedSources.tsx';

const MAX_SEE_ALSO = 3; // a card is a note, not an index

type TermCardProps = {
  readonly gloss: TermGloss;
  readonly language: ExplanationLanguage;
  readonly heading: ReactNode;
  /** Absent where the trail is as deep as it goes: then nothing further is offered. */
  readonly onOpenEntry?: ((entryId: EntryId) => void) | undefined;
  readonly onKnow?: ((gloss: TermGloss) => void) | undefined;
};

export function TermCard({ gloss, language, heading, onOpenEntry, onKnow }: TermCardProps) {
  const related = onOpenEntry ? gloss.seeAlso.slice(0, MAX_SEE_ALSO) : [];
  return (
    <article className="term-card">
      {heading}
      <p lang={language}>{gloss.definition[language]}</p>
      <p className="why-it-matters">
        <span className="run-in">{i18n.t('card.whyItMatters')}</span>{' '}
        <span lang={language}>{gloss.whyItMatters[language]}</span>
      </p>
      {related.length > 0 && (
        <p className="see-also">
          <span className="run-in">{i18n.t('card.seeAlso')}</span>
          {related.map(({ entryId, label }) => (
            <button
              key={entryId}
              type="button"
              className="entry-link"
              lang={language}
              onClick={() => onOpenEntry?.(entryId)}
            >
              {label[language]}
            </button>
          ))}
        </p>
      )}
      <FoldedSources sources={gloss.sources} language={language} />
      {onKnow && (
        <footer className="card-foot">
          <Button look="quiet" onClick={() => onKnow(gloss)}>
            {i18n.t('card.know')}
          </Button>
        </footer>
      )}
    </article>
  );
}
