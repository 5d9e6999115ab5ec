import type { Claim, ClaimValue } from '../claims/claim.ts';
import { predicateRule } from '../knowledge/predicates.ts';
import type { ClaimReview, Reason, Verdict } from '../review/claim-review.ts';
import type { ExplanationLanguage, Localized } from '../text/language.ts';
import { fillIn, formatDate, formatList } from './format.ts';
import { labelOf, phraseStatement, phraseValue } from './phrase-value.ts';
import { MEANINGS, METHODS } from './review-methods.ts';

const VERDICTS: Readonly<Record<Verdict, Localized>> = {
  refuted: { en: 'Sources say otherwise', 'zh-Hans': '与资料不符', 'zh-Hant': '與資料不符' },
  outdated: { en: 'No longer so', 'zh-Hans': '已过时', 'zh-Hant': '已過時' },
  disputed: { en: 'Disputed', 'zh-Hans': '有争议', 'zh-Hant': '有爭議' },
  supported: { en: 'Checks out', 'zh-Hans': '有据可查', 'zh-Hant': '有據可查' },
  notEnoughInfo: { en: 'Not settled', 'zh-Hans': '尚无定论', 'zh-Hant': '尚無定論' },
};

export const phraseVerdict = (verdict: Verdict, language: ExplanationLanguage): string => VERDICTS[verdict][language];

/** What the article says, normalised: "Grok-1 has about 33 billion parameters". */
export function phraseClaim({ itemReviewed, labels }: ClaimReview, language: ExplanationLanguage): string {
  if (itemReviewed.kind === 'narrative') return itemReviewed.claimReviewed[language];
  const { claim } = itemReviewed;
  const statement = phraseStatement(
    labelOf(claim.subject, labels, language),
    claim.predicate,
    phraseValue(claim.value, labels, language, claim.hedge),
    language,
  );
  const qualified = addQualifiers(statement, claim, labels, language);
  const isDenied = claim.isNegated !== (claim.value.kind === 'boolean' && !claim.value.isTrue);
  if (isDenied) return fillIn(DENIED[language], { claim: qualified }, language);
  return claim.modality === 'planned' ? fillIn(FORECAST[language], { claim: qualified }, language) : qualified;
}

const FORECAST: Localized = { en: 'Forecast: {claim}', 'zh-Hans': '预告：{claim}', 'zh-Hant': '預告：{claim}' };
const DENIED: Localized = { en: 'It is not so that {claim}', 'zh-Hans': '并非“{claim}”', 'zh-Hant': '並非「{claim}」' };

function addQualifiers(
  statement: string,
  { qualifiers }: Claim,
  labels: ClaimReview['labels'],
  language: ExplanationLanguage,
): string {
  const words = Object.values(qualifiers ?? {}).map(
    (value) => PERIODS[value]?.[language] ?? labelOf(value, labels, language),
  );
  if (words.length === 0) return statement;
  const list = formatList(words, language);
  return language === 'en' ? `${statement} (${list})` : `${statement}（${list}）`;
}

/** The qualifier "period": over which time users are counted. */
const PERIODS: Readonly<Record<string, Localized>> = {
  day: { en: 'daily', 'zh-Hans': '每日', 'zh-Hant': '每日' },
  week: { en: 'weekly', 'zh-Hans': '每周', 'zh-Hant': '每週' },
  month: { en: 'monthly', 'zh-Hans': '每月', 'zh-Hant': '每月' },
  year: { en: 'yearly', 'zh-Hans': '每年', 'zh-Hant': '每年' },
};

/** What the sources say, in one to three sentences. What the card and the annotate command print. */
export function phraseNote(review: ClaimReview, language: ExplanationLanguage): string {
  const { itemReviewed, reasons, remark } = review;
  if (itemReviewed.kind === 'narrative') return itemReviewed.explanation[language];
  const sentences = reasons.map((reason) => phraseReason(reason, review, language)).filter((words) => words !== '');
  return [...sentences, ...(remark ? [remark[language]] : [])].join(language === 'en' ? ' ' : '');
}

/** How the verdict was reached, for "Why this verdict": what was compared with what, and what the verdict means. */
export function phraseReasons(
  { itemReviewed, verdict, knownUntil }: ClaimReview,
  language: ExplanationLanguage,
): string[] {
  const method = itemReviewed.kind === 'narrative' ? 'narrative' : predicateRule(itemReviewed.claim.predicate).change;
  const isRounded = itemReviewed.kind === 'claim' && itemReviewed.claim.hedge === 'about';
  return [METHODS[method], ...(isRounded ? [METHODS.about] : []), MEANINGS[verdict]].map((sentence) =>
    fillIn(sentence[language], { on: formatDate(knownUntil, language) }, language),
  );
}

