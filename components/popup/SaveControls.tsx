import { useState } from 'react';
import { i18n } from '#i18n';
import { openLibrary } from '../hooks/open-library.ts';
import { type PageControls, type SaveProblem, saveProblemWords } from '../hooks/use-page-status.ts';
import { Button } from '../ui/Button.tsx';

type SaveControlsProps = {
  /** Undefined: there is nothing to save here. */
  readonly save: PageControls['save'] | undefined;
  readonly savedId: string | undefined;
};

/** "Save article", then "Saved · Open"; and the door to the library. */
export function SaveControls({ save, savedId }: SaveControlsProps) {
  const [isSaving, setSaving] = useState(false);
  const [justSavedId, setJustSavedId] = useState<string>();
  const [problem, setProblem] = useState<SaveProblem>();
  const id = justSavedId ?? savedId;

  const onSave = async () => {
    setSaving(true);
    setProblem(undefined);
    const saved = await save?.();
    setSaving(false);
    if (saved?.ok) setJustSavedId(saved.value.id);
    else if (saved) setProblem(saved.error);
  };

  return (
    <section className="save-controls">
      <div className="button-row">
        {save && id === undefined && (
          <Button look="primary" disabled={isSaving} onClick={() => void onSave()}>
            {isSaving ? i18n.t('popup.saving') : i18n.t('popup.save')}
          </Button>
        )}
        {id !== undefined && (
          <span className="saved">
            {i18n.t('popup.saved')} ·{' '}
            <Button look="quiet" onClick={() => void openLibrary(id)}>
              {i18n.t('popup.open')}
            </Button>
          </span>
        )}
        <Button look="quiet" onClick={() => void openLibrary()}>
          {i18n.t('popup.openLibrary')}
        </Button>
      </div>
      <p role="status" className="problem">
        {problem && saveProblemWords(problem)}
      </p>
    </section>
  );
}
