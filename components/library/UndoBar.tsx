import { i18n } from '#i18n';
import type { RemovedArticle, StorageProblem } from '../hooks/use-saved-articles.ts';
import { Button } from '../ui/Button.tsx';
import { storageProblemWords } from './storage-problem-words.ts';

type UndoBarProps = {
  readonly removed: RemovedArticle | undefined;
  readonly problem: StorageProblem | undefined;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
};

/** What was just deleted, and the way back. Stays until it is answered: nobody should have to be quick. */
export function UndoBar({ removed, problem, onUndo, onDismiss }: UndoBarProps) {
  const isShown = removed !== undefined || problem !== undefined;
  return (
    <div className={isShown ? 'undo-bar undo-bar--shown' : 'undo-bar'} role="status">
      {problem && <p>{i18n.t('library.changeFailed', [storageProblemWords(problem)])}</p>}
      {removed && !problem && <p>{i18n.t('library.deleted', [removed.summary.title])}</p>}
      {removed && <Button onClick={onUndo}>{i18n.t('undo.action')}</Button>}
      {isShown && (
        <Button look="quiet" onClick={onDismiss}>
          {i18n.t('undo.dismiss')}
        </Button>
      )}
    </div>
  );
}
