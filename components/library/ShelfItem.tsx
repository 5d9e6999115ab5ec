import { i18n } from '#i18n';
import { formatDate } from '../../utils/core/i18n/format.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { VerdictCounts } from '../annotation/VerdictCounts.tsx';
import type { SavedSummary } from '../hooks/use-saved-articles.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { FactLine } from './FactLine.tsx';
import { languageName } from './language-name.ts';
import { localDay } from './local-day.ts';

type ShelfItemProps = {
  readonly article: SavedSummary;
  readonly language: ExplanationLanguage;
  readonly onDelete: () => void;
};

export function ShelfItem({ article, language, onDelete }: ShelfItemProps) {
  const title = article.title || i18n.t('library.untitled');
  const site = article.siteName ?? URL.parse(article.url)?.hostname;
  const facts = [
    site,
    article.publishedOn && formatDate(article.publishedOn, language),
    languageName(article.language),
    i18n.t('library.savedOn', [formatDate(localDay(article.savedAt), language)]),
  ].filter((fact) => fact !== undefined);

  return (
    <li className="shelf-item">
      <h2 className="shelf-title" lang={article.language === 'other' ? undefined : article.language}>
        <a href={`#${article.id}`}>{title}</a>
      </h2>
      <p className="shelf-facts">
        <FactLine facts={facts} />
      </p>
      <div className="shelf-notes">
        <VerdictCounts counts={article.verdictCounts} language={language} />
        <span className="shelf-facts">{i18n.t('library.explained', article.entryCount)}</span>
      </div>
      <div className="shelf-tools">
        <IconButton icon="bin" label={i18n.t('library.deleteTitle', [title])} onClick={onDelete} />
      </div>
    </li>
  );
}
