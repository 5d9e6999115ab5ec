import { i18n } from '#i18n';
import { feedbackKeeper } from '../hooks/card-bridge.ts';
import { useCopy } from '../hooks/use-copy.ts';
import { type HiddenNote, useHiddenNotes } from '../hooks/use-reader-feedback.ts';
import { Button } from '../ui/Button.tsx';
import { CopyStatus } from './CopyStatus.tsx';

type HiddenNotesProps = { readonly articleUrl: string };

/** The notes of an article that the reader called wrong: the way back, and what to tell the pack's keepers. */
export function HiddenNotes({ articleUrl }: HiddenNotesProps) {
  const notes = useHiddenNotes(articleUrl);
  const { copyState, copy } = useCopy();
  if (notes.length === 0) return null;
  return (
    <details className="fold hidden-notes">
      <summary>{i18n.t('hidden.count', notes.length)}</summary>
      <ul className="dashed">
        {notes.map((note) => (
          <li key={note.statement}>
            <span>{wordsOf(note)}</span>
            <div className="hidden-note-actions">
              <Button
                look="quiet"
                onClick={() => void feedbackKeeper.showNoteAgain({ url: articleUrl, statement: note.statement })}
              >
                {i18n.t('hidden.showAgain')}
              </Button>
              <Button look="quiet" onClick={() => void copy(note.issueText)}>
                {i18n.t('card.copyIssue')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <CopyStatus copyState={copyState} />
    </details>
  );
}

/** The words the note stood on, and why the reader called it wrong. */
function wordsOf({ statement, objection }: HiddenNote): string {
  const quote = statement.slice(statement.indexOf('\n') + 1);
  return objection.reason ? `${quote} · ${i18n.t(`card.objection.${objection.reason}`)}` : quote;
}
