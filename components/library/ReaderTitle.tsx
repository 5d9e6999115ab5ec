import { i18n } from '#i18n';
import type { PlannedMark } from '../../utils/core/annotation/plan-marks.ts';
import type { Block } from '../../utils/core/article/article.ts';
import type { SavedArticle } from '../../utils/core/export/saved-article.ts';
import { formatDate } from '../../utils/core/i18n/format.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { FactLine } from './FactLine.tsx';
import { localDay } from './local-day.ts';
import { BlockWords } from './ReaderBlock.tsx';

type ReaderTitleProps = {
  readonly saved: SavedArticle;
  /** The heading of the text that says the title, where there is one: its marks are kept. */
  readonly titleBlock: Block | undefined;
  readonly marks: readonly PlannedMark[];
  readonly language: ExplanationLanguage;
};

export function ReaderTitle({ saved, titleBlock, marks, language }: ReaderTitleProps) {
  const { article, savedAt } = saved;
  const facts = [
    article.siteName ?? URL.parse(article.url)?.hostname,
    article.byline,
    article.publishedOn && formatDate(article.publishedOn, language),
    i18n.t('library.savedOn', [formatDate(localDay(savedAt), language)]),
  ].filter((fact) => fact !== undefined);
  return (
    <header className="reader-title">
      <h1>
        {titleBlock ? (
          <BlockWords block={titleBlock} text={article.text} marks={marks} language={language} />
        ) : (
          article.title || i18n.t('library.untitled')
        )}
      </h1>
      <p className="reader-facts" lang={language}>
        <FactLine facts={facts} />
      </p>
    </header>
  );
}
