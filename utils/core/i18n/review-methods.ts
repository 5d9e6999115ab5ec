import type { PredicateRule } from '../knowledge/predicates.ts';
import type { Verdict } from '../review/claim-review.ts';
import type { Localized } from '../text/language.ts';

/** What a claim was compared with. `{on}`: the day the packs' knowledge ends. */
export const METHODS: Readonly<Record<PredicateRule['change'] | 'narrative' | 'about', Localized>> = {
  never: {
    en: 'This never changes, so it was compared with everything known up to {on}.',
    'zh-Hans': '这一点不会改变，因此与截至{on}的全部资料比对。',
    'zh-Hant': '這一點不會改變，因此與截至{on}的全部資料比對。',
  },
  state: {
    en: 'This can change, so it was compared with what held when the article appeared.',
    'zh-Hans': '这一点会改变，因此与文章发表当时的情况比对。',
    'zh-Hant': '這一點會改變，因此與文章發表當時的情況比對。',
  },
  event: {
    en: 'An event stays true once it has happened; it was compared with what had happened by then.',
    'zh-Hans': '事件发生后不会再变，因此与当时已经发生的事比对。',
    'zh-Hant': '事件發生後不會再變，因此與當時已經發生的事比對。',
  },
  narrative: {
    en: 'This statement is often repeated. The note was written by hand from the sources below.',
    'zh-Hans': '这种说法流传很广。本条由人工根据下列来源写成。',
    'zh-Hant': '這種說法流傳很廣。本條由人工依據下列來源寫成。',
  },
  about: {
    en: 'The article gives a rough figure; a small difference would count as agreement.',
    'zh-Hans': '文中给的是约数，相差不大即视为相符。',
    'zh-Hant': '文中給的是約數，相差不大即視為相符。',
  },
};

/** What each verdict means. */
export const MEANINGS: Readonly<Record<Verdict, Localized>> = {
  supported: { en: 'The sources say the same.', 'zh-Hans': '资料的说法与此相同。', 'zh-Hant': '資料的說法與此相同。' },
  refuted: {
    en: 'The sources say something else.',
    'zh-Hans': '资料的说法与此不同。',
    'zh-Hant': '資料的說法與此不同。',
  },
  outdated: {
    en: 'It was right when the article appeared, or was promised then, and is no longer so.',
    'zh-Hans': '文章发表时属实，或当时如此预告，如今已非如此。',
    'zh-Hant': '文章發表時屬實，或當時如此預告，如今已非如此。',
  },
  disputed: {
    en: 'Good sources disagree, or the statement leaves out what changes its meaning.',
    'zh-Hans': '可靠来源说法不一，或这种说法略去了会改变含义的内容。',
    'zh-Hant': '可靠來源說法不一，或這種說法略去了會改變含義的內容。',
  },
  notEnoughInfo: {
    en: 'No source here settles it.',
    'zh-Hans': '本库没有可以判定的资料。',
    'zh-Hant': '本庫沒有可以判定的資料。',
  },
};
