import { Converter } from 'opencc-js';
import type { Entity, Narrative, Pack, Term } from '../utils/core/knowledge/pack-schema.ts';
import type { Localized } from '../utils/core/text/language.ts';
import { TRADITIONAL } from '../utils/core/text/script-table.ts';

/** A sentence of a pack that reads wrong: which entry, which field, what, how to mend it. */
export interface WordingProblem {
  readonly entryId: string;
  readonly field: string;
  readonly message: string;
}

const MIN_DEFINITION_WORDS = 12;
const MAX_DEFINITION_WORDS = 60;

/** Characters that are at home in traditional text though simplified text uses them for others too. */
const SHARED_CHARACTERS = new Set(
  '台里后只干面系云松划准丑谷斗几征胡卜布周升托占采舍游余欲制致注志群咨岳吊御戚折朱吃秋',
);
/** Traditional characters that simplified text keeps in some words: 著名, 乾隆, 瞭望. */
const KEPT_IN_SIMPLIFIED = new Set('著乾瞭藉覆徵夥麽么');

/** Mainland words, and what a reader in Taiwan expects. */
const TAIWAN_WORDS: Readonly<Record<string, string>> = {
  信息: '資訊',
  芯片: '晶片',
  算法: '演算法',
  軟件: '軟體',
  硬件: '硬體',
  網絡: '網路',
  視頻: '影片',
  音頻: '音訊',
  屏幕: '螢幕',
  默認: '預設',
  服務器: '伺服器',
  數據庫: '資料庫',
  程序: '程式',
  用戶: '使用者',
  人工智能: '人工智慧',
  英偉達: '輝達',
  智能手機: '智慧型手機',
  互聯網: '網際網路',
  質量: '品質',
  支持: '支援',
  項目: '專案',
  內存: '記憶體',
  打印: '列印',
  鼠標: '滑鼠',
  激光: '雷射',
  納米: '奈米',
  博客: '部落格',
  帖子: '貼文',
  短信: '簡訊',
  在線: '線上',
  首席執行官: '執行長',
  搜索: '搜尋',
  推特: 'Twitter',
  谷歌: 'Google',
  公開信息: '公開資訊',
};
/** Words that contain a listed one and are right: 演算法, 品質量測, 專案項目. */
const TAIWAN_EXCEPTIONS = ['演算法', '支持者', '支持率', '程序正義', '司法程序', '訴訟程序', '法律程序', '立法程序'];

const toTaiwan = Converter({ from: 'cn', to: 'tw' });

/** Every sentence that a reader of one of the three scripts would stumble over. */
export function checkWording(pack: Pack): WordingProblem[] {
  return [
    ...pack.terms.flatMap(checkTerm),
    ...pack.entities.flatMap((entity) => checkTexts(entity, { description: entity.description })),
    ...pack.narratives.flatMap(({ id, claimReviewed, explanation }) =>
      checkTexts({ id }, { claimReviewed, explanation }),
    ),
    ...pack.facts.flatMap(({ id, remark }) => (remark ? checkTexts({ id }, { remark }) : [])),
  ];
}

function checkTerm(term: Term): WordingProblem[] {
  const { id, label, definition, whyItMatters } = term;
  const words = definition.en.split(/\s+/).length;
  const problems = checkTexts(term, { definition, whyItMatters });
  if (words < MIN_DEFINITION_WORDS || words > MAX_DEFINITION_WORDS) {
    problems.push({
      entryId: id,
      field: 'definition.en',
      message: `${words} words; say it in ${MIN_DEFINITION_WORDS} to ${MAX_DEFINITION_WORDS}`,
    });
  }
  if (definition.en.toLowerCase().includes(label.en.toLowerCase())) {
    problems.push({
      entryId: id,
      field: 'definition.en',
      message: `it uses its own word "${label.en}"; explain it with others`,
    });
  }
  return problems;
}

function checkTexts(
  { id }: Pick<Term | Entity | Narrative, 'id'>,
  texts: Readonly<Record<string, Localized>>,
): WordingProblem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const found = (language: keyof Localized, message: string) => ({
      entryId: id,
      field: `${field}.${language}`,
      message,
    });
    const problems = [
      ...checkPunctuation(text['zh-Hans']).map((message) => found('zh-Hans', message)),
      ...checkPunctuation(text['zh-Hant']).map((message) => found('zh-Hant', message)),
      ...foreignCharacters(text['zh-Hans'], isTraditional).map((message) => found('zh-Hans', message)),
      ...foreignCharacters(text['zh-Hant'], isSimplifiedIn(text['zh-Hant'])).map((message) =>
        found('zh-Hant', message),
      ),
      ...mainlandWords(text['zh-Hant']).map((message) => found('zh-Hant', message)),
    ];
    if (text['zh-Hans'] === text.en || text['zh-Hant'] === text.en)
      problems.push(found('zh-Hans', 'it repeats the English'));
    return problems;
  });
}

function checkPunctuation(text: string): string[] {
  const [match] = /\p{Script=Han}\s*[,;:?!]|[,;:?!]\s*\p{Script=Han}/u.exec(text) ?? [];
  return match ? [`half-width punctuation at "${match}"; Chinese takes ，；：？！`] : [];
}

function foreignCharacters(text: string, isForeign: (character: string, at: number) => boolean): string[] {
  const found = [...new Set([...text].filter((character, at) => isForeign(character, at)))];
  return found.length > 0 ? [`characters of the other script: ${found.join('')}`] : [];
}

const isTraditional = (character: string): boolean =>
  TRADITIONAL.includes(character) && !KEPT_IN_SIMPLIFIED.has(character);

function isSimplifiedIn(text: string): (character: string, at: number) => boolean {
  const converted = [...toTaiwan(text)];
  return (character, at) =>
    converted[at] !== character && !TRADITIONAL.includes(character) && !SHARED_CHARACTERS.has(character);
}

function mainlandWords(text: string): string[] {
  const bare = TAIWAN_EXCEPTIONS.reduce((rest, word) => rest.replaceAll(word, ''), text);
  return Object.entries(TAIWAN_WORDS)
    .filter(([word]) => bare.includes(word))
    .map(([word, better]) => `"${word}" is mainland wording; Taiwan says ${better}`);
}
