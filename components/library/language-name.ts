import { i18n } from '#i18n';
import type { Language } from '../../utils/core/text/language.ts';

export function languageName(language: Language): string {
  switch (language) {
    case 'en':
      return i18n.t('language.en');
    case 'zh-Hans':
      return i18n.t('language.zhHans');
    case 'zh-Hant':
      return i18n.t('language.zhHant');
    case 'other':
      return i18n.t('language.other');
    default:
      return language satisfies never;
  }
}
