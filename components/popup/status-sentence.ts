import { i18n } from '#i18n';
import { fillIn, formatList } from '../../utils/core/i18n/format.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { countNotes } from '../annotation/VerdictCounts.tsx';
import type { PageStatus, PopupStatus } from '../hooks/use-page-status.ts';

export type ReadStatus = Extract<PageStatus, { kind: 'read' }>;

export interface StatusSentence {
  readonly headline: string;
  /** What it means and what to do, where the headline does not say it all. */
  readonly help?: string;
}

/** Where the page stands, in words. */
export function statusSentence(status: PopupStatus, language: ExplanationLanguage): StatusSentence {
  switch (status.kind) {
    case 'asking':
      return { headline: '' };
    case 'unreachable':
      return { headline: i18n.t('popup.unreachable'), help: i18n.t('popup.unreachableHelp') };
    case 'noAccess':
      return {
        headline: i18n.t('popup.noAccess', [status.host]),
        help: status.isNewsSite ? i18n.t('popup.noAccessNews') : i18n.t('popup.noAccessOther'),
      };
    case 'notWeb':
      return { headline: i18n.t('popup.notWeb'), help: i18n.t('popup.notWebHelp') };
    case 'off':
      return {
        headline: status.where === 'here' ? i18n.t('popup.offHere') : i18n.t('popup.offEverywhere'),
        help: i18n.t('popup.offHelp'),
      };
    case 'leftAlone':
      return { headline: i18n.t('popup.leftAlone'), help: i18n.t('popup.leftAloneHelp') };
    case 'reading':
      return { headline: i18n.t('popup.reading') };
    case 'failed':
      return { headline: i18n.t('popup.failed'), help: problemHelp(status) };
    case 'read':
      return { headline: readHeadline(status, language) };
    default:
      return status satisfies never;
  }
}

function problemHelp({ problem }: Extract<PageStatus, { kind: 'failed' }>): string {
  switch (problem.kind) {
    case 'packBroken':
      return i18n.t('popup.failedPack', [problem.detail]);
    case 'articleRefused':
      return i18n.t('popup.failedRefused', [problem.detail]);
    case 'noAnswer':
      return i18n.t('popup.failedNoAnswer');
    default:
      return problem satisfies never;
  }
}

/** How many companies the headline names: it is a sentence, not a register. */
export const MAX_NAMED = 3;

/** "7 notes on an article about xAI and OpenAI". */
function readHeadline(status: ReadStatus, language: ExplanationLanguage): string {
  const notes = countNotes(status.verdictCounts);
  if (!status.relevance.isRelevant && notes === 0) return i18n.t('popup.leftAlone');
  const names = status.companies.map(({ label }) => label[language]);
  if (names.length === 0) {
    return notes === 0 ? i18n.t('popup.headlineNoneAtAll') : i18n.t('popup.headlineNoCompany', notes);
  }
  const others = names.length - MAX_NAMED;
  const named = others > 0 ? [...names.slice(0, MAX_NAMED), i18n.t('popup.andOthers', others)] : names;
  const list = formatList(named, language);
  const headline =
    notes === 0 ? i18n.t('popup.headlineNoNotes', [list]) : i18n.t('popup.headline', notes, [notes, list]);
  return fillIn('{headline}', { headline }, language); // sets the space between Han and Latin
}
