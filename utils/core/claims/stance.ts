import type { EntryId } from '../knowledge/pack-schema.ts';
import { containsSpan, type Span } from '../text/span.ts';
import type { Modality } from './claim.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** How a statement is said. */
export interface Stance {
  readonly isNegated: boolean;
  readonly modality: Modality;
  readonly attributedTo?: EntryId;
}

/** Questions, suppositions, denials and corrections: nothing in such a sentence is claimed. */
const NO_STATEMENT: readonly RegExp[] = [
  /[吗呢]["')\s。]*$/,
  /^\s*(?:who|what|why|how|when|where|which|is|are|was|were|does|do|did|can|could|will|would|should|has|have) [^.]*\?/,
  /(?<![,;] (?:but|and|yet|so) )\b(?:if|unless)\b|\b(?:whether|suppose|supposing|imagine|were to|hypothetical(?:ly)?|as though|as if)\b/,
  /是否|难道|岂/,
  /\b(?:den(?:y|ies|ied)|debunk(?:s|ed)?|refuted?|disputed?|myth|hoax|mistakenly|wrongly|falsely|incorrectly|untrue|not true|false claims?|contrary to|misreported|misquoted)\b/,
  /否认|辟谣|谣言|谣传|不实|误传|误以为|误认为|并不属实|子虚乌有|纠正|更正/,
];

/** Whether nothing in the sentence can be taken as claimed. */
export const isNoStatement = ({ text }: SentenceReading): boolean => NO_STATEMENT.some((form) => form.test(text));

const QUESTION = /\?["')\s]*$/;

/** "…, so everybody asked the same: where is yours?": only what the colon opens is asked. */
const isAsked = (text: string, { end }: Span): boolean => QUESTION.test(text) && end > text.lastIndexOf(':');

/** From here on the sentence only supposes: 如果, ", but if". */
const CONDITION = /如果|假如|假设|倘若|要是|万一|一旦|若(?![干即])|(?<=[,;] (?:but|and|yet|so) )(?:if|unless)\b/;

/** Whether the words under `span` are supposed, or hang on what is: only a clause that ended before is stated. */
function isSupposed(text: string, { end }: Span): boolean {
  const condition = CONDITION.exec(text);
  if (condition === null) return false;
  const hasMainClause = text.slice(condition.index).includes(',');
  return end > condition.index || !hasMainClause || !/[,;:]/.test(text.slice(end, condition.index));
}

/** Guesses, wishes and judgements right before or within the words of a claim. */
const OPINION =
  /\b(?:thinks?|thought|believes?|believed|feels?|felt|in my (?:view|opinion)|in our view|perhaps|maybe|probably|possibly|likely|unlikely|seems?|seemed|it appears|appear(?:s|ed)? (?:to|that|likely)|should|ought|might|may|could|would|arguably|supposedly|so-called|hopes?|wish(?:es)?|speculat\w+|guess\w*|predicts?|predicted|bets?|suspects?|can only|pretend\w*)\b|认为|觉得|可能|或许|也许|恐怕|应该|应当|似乎|好像|看来|猜测|推测|预测|怀疑|希望|期待|所谓|仿佛|堪称|算得上|想象|不妨|理应|不该/;
const NEGATION =
  /\b(?:not|n't|never|neither|nor|no longer|without|isn't|wasn't|hasn't|doesn't|didn't|don't|aren't|weren't|cannot|can't|failed to|fails to|refused to|declined to|yet to)\b|n't\b|不是|并非|没有|没能|未能|从未|尚未|并未|未(?=[被曾获公披推发正开])|不再|并不|而非|不属于|没(?=[被曾公发推开])|拒绝/;
/** Words of negation that negate nothing. */
const NO_NEGATION =
  /\bnot (?:only|just|merely|least|until|even|surprisingly)\b|\bno (?:doubt|wonder)\b|不仅|不只|不但|不光|不止|没有停|不过|不得不|毫不/g;
const PLANNED =
  /\b(?:will|'ll|won't|plans? to|planned to|planning to|expects? to|expected to|set to|aims? to|aiming to|slated|scheduled|going to|upcoming|intends? to|in talks|negotiat\w+|considering|seeking|seeks|looking to|wants? to|wanted to|about to|on track|forecasts?|projected|targets?|targeting|due to (?:launch|release)|poised to|hoping to|agreed to|offer(?:ed)? to|bid|could|promis(?:e[sd]?|ing)|vow(?:s|ed)?|pledg(?:es|ed)|proposed (?:deal|merger|acquisition|sale|bill|rules?))\b|将(?!军|其|近|信|上下文|参数|训练|模型|数据|价格|成本|估值|它|这|该)|即将|计划|预计|拟(?=[以于在向将]|收购|投|融)|打算|准备|有望|目标|寻求|洽谈|谈判|考虑|谋求|或将|欲(?=[以收融])|正在就|商谈|意向|提议|定于|承诺|许诺|预告|放话|扬言|誓言/;
const RUMOURED =
  /\b(?:reportedly|allegedly|rumou?r(?:s|ed)?|said to (?:be|have)|is believed to|are believed to|according to (?:people|sources|a person|two people|reports)|people familiar|sources (?:say|said|told)|leak(?:s|ed)?|unconfirmed|estimat(?:es|ed by))\b|据传|据说|传闻|传言|据报道|据外媒|消息人士|知情人士|爆料|泄露|曝光|据称|疑似|网传|被曝|估算/;
const SPEECH_BEFORE =
  /(?:\b(?:said|says|told|claims?|claimed|claiming|argue[ds]?|stated|insists?|insisted|boasts?|boasted|tweeted|wrote|posted|according to|touts?|touted|described)\b|表示|声称|宣称|自称|号称|透露|指出|坦言|直言|曾写|(?<![据名简])称(?![为之霸王号赞职])|(?<![据来以地])说(?![明法服是到起]))/;
/** ", the company said on Monday": a saying of its own, "and OpenAI has said little", is none. */
const SPEECH_AFTER =
  /^[^.;]{0,8}?,?\s?(?:(?!and |but |which |while )[^,.;]{0,30}(?<!\b(?:has|have|had|never|not) )\b(?:said|says|told|wrote|claims|claimed|argues|insists)\b(?! (?:little|nothing|no|that|it|he|she|they|yes)\b)|[^,.;]{0,30}\baccording to\b|[^,。;]{0,12}(?:表示|说道|声称|透露))/;

const LONGEST_LEAD = 60;

/** How the words under `span` are said; undefined when they are an opinion, a guess or a wish. */
export function readStance(reading: SentenceReading, span: Span): Stance | undefined {
  const { text } = reading;
  const claimed = text.slice(span.start, span.end);
  const lead = leadOf(text, span.start);
  const said = `${lead}${claimed}`;
  if (OPINION.test(withoutMay(said)) || isSupposed(text, span) || isAsked(text, span)) return undefined;
  const isNegated = NEGATION.test(said.replace(NO_NEGATION, ' '));
  if (PLANNED.test(said)) return { isNegated, modality: 'planned' };
  const before = text.slice(0, span.end).replace(namesSpeaker(reading, span) ? SPEAKER_LEAD : '', '');
  const after = text.slice(span.end);
  if (RUMOURED.test(before) || RUMOURED.test(after.slice(0, LONGEST_LEAD))) return { isNegated, modality: 'rumoured' };
  const isSaid =
    SPEECH_BEFORE.test(before) || (SPEECH_AFTER.test(after) && !isOfSpeaker(reading, span)) || isQuoted(text, span);
  if (!isSaid) return { isNegated, modality: 'asserted' };
  const speaker = speakerOf(reading, span);
  return { isNegated, modality: 'attributed', ...(speaker !== undefined && { attributedTo: speaker }) };
}

/** The month of May is no guess. */
const MONTH =
  /\b(?:in|on|of|since|until|by|last|this|early|late|mid|before|after|\d{1,2}(?:st|nd|rd|th)?)[ -]may\b|\bmay \d/g;
const withoutMay = (text: string): string => text.replace(MONTH, ' ');

const TURN = /(?: but | rather |而是|但)(?!.*(?: but | rather |而是|但))/;

/** What stands before `start` in its clause. */
function leadOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const border = Math.max(...[...',;:。('].map((mark) => before.lastIndexOf(mark)));
  const clause = before.slice(border + 1);
  // "It was not A but B": what is denied stands before the turn.
  return clause.slice(clause.search(TURN) + 1);
}

/** "OpenAI CEO Sam Altman said …": who speaks is told in the article's own voice. */
const isOfSpeaker = ({ text, items }: SentenceReading, span: Span): boolean =>
  /^[\s,]*(?:said|says|told|wrote|claimed|在.{0,8}(?:表示|说)|表示|说|称|透露|指出)/.test(
    text.slice(span.end, span.end + 16),
  ) && items.some((item) => item.kind === 'named' && item.type === 'person' && containsSpan(span, item.span));

/** "…," said OpenAI CEO Sam Altman: who spoke is told in the article's own voice too. */
const SPEAKER_LEAD = /\b(?:said|says|added|explained|wrote|according to) (?:the )?(?=[^,.;"]*$)/;
const namesSpeaker = ({ text, items }: SentenceReading, span: Span): boolean =>
  /\b(?:said|says|added|explained|wrote|according to) (?:the )?$/.test(text.slice(0, span.start)) &&
  items.some((item) => item.kind === 'named' && item.type === 'person' && containsSpan(span, item.span));

const isQuoted = (text: string, { start, end }: Span): boolean =>
  text.slice(0, start).split('"').length % 2 === 0 && text.slice(end).includes('"');

/** The name right before the word of speech: "Musk said …", 马斯克表示. */
function speakerOf({ text, items }: SentenceReading, span: Span): EntryId | undefined {
  for (const item of items) {
    if (item.kind !== 'named' || (item.type !== 'person' && item.type !== 'organization')) continue;
    const behind = text.slice(item.span.end, item.span.end + 24);
    const isBefore = item.span.end <= span.end && SPEECH_BEFORE.exec(behind)?.index;
    if (typeof isBefore === 'number' && isBefore <= 6) return item.entryId;
    if (item.span.start >= span.end && /(?:\baccording to |\bsaid )$/.test(text.slice(0, item.span.start)))
      return item.entryId;
  }
  return undefined;
}
