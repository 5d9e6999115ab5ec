import { useState } from 'react';
import { i18n } from '#i18n';
import { requestAllSites, requestSiteAccess } from '../hooks/use-site-access.ts';
import { Button } from '../ui/Button.tsx';

type MoreSitesProps = {
  /** Undefined: the tab shows no web page. */
  readonly host: string | undefined;
  readonly onGranted: () => void;
};

/** Where notes appear by themselves beyond the news sites we know: an optional permission, asked for here alone. */
export function MoreSites({ host, onGranted }: MoreSitesProps) {
  const [answer, setAnswer] = useState<'granted' | 'denied'>();
  const settle = (isGranted: boolean) => {
    setAnswer(isGranted ? 'granted' : 'denied');
    if (isGranted) onGranted();
  };
  const decline = () => settle(false);

  return (
    <details className="fold more-sites">
      <summary>{i18n.t('popup.moreSites')}</summary>
      <div className="button-row">
        {host !== undefined && (
          // Asked in the click's own turn: browsers refuse a permission question that comes later.
          <Button onClick={() => void requestSiteAccess(host).then(settle, decline)}>
            {i18n.t('popup.alwaysHere')}
          </Button>
        )}
        <Button onClick={() => void requestAllSites().then(settle, decline)}>{i18n.t('popup.allSites')}</Button>
      </div>
      <p role="status" className="problem">
        {answer === 'granted' && i18n.t('popup.accessGranted')}
        {answer === 'denied' && i18n.t('popup.accessDenied')}
      </p>
    </details>
  );
}
