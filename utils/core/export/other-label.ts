import type { ExplanationLanguage, Localized } from '../text/language.ts';

/** The name in the other language, to stand small beside the first; undefined when both are the same word. */
export function otherLabel(label: Localized, language: ExplanationLanguage): string | undefined {
  const other = language === 'en' ? label['zh-Hans'] : label.en;
  return other === label[language] ? undefined : other;
}
