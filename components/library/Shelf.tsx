import { useDeferredValue, useState } from 'react';
import { i18n } from '#i18n';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { type SavedSummary, useSavedArticles } from '../hooks/use-saved-articles.ts';
import { LibraryMessage } from './LibraryMessage.tsx';
import { ShelfItem } from './ShelfItem.tsx';
import { storageProblemWords } from './storage-problem-words.ts';

type ShelfProps = { readonly language: ExplanationLanguage; readonly onDelete: (id: string) => void };

export function Shelf({ language, onDelete }: ShelfProps) {
  const [query, setQuery] = useState('');
  const found = useSavedArticles(useDeferredValue(query.trim()));
  const count = found?.ok ? found.value.length : 0;
  const isEmpty = found?.ok && count === 0 && query.trim() === '';

  return (
    <main className="shelf">
      <header className="shelf-head">
        <h1>{i18n.t('library.title')}</h1>
        {!isEmpty && (
          <label className="shelf-search">
            <span className="visually-hidden">{i18n.t('library.search')}</span>
            <input
              type="search"
              value={query}
              placeholder={i18n.t('library.search')}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
        )}
        <p className="shelf-count" role="status">
          {found?.ok && count > 0 && i18n.t('library.count', count)}
        </p>
      </header>
      {found === undefined && <LibraryMessage headline={i18n.t('library.loading')} />}
      {found?.ok === false && (
        <LibraryMessage
          headline={i18n.t('library.failed')}
          help={i18n.t('library.failedHelp', [storageProblemWords(found.error)])}
        />
      )}
      {found?.ok && <ShelfList articles={found.value} query={query.trim()} language={language} onDelete={onDelete} />}
    </main>
  );
}

type ShelfListProps = ShelfProps & { readonly articles: readonly SavedSummary[]; readonly query: string };

function ShelfList({ articles, query, language, onDelete }: ShelfListProps) {
  if (articles.length === 0) {
    return query === '' ? (
      <LibraryMessage headline={i18n.t('library.empty')} help={i18n.t('library.emptyHelp')} />
    ) : (
      <LibraryMessage headline={i18n.t('library.nothingFound', [query])} help={i18n.t('library.nothingFoundHelp')} />
    );
  }
  return (
    <ul className="shelf-list">
      {articles.map((article) => (
        <ShelfItem key={article.id} article={article} language={language} onDelete={() => onDelete(article.id)} />
      ))}
    </ul>
  );
}
