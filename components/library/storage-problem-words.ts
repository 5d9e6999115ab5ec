import { i18n } from '#i18n';
import type { StorageProblem } from '../hooks/use-saved-articles.ts';

/** What stands between the reader and their library, short enough for brackets. */
export function storageProblemWords(problem: StorageProblem): string {
  return problem.kind === 'storageFull' ? i18n.t('library.diskFull') : problem.detail;
}
