import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { Annotation, Gloss, PackStamp, TermGloss } from '../../utils/core/annotation/annotation.ts';
import type { Objection } from '../../utils/core/annotation/objection.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';
import type { ClaimReview } from '../../utils/core/review/claim-review.ts';
import type { ExplanationLanguage, Language } from '../../utils/core/text/language.ts';
import { CardHeading } from './CardHeading.tsx';
import { EntityCard } from './EntityCard.tsx';
import { issueText } from './issue-text.ts';
import { ObjectionForm } from './ObjectionForm.tsx';
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
  readonly packs: readonly PackStamp[];
  readonly onKnow?: ((gloss: TermGloss) => void) | undefined;
  /** `issueText`: the objection, ready to be passed on. */
  readonly onHide?: ((why: { readonly objection: Objection; readonly issueText: string }) => void) | undefined;
};

export function AnnotationBody(props: AnnotationBodyProps) {
  const { gloss, headingId } = props;
  const { body } = props.annotation;
  if (gloss) return <GlossBody {...props} gloss={gloss} />;
  if (body.kind !== 'review') {
    return (
      <p className="card-problem" id={headingId}>
        {i18n.t('card.entryUnreachable')}
      </p>
    );
  }
  return <WrongableNote {...props} review={body.review} />;
}

function WrongableNote(props: AnnotationBodyProps & { readonly review: ClaimReview }) {
  const { annotation, review, packs, language, headingId, headingRef, onHide } = props;
  const issue = (objection: Objection) => issueText({ annotation, review, objection, packs }, language);
  const hide = onHide && ((objection: Objection) => onHide({ objection, issueText: issue(objection) }));
  return (
    <ReviewNote
      review={review}
      language={language}
      heading={<VerdictHeading id={headingId} verdict={review.verdict} language={language} headingRef={headingRef} />}
      objection={<ObjectionForm issueText={issue} onHide={hide} />}
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
