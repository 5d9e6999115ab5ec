import { useState } from 'react';
import { i18n } from '#i18n';
import type { Exporter } from '../../utils/core/export/exporter.ts';
import { exporters } from '../../utils/core/export/exporters/index.ts';
import type { SavedArticle } from '../../utils/core/export/saved-article.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { exportArticle } from '../hooks/export-article.ts';
import { Button } from '../ui/Button.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { SHELF_HREF } from './use-route.ts';

type ReaderToolsProps = {
  /** Undefined: not read yet, or not there; only the way back is offered. */
  readonly saved: SavedArticle | undefined;
  readonly language: ExplanationLanguage;
  readonly onDelete: (id: string) => void;
};

export function ReaderTools({ saved, language, onDelete }: ReaderToolsProps) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <nav className="reader-tools" aria-label={i18n.t('library.tools')}>
      <a className="reader-back" href={SHELF_HREF}>
        <span aria-hidden="true">←</span> {i18n.t('library.back')}
      </a>
      {saved && (
        <div className="button-row">
          <ExternalLink href={saved.article.url}>{i18n.t('library.original')}</ExternalLink>
          {exporters.map((exporter) => (
            <Button key={exporter.id} look="quiet" onClick={() => setFailed(!exportArticle(saved, exporter, language))}>
              {i18n.t('library.exportAs', [formatName(exporter)])}
            </Button>
          ))}
          <Button look="quiet" onClick={() => onDelete(saved.id)}>
            {i18n.t('library.delete')}
          </Button>
        </div>
      )}
      <p className="problem" role="status">
        {hasFailed && i18n.t('library.exportFailed')}
      </p>
    </nav>
  );
}

/** Formats are called by their own names in every language. */
const FORMAT_NAMES: Readonly<Record<string, string>> = { html: 'HTML', markdown: 'Markdown' };

const formatName = ({ id, fileExtension }: Exporter): string => FORMAT_NAMES[id] ?? `.${fileExtension}`;
