import { i18n } from '#i18n';
import type { NotArticleCause, RelevanceReason } from '../../utils/core/article/relevance.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';

/** Why a page was or was not chosen, one sentence a reason. `nameOf`: an entry's name in the reader's language. */
export function relevanceSentences(
  reasons: readonly RelevanceReason[],
  nameOf: (entryId: EntryId) => string,
): readonly string[] {
  return [...new Set(reasons.map((reason) => sentence(reason, nameOf)))];
}

function sentence(reason: RelevanceReason, nameOf: (entryId: EntryId) => string): string {
  switch (reason.kind) {
    case 'titleNames':
      return i18n.t('reason.titleNames', [nameOf(reason.entry)]);
    case 'ledeNames':
      return i18n.t('reason.ledeNames', [nameOf(reason.entry)]);
    case 'namedOften':
      return i18n.t('reason.namedOften', reason.mentions, [reason.mentions, nameOf(reason.entry)]);
    case 'aiVocabulary':
      return i18n.t('reason.aiVocabulary', reason.terms);
    case 'passingMention':
      return i18n.t('reason.passingMention', [nameOf(reason.entry)]);
    case 'noCompany':
      return i18n.t('reason.noCompany');
    case 'notAnArticle':
      return notAnArticle(reason.because);
    case 'otherLanguage':
      return i18n.t('reason.otherLanguage');
    case 'readerAsked':
      return i18n.t('reason.readerAsked');
    default:
      return reason satisfies never;
  }
}

function notAnArticle(because: NotArticleCause): string {
  switch (because) {
    case 'tooShort':
      return i18n.t('reason.tooShort');
    case 'linkList':
      return i18n.t('reason.linkList');
    case 'manyTeasers':
      return i18n.t('reason.manyTeasers');
    case 'form':
      return i18n.t('reason.form');
    case 'noText':
      return i18n.t('reason.noText');
    default:
      return because satisfies never;
  }
}
