import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useExpiry } from '../hooks/use-expiry.ts';
import { Button } from '../ui/Button.tsx';
import type { Dismissal } from './dismissal.ts';

const OFFERED_MS = 10_000; // to read a line and decide; the popup keeps the way back for ever

type UndoRegionProps = {
  readonly dismissal: Dismissal | undefined;
  /** Whether the way back takes the focus: the button that was pressed by key is gone. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

/** Says what was waved away and offers the way back for a while. Stands there empty, so that screen readers hear it. */
export function UndoRegion({ dismissal, takesFocus, onClose }: UndoRegionProps) {
  return (
    <div className="undo-region" role="status">
      {dismissal && <UndoOffer dismissal={dismissal} takesFocus={takesFocus} onClose={onClose} />}
    </div>
  );
}

type UndoOfferProps = UndoRegionProps & { readonly dismissal: Dismissal };

function UndoOffer({ dismissal, takesFocus, onClose }: UndoOfferProps) {
  const [failed, setFailed] = useState<Dismissal>();
  const [isHeld, setHeld] = useState({ pointer: false, focus: false });
  const offerRef = useRef<HTMLFieldSetElement>(null);
  useExpiry(onClose, isHeld.pointer || isHeld.focus ? undefined : OFFERED_MS, dismissal);

  useEffect(() => void dismissal.kept.then((isKept) => !isKept && setFailed(dismissal)), [dismissal]);
  useLayoutEffect(() => {
    if (takesFocus) offerRef.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [takesFocus]);

  const undo = async () => ((await dismissal.undo()) ? onClose() : setFailed(dismissal));
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setHeld((held) => ({ ...held, focus: false }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  const hasFailed = failed === dismissal;
  return (
    <fieldset
      ref={offerRef}
      className="undo-offer"
      onPointerEnter={() => setHeld((held) => ({ ...held, pointer: true }))}
      onPointerLeave={() => setHeld((held) => ({ ...held, pointer: false }))}
      onFocus={() => setHeld((held) => ({ ...held, focus: true }))}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <p>{hasFailed ? i18n.t('undo.failed') : dismissal.words}</p>
      {!hasFailed && <Button onClick={() => void undo()}>{i18n.t('undo.action')}</Button>}
      <Button look="quiet" onClick={onClose}>
        {i18n.t('undo.dismiss')}
      </Button>
    </fieldset>
  );
}
