import { i18n } from '#i18n';
import type { PackStamp } from '../../utils/core/annotation/annotation.ts';
import { formatDate } from '../../utils/core/i18n/format.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';

type PackStampsProps = { readonly packs: readonly PackStamp[]; readonly language: ExplanationLanguage };

/** Signed and dated: which edition of which pack made the notes. */
export function PackStamps({ packs, language }: PackStampsProps) {
  if (packs.length === 0) return null;
  return (
    <footer className="pack-stamps" lang={i18n.t('explanationLanguage')}>
      {packs.map(({ id, version, knownUntil }) => (
        <p key={id}>{i18n.t('library.notesMade', [id, version, formatDate(knownUntil, language)])}</p>
      ))}
    </footer>
  );
}
