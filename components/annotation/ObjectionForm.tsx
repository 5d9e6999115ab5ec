import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type Objection, type ObjectionReason, objectionReasons } from '../../utils/core/annotation/objection.ts';
import { useCopy } from '../hooks/use-copy.ts';
import { Button } from '../ui/Button.tsx';
import { CopyStatus } from './CopyStatus.tsx';

const MAX_REMARK_CHARS = 2000; // a letter; longer ones are refused where they are kept

type ObjectionFormProps = {
  /** The text for the pack's keepers, ready to be passed on; nothing is sent from here. */
  readonly issueText: (objection: Objection) => string;
  readonly onHide?: ((objection: Objection) => void) | undefined;
};

/** "This note is wrong": unfolds why, and what the reader can do about it. No answer is forced. */
export function ObjectionForm({ issueText, onHide }: ObjectionFormProps) {
  const { copyState, copy } = useCopy();
  const [reason, setReason] = useState<ObjectionReason>();
  const [remark, setRemark] = useState('');
  const group = useId();
  const said = remark.trim();
  const objection: Objection = { ...(reason && { reason }), ...(said && { remark: said }) };

  return (
    <details className="objection">
      <summary>{i18n.t('card.noteIsWrong')}</summary>
      <fieldset className="objection-reasons">
        <legend>{i18n.t('card.whatIsWrong')}</legend>
        {objectionReasons.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={reason === one} onChange={() => setReason(one)} />
            {i18n.t(`card.objection.${one}`)}
          </label>
        ))}
      </fieldset>
      <label className="objection-remark">
        <span>{i18n.t('card.remark')}</span>
        <textarea
          rows={2}
          maxLength={MAX_REMARK_CHARS}
          value={remark}
          onChange={(event) => setRemark(event.currentTarget.value)}
        />
      </label>
      <div className="objection-actions">
        {onHide && <Button onClick={() => onHide(objection)}>{i18n.t('card.hideNote')}</Button>}
        <Button onClick={() => void copy(issueText(objection))}>{i18n.t('card.copyIssue')}</Button>
      </div>
      <CopyStatus copyState={copyState} />
      <p>{i18n.t('card.noteIsWrongHelp')}</p>
    </details>
  );
}
