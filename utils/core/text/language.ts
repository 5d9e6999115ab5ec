/** Languages an article can be in. `other`: read, never annotated. BCP 47. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant' | 'other';

/** Languages we explain in; every pack text exists in each. */
export const explanationLanguages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type ExplanationLanguage = (typeof explanationLanguages)[number];

/** The same text in each language we explain in. `zh-Hant` uses Taiwan wording. */
export type Localized = Readonly<Record<ExplanationLanguage, string>>;
