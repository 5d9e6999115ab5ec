import { useState } from 'react';
import { i18n } from '#i18n';
import type { PageControls, PopupStatus } from '../hooks/use-page-status.ts';
import { requestSiteAccess } from '../hooks/use-site-access.ts';
import { Button } from '../ui/Button.tsx';

type StartReadingProps = { readonly status: PopupStatus; readonly annotate: PageControls['annotate'] };

/** How to get notes where there are none: ask for this page, or let the site be read. */
export function StartReading({ status, annotate }: StartReadingProps) {
  const [hasFailed, setFailed] = useState(false);
  const start = async () => setFailed(!(await annotate()));
  const allow = async (isGranted: boolean) => (isGranted ? start() : undefined);
  if (!canStart(status)) return null;

  return (
    <section className="start">
      <div className="button-row">
        {status.kind === 'noAccess' && (
          <Button look="primary" onClick={() => void requestSiteAccess(status.host).then(allow, () => setFailed(true))}>
            {i18n.t('popup.allowSite')}
          </Button>
        )}
        <Button look={status.kind === 'noAccess' ? 'plain' : 'primary'} onClick={() => void start()}>
          {i18n.t('popup.annotate')}
        </Button>
      </div>
      <p role="status" className="problem">
        {hasFailed && i18n.t('popup.annotateFailed')}
      </p>
    </section>
  );
}

function canStart(status: PopupStatus): boolean {
  if (status.kind === 'read') return !status.relevance.isRelevant;
  return status.kind === 'noAccess' || status.kind === 'leftAlone' || status.kind === 'failed';
}
