import { i18n } from '#i18n';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { useSavedArticle } from '../hooks/use-saved-articles.ts';
import { useWantedAnnotations } from '../hooks/use-wanted-annotations.ts';
import { ArticleReader } from './ArticleReader.tsx';
import { LibraryMessage } from './LibraryMessage.tsx';
import { ReaderTools } from './ReaderTools.tsx';
import { storageProblemWords } from './storage-problem-words.ts';

type ReaderPageProps = {
  readonly id: string;
  readonly language: ExplanationLanguage;
  readonly onDelete: (id: string) => void;
};

/** One saved article, its tools above it. */
export function ReaderPage({ id, language, onDelete }: ReaderPageProps) {
  const found = useSavedArticle(id);
  const saved = found?.ok ? found.value : undefined;
  const view = useWantedAnnotations(saved);
  return (
    <div className="reader-page">
      <ReaderTools saved={view?.article} language={language} onDelete={onDelete} />
      {found === undefined && <LibraryMessage headline={i18n.t('library.loading')} />}
      {found?.ok === false && (
        <LibraryMessage
          headline={i18n.t('library.failed')}
          help={i18n.t('library.failedHelp', [storageProblemWords(found.error)])}
        />
      )}
      {found?.ok && !saved && <LibraryMessage headline={i18n.t('library.gone')} help={i18n.t('library.goneHelp')} />}
      {view && <ArticleReader saved={view.article} language={language} mentionsPainted={view.mentionsPainted} />}
    </div>
  );
}
