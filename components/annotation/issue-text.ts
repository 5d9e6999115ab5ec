import { i18n } from '#i18n';
import type { Annotation, PackStamp } from '../../utils/core/annotation/annotation.ts';
import type { Objection } from '../../utils/core/annotation/objection.ts';
import { phraseClaim, phraseNote, phraseVerdict } from '../../utils/core/i18n/phrase-review.ts';
import type { ClaimReview } from '../../utils/core/review/claim-review.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';

/** A fact note that is called wrong, and why. */
export interface WrongNoteReport {
  readonly annotation: Annotation;
  readonly review: ClaimReview;
  readonly objection: Objection;
  readonly packs: readonly PackStamp[];
}

/** What the keepers of a pack need to find a note and mend it, in Markdown; ready to be passed on, sent nowhere. */
export function issueText(report: WrongNoteReport, language: ExplanationLanguage): string {
  const { annotation, review, objection, packs } = report;
  const { exact } = annotation.target.selector[0];
  const lines = [
    line(i18n.t('issue.reason'), objection.reason && i18n.t(`card.objection.${objection.reason}`)),
    line(i18n.t('issue.remark'), objection.remark),
    line(i18n.t('issue.words'), exact),
    line(i18n.t('issue.verdict'), `${review.verdict} (${phraseVerdict(review.verdict, language)})`),
    line(i18n.t('issue.note'), phraseNote(review, language)),
    line(i18n.t('issue.entries'), entriesOf(review).join(', ')),
    line(i18n.t('issue.sources'), review.sources.map(({ url }) => url).join(' ')),
    line(i18n.t('issue.pack'), packs.map(stampWords).join('; ')),
    line(i18n.t('issue.article'), annotation.target.source),
    line(i18n.t('issue.id'), annotation.id),
  ];
  return [`## ${i18n.t('issue.title', [phraseClaim(review, language)])}`, '', ...lines.filter(Boolean)].join('\n');
}

/** Absent words make no line. A line break of the article or the reader would begin another. */
const line = (name: string, words: string | undefined): string | undefined =>
  words ? `- ${i18n.t('issue.line', [name, words.replace(/\s*\n\s*/g, ' ')])}` : undefined;

const stampWords = ({ id, version, knownUntil }: PackStamp) => i18n.t('issue.packStamp', [id, version, knownUntil]);

/** Ids of what the note speaks of, and the predicate and pattern that read the claim. */
function entriesOf({ itemReviewed, labels }: ClaimReview): string[] {
  const own =
    itemReviewed.kind === 'claim'
      ? [itemReviewed.claim.subject, itemReviewed.claim.predicate, itemReviewed.claim.patternId]
      : [itemReviewed.narrativeId, ...itemReviewed.about];
  return [...new Set([...own, ...Object.keys(labels)])];
}
