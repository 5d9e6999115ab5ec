import { i18n } from '#i18n';
import { useCopy } from '../hooks/use-copy.ts';
import { Button } from '../ui/Button.tsx';
import { CopyStatus } from './CopyStatus.tsx';

type ObjectionProps = {
  /** The report, ready to be passed on; nothing is sent from here. */
  readonly report: () => string;
  readonly onHide?: (() => void) | undefined;
};

/** "This note is wrong": unfolds what the reader can do about it. */
export function Objection({ report, onHide }: ObjectionProps) {
  const { copyState, copy } = useCopy();
  return (
    <details className="objection">
      <summary>{i18n.t('card.noteIsWrong')}</summary>
      <p>{i18n.t('card.noteIsWrongHelp')}</p>
      <div className="objection-actions">
        <Button onClick={() => void copy(report())}>{i18n.t('card.copyReport')}</Button>
        {onHide && <Button onClick={onHide}>{i18n.t('card.hideNote')}</Button>}
      </div>
      <CopyStatus copyState={copyState} />
    </details>
  );
}
