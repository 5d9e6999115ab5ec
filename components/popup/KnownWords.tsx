import { i18n } from '#i18n';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { feedbackKeeper } from '../hooks/card-bridge.ts';
import { useEntryNames } from '../hooks/use-entry-names.ts';
import { useKnownWords } from '../hooks/use-reader-feedback.ts';
import { Button } from '../ui/Button.tsx';

type KnownWordsProps = { readonly language: ExplanationLanguage };

const nothingKnown = [] as const;

/** The words that are marked nowhere because the reader knows them, and the way back. */
export function KnownWords({ language }: KnownWordsProps) {
  const words = useKnownWords().map(({ entryId }) => entryId);
  const nameOf = useEntryNames(words, nothingKnown, language);
  if (words.length === 0) return null;
  return (
    <details className="fold known-words">
      <summary>{i18n.t('popup.knownWords', words.length)}</summary>
      <ul>
        {words.map((entryId) => (
          <li key={entryId}>
            <span lang={language}>{nameOf(entryId)}</span>
            <Button
              look="quiet"
              aria-label={i18n.t('popup.explainWordAgain', [nameOf(entryId)])}
              onClick={() => void feedbackKeeper.setWordKnown(entryId, false)}
            >
              {i18n.t('popup.explainAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
