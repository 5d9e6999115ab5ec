import { useState } from 'react';
import type { PlannedMark } from '../../utils/core/annotation/plan-marks.ts';
import type { SavedArticle } from '../../utils/core/export/saved-article.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { overlaps } from '../../utils/core/text/span.ts';
import { Alongside } from '../annotation/Alongside.tsx';
import { AnnotationCard } from '../annotation/AnnotationCard.tsx';
import { CardPopover } from '../annotation/CardPopover.tsx';
import type { Dismissal } from '../annotation/dismissal.ts';
import { interfaceLanguage } from '../annotation/reader-language.ts';
import { feedbackKeeper } from '../hooks/card-bridge.ts';
import { describeEntry } from '../hooks/describe-entry.ts';
import type { HoverControls, HoveredAnnotation } from '../hooks/use-hovered-annotation.ts';
import { useNarrowViewport } from '../hooks/use-narrow-viewport.ts';

const HEADING_ID = 'reader-card-heading';

type ReaderCardProps = {
  readonly saved: SavedArticle;
  readonly marks: readonly PlannedMark[];
  readonly language: ExplanationLanguage;
  readonly hover: HoverControls;
  readonly hovered: HoveredAnnotation;
  readonly onDismiss: (dismissal: Dismissal) => void;
};

export function ReaderCard({ saved, marks, language, hover, hovered, onDismiss }: ReaderCardProps) {
  const [chosenId, setChosenId] = useState(hovered.annotationId);
  const isSheet = useNarrowViewport() || hovered.approach === 'touch';
  // The keyboard's card, and a note chosen inside the card: the button that was pressed for it is gone.
  const takesFocus = hovered.approach === 'keyboard' || chosenId !== hovered.annotationId;
  const pointedAt = marks.find(({ annotation }) => annotation.id === hovered.annotationId);
  const here = pointedAt ? marks.filter(({ touched }) => overlaps(touched, pointedAt.touched)) : [];
  const annotation = here.find((mark) => mark.annotation.id === chosenId)?.annotation;
  if (!annotation) return null;

  const findGloss = (entryId: EntryId) => saved.glosses[entryId];
  const others = here.map((mark) => mark.annotation).filter(({ id }) => id !== annotation.id);
  return (
    <CardPopover
      anchor={hovered.anchor}
      isSheet={isSheet}
      focusToken={takesFocus ? `${hovered.serial} ${chosenId}` : undefined}
      headingId={HEADING_ID}
      language={interfaceLanguage()}
      onEnter={hover.holdOpen}
      onLeave={hover.letGo}
      onEscape={hover.close}
    >
      <AnnotationCard
        key={`${hovered.serial} ${annotation.id}`}
        annotation={annotation}
        language={language}
        articleLanguage={saved.article.language}
        findGloss={findGloss}
        // What was saved with the article stays as it was that day, and needs no background.
        describeEntry={async (entryId) => findGloss(entryId) ?? describeEntry(entryId)}
        headingId={HEADING_ID}
        {...(isSheet || hovered.approach !== 'pointer' ? { onClose: hover.close } : {})}
        packs={saved.packs}
        keeper={feedbackKeeper}
        onDismiss={onDismiss}
        alongside={<Alongside annotations={others} language={language} findGloss={findGloss} onChoose={setChosenId} />}
      />
    </CardPopover>
  );
}