const SENTENCES = {
  agreesOn: {
    en: '{statement} ({since}).',
    'zh-Hans': '{statement}（{since}）。',
    'zh-Hant': '{statement}（{since}）。',
  },
  agreesSince: {
    en: '{statement} (since {since}).',
    'zh-Hans': '{statement}（自{since}起）。',
    'zh-Hant': '{statement}（自{since}起）。',
  },
  belongsTo: { en: '{statement}.', 'zh-Hans': '而{statement}。', 'zh-Hant': '而{statement}。' },
  hasNoValue: {
    en: 'Sources name no such thing: it does not hold for {subject}.',
    'zh-Hans': '资料显示，{subject}并无此事。',
    'zh-Hant': '資料顯示，{subject}並無此事。',
  },
  derivedFromNone: {
    en: '{subject} was trained from scratch, not derived from another model.',
    'zh-Hans': '{subject}是从头训练的，并非由其他模型改进而来。',
    'zh-Hant': '{subject}是從頭訓練的，並非由其他模型改良而來。',
  },
  unpublishedBy: { en: '{by} has not published this.', 'zh-Hans': '{by}没有公布过。', 'zh-Hant': '{by}沒有公布過。' },
  unpublished: { en: 'This has not been published.', 'zh-Hans': '官方没有公布过。', 'zh-Hant': '官方沒有公布過。' },
  endedOn: {
    en: 'This held until {on}.',
    'zh-Hans': '此说法只到{on}为止成立。',
    'zh-Hant': '此說法只到{on}為止成立。',
  },
  endedOnNow: {
    en: 'This held until {on}. Since then: {statement}.',
    'zh-Hans': '此说法只到{on}为止成立；此后，{statement}。',
    'zh-Hant': '此說法只到{on}為止成立；此後，{statement}。',
  },
  happenedOn: { en: 'It came on {on}.', 'zh-Hans': '实际时间是{on}。', 'zh-Hant': '實際時間是{on}。' },
  becameKnownOn: {
    en: 'Public since {on}, after this article.',
    'zh-Hans': '{on}才公开，晚于本文。',
    'zh-Hant': '{on}才公開，晚於本文。',
  },
  selfReported: {
    en: 'The figure is {by}’s own.',
    'zh-Hans': '这是{by}自己公布的说法。',
    'zh-Hant': '這是{by}自己公布的說法。',
  },
  sourcesDisagree: {
    en: 'Sources disagree: {values}.',
    'zh-Hans': '各方说法不一：{values}。',
    'zh-Hant': '各方說法不一：{values}。',
  },
  beyondKnowledge: {
    en: 'The article is younger than what is known here, which ends on {on}.',
    'zh-Hans': '本文晚于本库资料的截止日（{on}）。',
    'zh-Hant': '本文晚於本庫資料的截止日（{on}）。',
  },
  noFact: {
    en: 'No source here settles this.',
    'zh-Hans': '本库暂无资料可以判定。',
    'zh-Hant': '本庫暫無資料可以判定。',
  },
} as const satisfies Record<string, Localized>;

function phraseReason(reason: Reason, review: ClaimReview, language: ExplanationLanguage): string {
  const write = (sentence: keyof typeof SENTENCES, words: Record<string, string> = {}) =>
    fillIn(SENTENCES[sentence][language], words, language);
  const name = (id: string) => labelOf(id, review.labels, language);
  const day = (date: string) => formatDate(date, language);
  switch (reason.kind) {
    case 'valueAgrees':
    case 'valueDiffers': {
      const statement = stateExpected(reason.expected, review, language);
      if (!reason.since) return write('agreesOn', { statement, since: cite(review, language) });
      return write(isState(review) ? 'agreesSince' : 'agreesOn', { statement, since: day(reason.since) });
    }
    case 'valueBelongsTo':
      return write('belongsTo', { statement: state(name(reason.entry), reason.value, review, language) });
    case 'hasNoValue':
      return phraseNoValue(review, write, name);
    case 'unpublished':
      return reason.by ? write('unpublishedBy', { by: name(reason.by) }) : write('unpublished');
    case 'endedOn':
      return reason.expected
        ? write('endedOnNow', { on: day(reason.on), statement: stateExpected(reason.expected, review, language) })
        : write('endedOn', { on: day(reason.on) });
    case 'happenedOn':
    case 'becameKnownOn':
      return write(reason.kind, { on: day(reason.on) });
    case 'selfReported':
      return write('selfReported', { by: name(reason.by) });
    case 'sourcesDisagree':
      return write('sourcesDisagree', {
        values: formatList(
          reason.values.map((value) => phraseValue(value, review.labels, language)),
          language,
        ),
      });
    case 'beyondKnowledge':
      return write('beyondKnowledge', { on: day(reason.knownUntil) });
    case 'noFact':
      return write('noFact');
    case 'knownNarrative':
      return '';
  }
}

const isState = ({ itemReviewed }: ClaimReview): boolean =>
  itemReviewed.kind === 'claim' && predicateRule(itemReviewed.claim.predicate).change === 'state';

/** "xAI, 17 March 2024": the first source, dated when it is. */
function cite({ sources: [source] }: ClaimReview, language: ExplanationLanguage): string {
  if (!source) throw new RangeError('a verdict stands on a source');
  const date = source.publishedOn && formatDate(source.publishedOn, language);
  return [source.publisher, date].filter(Boolean).join(language === 'en' ? ', ' : '，');
}

function phraseNoValue(
  { itemReviewed }: ClaimReview,
  write: (sentence: keyof typeof SENTENCES, words?: Record<string, string>) => string,
  name: (id: string) => string,
): string {
  if (itemReviewed.kind !== 'claim') return '';
  const { subject, predicate } = itemReviewed.claim;
  return write(predicate === 'derivedFrom' ? 'derivedFromNone' : 'hasNoValue', { subject: name(subject) });
}

function stateExpected(expected: ClaimValue, review: ClaimReview, language: ExplanationLanguage): string {
  if (review.itemReviewed.kind !== 'claim') return '';
  return state(labelOf(review.itemReviewed.claim.subject, review.labels, language), expected, review, language);
}

/** The reviewed predicate said of `subject` with `value`. */
function state(
  subject: string,
  value: ClaimValue,
  { itemReviewed, labels }: ClaimReview,
  language: ExplanationLanguage,
): string {
  if (itemReviewed.kind !== 'claim') return '';
  return phraseStatement(subject, itemReviewed.claim.predicate, phraseValue(value, labels, language), language);
}
