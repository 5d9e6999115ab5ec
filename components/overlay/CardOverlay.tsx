import { useState } from 'react';
import { Alongside } from '../annotation/Alongside.tsx';
import { AnnotationCard } from '../annotation/AnnotationCard.tsx';
import { CardPopover } from '../annotation/CardPopover.tsx';
import type { Dismissal } from '../annotation/dismissal.ts';
import { interfaceLanguage } from '../annotation/reader-language.ts';
import type { Approach, CardApi, ViewportRect } from '../hooks/card-bridge.ts';
import { useNarrowViewport } from '../hooks/use-narrow-viewport.ts';

const HEADING_ID = 'postil-card-heading';

/** What is on screen: `serial` counts the calls of `show`, so that the same note asked for again is a new showing. */
export interface Showing {
  readonly serial: number;
  readonly annotationId: string;
  readonly anchor: ViewportRect;
  /** Which line of the annotation's words was pointed at. */
  readonly lineIndex: number;
  readonly approach: Approach;
}

type CardOverlayProps = {
  readonly api: CardApi;
  readonly showing: Showing;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly onClose: () => void;
  readonly onDismiss: (dismissal: Dismissal) => void;
};

export function CardOverlay({ api, showing, isPinned, onPin, onClose, onDismiss }: CardOverlayProps) {
  const [chosenId, setChosenId] = useState<string>();
  const isSheet = useNarrowViewport() || showing.approach === 'touch';
  const alongside = api.annotationsAlongside(showing.annotationId);
  const annotation = alongside.find(({ id }) => id === chosenId) ?? api.findAnnotation(showing.annotationId);
  if (!annotation) return null;

  const language = api.language();
  const findGloss = (entryId: string) => api.findGloss(entryId);
  return (
    <CardPopover
      anchor={() => api.rectsOf(showing.annotationId)[showing.lineIndex] ?? showing.anchor}
      isSheet={isSheet}
      focusToken={focusToken(showing, chosenId)}
      headingId={HEADING_ID}
      language={interfaceLanguage()}
      onEnter={() => api.holdOpen()}
      onLeave={() => !isPinned && api.letGo()}
      onEscape={onClose}
    >
      <AnnotationCard
        key={`${showing.serial} ${annotation.id}`}
        annotation={annotation}
        language={language}
        articleLanguage={api.articleLanguage()}
        findGloss={findGloss}
        describeEntry={(entryId) => api.describeEntry(entryId)}
        headingId={HEADING_ID}
        packs={api.packs()}
        keeper={api}
        onDismiss={onDismiss}
        isPinned={isPinned}
        onPin={onPin}
        {...(isPinned || isSheet || showing.approach !== 'pointer' ? { onClose } : {})}
        alongside={
          <Alongside
            annotations={alongside.filter(({ id }) => id !== annotation.id)}
            language={language}
            findGloss={findGloss}
            onChoose={setChosenId}
          />
        }
      />
    </CardPopover>
  );
}

/** The keyboard's card takes the focus; so does a note chosen inside the card, whose pressed button is gone. */
function focusToken({ approach, serial }: Showing, chosenId: string | undefined): string | undefined {
  return approach === 'keyboard' || chosenId !== undefined ? `${serial} ${chosenId}` : undefined;
}
