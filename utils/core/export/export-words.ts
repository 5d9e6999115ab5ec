import type { ExplanationLanguage } from '../text/language.ts';

/** The words that an exported file says beside the article and its notes. */
export interface ExportWords {
  readonly published: string;
  readonly saved: string;
  readonly original: string;
  readonly notes: string;
  readonly unsettled: string;
  readonly articleSays: string;
  readonly sourcesSay: string;
  readonly asOf: string;
  readonly knownUntil: string;
  readonly whyItMatters: string;
  readonly sources: string;
  readonly backToText: string;
  readonly note: string;
  readonly madeBy: string;
  /** Before the note on a family, where the article names a member that no pack knows. */
  readonly unlisted: (member: string, family: string) => string;
  /** Between a word and what follows it. */
  readonly colon: string;
  /** With the space before it that the script wants. */
  readonly inBrackets: (words: string) => string;
}

export const exportWords: Readonly<Record<ExplanationLanguage, ExportWords>> = {
  en: {
    published: 'Published',
    saved: 'Saved',
    original: 'Original page',
    notes: 'Notes',
    unsettled: 'Not settled by any source we know',
    articleSays: 'The article says',
    sourcesSay: 'Sources say',
    asOf: 'As of',
    knownUntil: 'Our knowledge ends on',
    whyItMatters: 'Why it matters',
    sources: 'Sources',
    backToText: 'Back to the text',
    note: 'Note',
    madeBy: 'Kept and annotated with Postil',
    unlisted: (member, family) => `Our records do not know ${member}; this is about the family of its name, ${family}.`,
    colon: ': ',
    inBrackets: (words) => ` (${words})`,
  },
  'zh-Hans': {
    published: '发表于',
    saved: '保存于',
    original: '原文网页',
    notes: '批注',
    unsettled: '我们所知的资料均无定论',
    articleSays: '文中说',
    sourcesSay: '资料显示',
    asOf: '截至',
    knownUntil: '所知止于',
    whyItMatters: '为何重要',
    sources: '资料来源',
    backToText: '回到正文',
    note: '批注',
    madeBy: '由 Postil 保存并批注',
    unlisted: (member, family) => `我们的资料里没有 ${member}，以下说的是它所属的 ${family} 系列。`,
    colon: '：',
    inBrackets: (words) => `（${words}）`,
  },
  'zh-Hant': {
    published: '發表於',
    saved: '儲存於',
    original: '原文網頁',
    notes: '批註',
    unsettled: '我們所知的資料均無定論',
    articleSays: '文中說',
    sourcesSay: '資料顯示',
    asOf: '截至',
    knownUntil: '所知止於',
    whyItMatters: '為何重要',
    sources: '資料來源',
    backToText: '回到正文',
    note: '批註',
    madeBy: '由 Postil 儲存並批註',
    unlisted: (member, family) => `我們的資料裡沒有 ${member}，以下說的是它所屬的 ${family} 系列。`,
    colon: '：',
    inBrackets: (words) => `（${words}）`,
  },
};
