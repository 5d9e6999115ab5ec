import * as v from 'valibot';
import { type AnnotatedArticle, type Annotation, annotatedSpan } from '../core/annotation/annotation.ts';
import { phraseClaim, phraseNote } from '../core/i18n/phrase-review.ts';
import {
  EntityTypeSchema,
  EntryIdSchema,
  FactSchema,
  IsoDateSchema,
  LocalizedSchema,
  ReaderLevelSchema,
  SourceSchema,
} from '../core/knowledge/pack-schema.ts';
import { err, ok, type Result } from '../core/result.ts';
import { parseArticle } from './parse-annotate-request.ts';

const MAX_ANNOTATIONS = 50_000; // more mentions than six hundred thousand characters can hold

/**
 * An annotated article that comes from a page, checked before it enters the library: shapes, languages, and that every
 * note stands on the very words it quotes. Texts stay texts: whoever draws them escapes them.
 */
export function parseAnnotatedArticle(described: unknown): Result<AnnotatedArticle, string> {
  const shape = v.safeParse(AnnotatedSchema, described, { abortEarly: true });
  if (!shape.success) return err(`${v.getDotPath(shape.issues[0]) ?? 'article'}: ${shape.issues[0].message}`);
  const article = parseArticle(shape.output.article);
  if (!article.ok) return err(`article.${article.error}`);
  // The schemas check what the library and the exporters rely on; the types of the core say it in full.
  const annotated = { ...shape.output, article: article.value } as unknown as AnnotatedArticle;
  const strayed = annotated.annotations.find((annotation) => !standsOnItsWords(annotation, article.value.text));
  if (strayed) return err(`annotation ${strayed.id} does not stand on the words it quotes`);
  const unspeakable = annotated.annotations.find((annotation) => !canBePhrased(annotation));
  return unspeakable ? err(`annotation ${unspeakable.id} cannot be put in words`) : ok(annotated);
}

function standsOnItsWords(annotation: Annotation, text: string): boolean {
  const { start, end } = annotatedSpan(annotation);
  return start < end && text.slice(start, end) === annotation.target.selector[0].exact;
}

/** Reasons and values are only loosely checked above: what cannot be said would break the library that shows it. */
function canBePhrased({ body }: Annotation): boolean {
  try {
    return body.kind !== 'review' || (phraseClaim(body.review, 'en') !== '' && phraseNote(body.review, 'en') !== '');
  } catch {
    return false;
  }
}

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Labels = v.record(v.string(), LocalizedSchema);

const ItemReviewedSchema = v.variant('kind', [
  v.object({
    kind: v.literal('claim'),
    claim: v.looseObject({
      subject: EntryIdSchema,
      predicate: v.string(),
      value: v.looseObject({ kind: v.string() }),
      hedge: v.string(),
      modality: v.string(),
    }),
  }),
  v.object({
    kind: v.literal('narrative'),
    narrativeId: EntryIdSchema,
    about: v.array(EntryIdSchema),
    claimReviewed: LocalizedSchema,
    explanation: LocalizedSchema,
    span: v.object({ start: offset, end: offset }),
  }),
]);

// loose: reasons and claims grow with the core, and a save must not fail for a kind this list has not learnt
const ReviewSchema = v.looseObject({
  itemReviewed: ItemReviewedSchema,
  verdict: v.picklist(['supported', 'refuted', 'outdated', 'disputed', 'notEnoughInfo']),
  reasons: v.array(v.looseObject({ kind: v.string() })),
  asOf: v.optional(IsoDateSchema),
  remark: v.optional(LocalizedSchema),
  knownUntil: IsoDateSchema,
  sources: v.array(SourceSchema),
  labels: Labels,
});

const BodySchema = v.variant('kind', [
  v.object({ kind: v.literal('term'), entryId: EntryIdSchema, isFirst: v.boolean() }),
  v.object({
    kind: v.literal('entity'),
    entityType: EntityTypeSchema,
    entryId: EntryIdSchema,
    isFirst: v.boolean(),
    unlistedMember: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('review'), review: ReviewSchema }),
]);

const AnnotationSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
  motivation: v.picklist(['describing', 'identifying', 'assessing', 'commenting', 'highlighting']),
  target: v.object({
    source: v.string(),
    selector: v.tuple([
      v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
      v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    ]),
  }),
  body: BodySchema,
});

const GlossSchema = v.variant('kind', [
  v.object({
    kind: v.literal('term'),
    entryId: EntryIdSchema,
    label: LocalizedSchema,
    definition: LocalizedSchema,
    whyItMatters: LocalizedSchema,
    level: ReaderLevelSchema,
    seeAlso: v.array(v.object({ entryId: EntryIdSchema, label: LocalizedSchema })),
    sources: v.array(SourceSchema),
  }),
  v.object({
    kind: v.literal('entity'),
    entityType: EntityTypeSchema,
    entryId: EntryIdSchema,
    label: LocalizedSchema,
    description: LocalizedSchema,
    describedOn: IsoDateSchema,
    facts: v.array(FactSchema),
    labels: Labels,
    links: v.array(v.string()),
    sources: v.array(SourceSchema),
  }),
]);

const AnnotatedSchema = v.object({
  article: v.unknown(),
  relevance: v.object({
    isArticle: v.boolean(),
    isRelevant: v.boolean(),
    score: v.number(),
    entities: v.array(EntryIdSchema),
    reasons: v.array(v.looseObject({ kind: v.string() })),
  }),
  annotations: v.pipe(v.array(AnnotationSchema), v.maxLength(MAX_ANNOTATIONS, 'too many notes')),
  glosses: v.record(EntryIdSchema, GlossSchema),
  packs: v.array(v.object({ id: EntryIdSchema, version: v.string(), knownUntil: IsoDateSchema })),
});
