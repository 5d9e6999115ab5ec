import { i18n } from '#i18n';
import type { SaveProblem } from '../messaging/protocol.ts';

/** Why the article of a tab was not saved, what is safe, and what to do: for the popup, and for the toolbar button. */
export function saveProblemWords(problem: SaveProblem): string {
  switch (problem.kind) {
    case 'noArticle':
      return i18n.t('popup.saveNoArticle');
    case 'noAccess':
      return i18n.t('popup.saveNoAccess');
    case 'storageFull':
      return i18n.t('popup.saveFull');
    case 'storageFailed':
      return i18n.t('popup.saveFailed', [problem.detail]);
    default:
      return problem satisfies never;
  }
}
