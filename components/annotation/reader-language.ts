import { i18n } from '#i18n';
import type { ExplanationLanguage, Language, Localized } from '../../utils/core/text/language.ts';

/** The language of the interface words now on screen: whichever locale file the browser chose. */
export function interfaceLanguage(): ExplanationLanguage {
  const tag = i18n.t('explanationLanguage');
  return tag === 'zh-Hans' || tag === 'zh-Hant' ? tag : 'en';
}

/**
 * The name a bilingual reader would look for beside `label[language]`: English beside Chinese, and beside English the
 * Chinese of the article's script. Undefined when both are written the same.
 */
export function otherName(
  label: Localized,
  language: ExplanationLanguage,
  articleLanguage: Language,
): { readonly text: string; readonly lang: ExplanationLanguage } | undefined {
  const chinese = articleLanguage === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  const lang = language === 'en' ? chinese : 'en';
  return label[lang] === label[language] ? undefined : { text: label[lang], lang };
}

/** For the `lang` of titles and names whose language nobody recorded; screen readers need one to choose a voice. */
export function languageOfWords(words: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}
