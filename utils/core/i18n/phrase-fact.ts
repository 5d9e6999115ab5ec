import { readFactValue } from '../knowledge/fact-value.ts';
import type { EntityType, Fact } from '../knowledge/pack-schema.ts';
import { predicateRule } from '../knowledge/predicates.ts';
import type { ExplanationLanguage, Localized } from '../text/language.ts';
import { formatDate } from './format.ts';
import { type Labels, labelOf, phraseStatement, phraseValue } from './phrase-value.ts';

/** One known thing in a line, dated where it can change: "OpenAI is valued at $157 billion (since 2 October 2024)". */
export function phraseFact(fact: Fact, labels: Labels, language: ExplanationLanguage): string {
  const known = readFactValue(fact);
  if (!known || known.kind === 'noValue' || known.kind === 'unpublished') return '';
  const subject = labelOf(fact.subject, labels, language);
  const value =
    known.kind === 'text' && typeof fact.value === 'object' && 'text' in fact.value
      ? fact.value.text[language]
      : phraseValue(known, labels, language);
  const statement = phraseStatement(subject, fact.predicate, value, language);
  if (predicateRule(fact.predicate).change === 'never' || fact.heldBefore) return statement;
  const date = formatDate(fact.validFrom, language);
  return language === 'en' ? `${statement} (${date})` : `${statement}（${date}）`;
}

const ENTITY_TYPES: Readonly<Record<EntityType, Localized>> = {
  organization: { en: 'Organisation', 'zh-Hans': '机构', 'zh-Hant': '機構' },
  person: { en: 'Person', 'zh-Hans': '人物', 'zh-Hant': '人物' },
  model: { en: 'Model', 'zh-Hans': '模型', 'zh-Hant': '模型' },
  product: { en: 'Product', 'zh-Hans': '产品', 'zh-Hant': '產品' },
  chip: { en: 'Chip', 'zh-Hans': '芯片', 'zh-Hant': '晶片' },
  benchmark: { en: 'Benchmark', 'zh-Hans': '基准测试', 'zh-Hant': '基準測試' },
  dataset: { en: 'Dataset', 'zh-Hans': '数据集', 'zh-Hant': '資料集' },
  software: { en: 'Software', 'zh-Hans': '软件', 'zh-Hant': '軟體' },
  law: { en: 'Law', 'zh-Hans': '法律', 'zh-Hant': '法律' },
  courtCase: { en: 'Court case', 'zh-Hans': '诉讼', 'zh-Hant': '訴訟' },
  award: { en: 'Award', 'zh-Hans': '奖项', 'zh-Hant': '獎項' },
  work: { en: 'Work', 'zh-Hans': '作品', 'zh-Hant': '作品' },
  event: { en: 'Event', 'zh-Hans': '事件', 'zh-Hant': '事件' },
};

export const phraseEntityType = (type: EntityType, language: ExplanationLanguage): string =>
  ENTITY_TYPES[type][language];
