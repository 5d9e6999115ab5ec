import { i18n } from '#i18n';
import type { CopyState } from '../hooks/use-copy.ts';

type CopyStatusProps = { readonly copyState: CopyState };

/** Present from the start and empty, so that screen readers announce what is put into it. */
export function CopyStatus({ copyState }: CopyStatusProps) {
  return (
    <p className="copy-status" role="status">
      {copyState === 'copied' && i18n.t('card.copied')}
      {copyState === 'failed' && i18n.t('card.copyFailed')}
    </p>
  );
}
