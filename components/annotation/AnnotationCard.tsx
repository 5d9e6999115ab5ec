import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Annotation, Gloss, PackStamp } from '../../utils/core/annotation/annotation.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';
import type { ExplanationLanguage, Language } from '../../utils/core/text/language.ts';
import type { FeedbackKeeper } from '../hooks/card-bridge.ts';
import { useCopy } from '../hooks/use-copy.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { AnnotationBody } from './AnnotationBody.tsx';
import { CopyStatus } from './CopyStatus.tsx';
import { glossText, reviewText } from './card-text.ts';
import { type Dismissal, hideWrongNote, knowWord } from './dismissal.ts';
import { useGlossTrail } from './use-gloss-trail.ts';

export type AnnotationCardProps = {
  readonly annotation: Annotation;
  readonly language: ExplanationLanguage;
  readonly articleLanguage: Language;
  readonly findGloss: (entryId: EntryId) => Gloss | undefined;
  /** Any entry of the packs, for "see also". Undefined: unknown, or out of reach. */
  readonly describeEntry: (entryId: EntryId) => Promise<Gloss | undefined>;
  /** Id for the heading, which names the dialog. */
  readonly headingId: string;
  readonly isPinned?: boolean;
  readonly onPin?: (isPinned: boolean) => void;
  readonly onClose?: () => void;
  /** Which packs made the note; for a report on a wrong one. */
  readonly packs: readonly PackStamp[];
  /** What is waved away goes by this, and the card with it. */
  readonly onDismiss: (dismissal: Dismissal) => void;
  readonly keeper: FeedbackKeeper;
  /** Other annotations on the same words, offered at the foot. */
  readonly alongside?: ReactNode;
};

/** One annotation with its tools; explains further entries inside itself. Give it `key={annotation.id}`. */
export function AnnotationCard(props: AnnotationCardProps) {
  const { annotation, language, isPinned = false, onPin, onClose, keeper, onDismiss } = props;
  const trail = useGlossTrail(props.describeEntry);
  const { copyState, copy } = useCopy();
  const headingRef = useFocusOnMove(trail.depth);
  const gloss = trail.current ?? ownGloss(annotation, props.findGloss);
  const words = () => (gloss ? glossText(gloss, language) : reviewWords(annotation, language));

  return (
    <div className="annotation-card">
      <div className="card-tools" role="toolbar" aria-label={i18n.t('card.tools')}>
        {trail.depth > 0 && <IconButton icon="back" label={i18n.t('card.back')} onClick={trail.back} />}
        {onPin && (
          <IconButton icon="pin" label={i18n.t('card.pin')} isPressed={isPinned} onClick={() => onPin(!isPinned)} />
        )}
        <IconButton
          icon={copyState === 'copied' ? 'done' : 'copy'}
          label={i18n.t('card.copy')}
          onClick={() => void copy(words())}
        />
        {onClose && <IconButton icon="close" label={i18n.t('card.close')} onClick={onClose} />}
      </div>
      <AnnotationBody
        {...props}
        gloss={gloss}
        headingRef={headingRef}
        onOpenEntry={trail.open}
        onKnow={(known) => onDismiss(knowWord(known, keeper, language))}
        onHide={(why) => onDismiss(hideWrongNote(annotation, why, keeper))}
      />
      {trail.isUnreachable && (
        <p className="card-problem" role="status">
          {i18n.t('card.entryUnreachable')}
        </p>
      )}
      <CopyStatus copyState={copyState} />
      {props.alongside}
    </div>
  );
}

function ownGloss({ body }: Annotation, findGloss: AnnotationCardProps['findGloss']): Gloss | undefined {
  return body.kind === 'review' ? undefined : findGloss(body.entryId);
}

function reviewWords({ body }: Annotation, language: ExplanationLanguage): string {
  return body.kind === 'review' ? reviewText(body.review, language) : '';
}

/** The pressed link is gone after a move inside the card: focus goes to the new heading instead of nowhere. */
function useFocusOnMove(depth: number) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const lastDepth = useRef(depth);
  useEffect(() => {
    if (lastDepth.current !== depth) headingRef.current?.focus({ preventScroll: true });
    lastDepth.current = depth;
  }, [depth]);
  return headingRef;
}
