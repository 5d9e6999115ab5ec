import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { Annotation, Gloss } from '../../utils/core/annotation/annotation.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';
import type { ExplanationLanguage, Language } from '../../utils/core/text/language.ts';
import { CardHeading } from './CardHeading.tsx';
import { reportText } from './card-text.ts';
import { EntityCard } from './EntityCard.tsx';
import { Objection } from './Objection.tsx';
import { ReviewNote } from './ReviewNote.tsx';
import { TermCard } from './TermCard.tsx';
import { VerdictHeading } from './VerdictHeading.tsx';

type AnnotationBodyProps = {
  readonly annotation: Annotation;
  /** What to draw instead of the annotation's own body when an entry was opened inside the card. */
  readonly gloss: Gloss | undefined;
  readonly language: ExplanationLanguage;
  readonly articleLanguage: Language;
  readonly headingId: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onOpenEntry: ((entryId: EntryId) => void) | undefined;
  readonly onKnow?: ((entryId: EntryId) => void) | undefined;
  readonly onHide?: (() => void) | undefined;
};

export function AnnotationBody(props: AnnotationBodyProps) {
  const { annotation, gloss, language, headingId, headingRef } = props;
  const { body } = annotation;
  if (gloss) return <GlossBody {...props} gloss={gloss} />;
  if (body.kind !== 'review') {
    return (
      <p className="card-problem" id={headingId}>
        {i18n.t('card.entryUnreachable')}
      </p>
    );
  }
  const { review } = body;
  return (
    <ReviewNote
      review={review}
      language={language}
      heading={<VerdictHeading id={headingId} verdict={review.verdict} language={language} headingRef={headingRef} />}
      objection={<Objection report={() => reportText(annotation, review, language)} onHide={props.onHide} />}
    />
  );
}

function GlossBody(props: AnnotationBodyProps & { readonly gloss: Gloss }) {
  const { annotation, gloss, language, articleLanguage, headingId, headingRef } = props;
  const heading = (
    <CardHeading
      id={headingId}
      label={gloss.label}
      language={language}
      articleLanguage={articleLanguage}
      headingRef={headingRef}
    />
  );
  if (gloss.kind === 'term') {
    return (
      <TermCard
        gloss={gloss}
        language={language}
        heading={heading}
        onOpenEntry={props.onOpenEntry}
        onKnow={props.onKnow}
      />
    );
  }
  const { body } = annotation;
  const isOwn = body.kind === 'entity' && body.entryId === gloss.entryId;
  return (
    <EntityCard
      gloss={gloss}
      language={language}
      heading={heading}
      unlistedMember={isOwn ? body.unlistedMember : undefined}
    />
  );
}
