import { useState } from 'react';
import { useReaderLanguage } from '../hooks/use-reader-language.ts';
import { putBack, type RemovedArticle, type StorageProblem, takeOut } from '../hooks/use-saved-articles.ts';
import { ReaderPage } from './ReaderPage.tsx';
import { Shelf } from './Shelf.tsx';
import { UndoBar } from './UndoBar.tsx';
import { showShelf, useRoute } from './use-route.ts';

/** The bookshelf, or one article open on it. */
export function LibraryApp() {
  const openId = useRoute();
  const language = useReaderLanguage();
  const [removed, setRemoved] = useState<RemovedArticle>();
  const [problem, setProblem] = useState<StorageProblem>();

  const remove = async (id: string) => {
    const taken = await takeOut(id);
    setProblem(taken.ok ? undefined : taken.error);
    if (!taken.ok) return;
    setRemoved(taken.value);
    if (openId === id) showShelf();
  };
  const undo = async () => {
    const back = removed && (await putBack(removed));
    setProblem(back?.ok === false ? back.error : undefined);
    if (back?.ok) setRemoved(undefined);
  };
  const dismiss = () => {
    setRemoved(undefined);
    setProblem(undefined);
  };

  return (
    <>
      {openId === undefined ? (
        <Shelf language={language} onDelete={(id) => void remove(id)} />
      ) : (
        <ReaderPage key={openId} id={openId} language={language} onDelete={(id) => void remove(id)} />
      )}
      <UndoBar removed={removed} problem={problem} onUndo={() => void undo()} onDismiss={dismiss} />
    </>
  );
}
