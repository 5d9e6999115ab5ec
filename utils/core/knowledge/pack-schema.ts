import * as v from 'valibot';
import { type Predicate, predicates, type Unit, units } from './predicates.ts';

/** kebab-case, dots allowed inside for versions: "grok-1", "gpt-3.5". Never reused for another thing. */
export const EntryIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'ids are kebab-case'));
export type EntryId = v.InferOutput<typeof EntryIdSchema>;

/** "2023", "2023-11" or "2023-11-03": no more precise than the source. */
export const IsoDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'dates are YYYY, YYYY-MM or YYYY-MM-DD'),
);
const IsoDaySchema = v.pipe(v.string(), v.isoDate('days are YYYY-MM-DD'));

const SentenceSchema = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const LocalizedSchema = v.strictObject({
  en: SentenceSchema,
  'zh-Hans': SentenceSchema,
  'zh-Hant': SentenceSchema,
});

const HttpsUrlSchema = v.pipe(v.string(), v.url(), v.startsWith('https://', 'sources and links are https'));

/** Where a statement was read. `publishedOn` is left out when the page gives no date; it is never guessed. */
export const SourceSchema = v.strictObject({
  id: EntryIdSchema,
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//)),
  title: SentenceSchema,
  publisher: SentenceSchema,
  publishedOn: v.optional(IsoDateSchema),
  retrievedOn: IsoDaySchema,
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** Surface forms beside the labels. `zh` takes any script: matching folds traditional into simplified. */
const AliasesSchema = v.strictObject({
  en: v.optional(v.array(SentenceSchema)),
  zh: v.optional(v.array(SentenceSchema)),
});

/**
 * Forms that also mean other things ("Gemini", "Claude", "agent"). Such a form is marked only in its exact case, with
 * one of `cuesFor` near it, and with none of `cuesAgainst`. A cue is a word, or "@id": a mention of that entry nearby.
 */
export const AmbiguitySchema = v.strictObject({
  forms: v.pipe(v.array(SentenceSchema), v.minLength(1)),
  cuesFor: v.array(SentenceSchema),
  cuesAgainst: v.array(SentenceSchema),
});
export type Ambiguity = v.InferOutput<typeof AmbiguitySchema>;

/** Who may still want the explanation: `newcomer` words are hidden from the informed, `expert` words shown to all. */
export const ReaderLevelSchema = v.picklist(['newcomer', 'informed', 'expert']);
export type ReaderLevel = v.InferOutput<typeof ReaderLevelSchema>;

const SourceIdsSchema = v.pipe(v.array(EntryIdSchema), v.minLength(1, 'every entry names a source'));

const namedEntry = {
  id: EntryIdSchema,
  label: LocalizedSchema,
  aliases: v.optional(AliasesSchema),
  ambiguous: v.optional(AmbiguitySchema),
  /** Longer ordinary words that merely contain a form of ours: "兩大模型" for 大模型. */
  notWithin: v.optional(v.array(SentenceSchema)),
};

export const TermSchema = v.strictObject({
  ...namedEntry,
  /** Two sentences a newcomer understands. */
  definition: LocalizedSchema,
  /** One sentence: why the news speaks of it. */
  whyItMatters: LocalizedSchema,
  level: ReaderLevelSchema,
  seeAlso: v.optional(v.array(EntryIdSchema)),
  sources: SourceIdsSchema,
});
export type Term = v.InferOutput<typeof TermSchema>;

export const entityTypes = [
  'organization',
  'person',
  'model',
  'product',
  'chip',
  'benchmark',
  'dataset',
  'software',
  'law',
  'courtCase',
  'award',
  'work',
  'event',
] as const;
export const EntityTypeSchema = v.picklist(entityTypes);
export type EntityType = v.InferOutput<typeof EntityTypeSchema>;

export const EntitySchema = v.strictObject({
  ...namedEntry,
  type: EntityTypeSchema,
  /** One line, dated where it can change. */
  description: LocalizedSchema,
  /** The day the description holds for. */
  describedOn: IsoDaySchema,
  /** Organisations: `dedicated` lives of AI (OpenAI); `partial` counts only beside AI vocabulary (Microsoft, Tesla). */
  aiFocus: v.optional(v.picklist(['dedicated', 'partial'])),
  /** Families: stems that, followed by a version, name a member: ["GPT"], ["Llama"]. */
  familyStems: v.optional(v.pipe(v.array(SentenceSchema), v.minLength(1))),
  /** The family this model belongs to. */
  memberOf: v.optional(EntryIdSchema),
  /** Who makes or employs it: ties a model to the company an article is then about. */
  organization: v.optional(EntryIdSchema),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  links: v.optional(v.array(HttpsUrlSchema)),
  sources: SourceIdsSchema,
});
export type Entity = v.InferOutput<typeof EntitySchema>;

/**
 * Wikidata's snak in JSON: a number for quantities (with `unit`), an entry id for entities, an ISO date for dates, a
 * localized word for texts (with `aliases`), true or false; `noValue`: there is none; `unpublished`: the owner has not said.
 */
export const FactValueSchema = v.union([
  v.number(),
  v.string(),
  v.boolean(),
  v.strictObject({ text: LocalizedSchema, aliases: v.optional(v.array(SentenceSchema)) }),
  v.strictObject({ noValue: v.literal(true) }),
  v.strictObject({ unpublished: v.literal(true) }),
]);

export const FactSchema = v.strictObject({
  id: EntryIdSchema,
  subject: EntryIdSchema,
  predicate: v.picklist(Object.keys(predicates) as [Predicate, ...Predicate[]]),
  value: FactValueSchema,
  unit: v.optional(v.picklist(units as unknown as [Unit, ...Unit[]])),
  qualifiers: v.optional(v.record(v.string(), SentenceSchema)),
  /** From when it holds, or the day of the event. */
  validFrom: IsoDateSchema,
  /** Last day it held; absent: still so at the pack's `knownUntil`. */
  validThrough: v.optional(IsoDateSchema),
  /** True: `validFrom` is only the day of the earliest source, it held before; no note says "since". */
  heldBefore: v.optional(v.literal(true)),
  /** When it became public, where later than `validFrom`. */
  knownFrom: v.optional(IsoDateSchema),
  rank: v.optional(v.picklist(['preferred', 'normal', 'disputed', 'selfReported'])),
  /** Whose own figure it is, for `selfReported`. */
  reportedBy: v.optional(EntryIdSchema),
  /** What a bare value would leave out, one neutral dated sentence. */
  remark: v.optional(LocalizedSchema),
  sources: SourceIdsSchema,
});
export type Fact = v.InferOutput<typeof FactSchema>;
export type FactValue = v.InferOutput<typeof FactValueSchema>;

/**
 * A sentence matches when it holds one member of every group of `all` and no member of `none`. Members are words, or
 * "@id" for a mention of that entry. Words are folded: case, width, script and doubled punctuation do not matter.
 */
export const NarrativePatternSchema = v.strictObject({
  all: v.pipe(v.array(v.pipe(v.array(SentenceSchema), v.minLength(1))), v.minLength(2)),
  none: v.optional(v.array(SentenceSchema)),
});
export type NarrativePattern = v.InferOutput<typeof NarrativePatternSchema>;

const examples = v.strictObject({ en: v.array(SentenceSchema), zh: v.array(SentenceSchema) });

/** A statement that is repeated, and that no single fact settles. */
export const NarrativeSchema = v.strictObject({
  id: EntryIdSchema,
  about: v.pipe(v.array(EntryIdSchema), v.minLength(1)),
  claimReviewed: LocalizedSchema,
  verdict: v.picklist(['supported', 'refuted', 'outdated', 'disputed']),
  explanation: LocalizedSchema,
  patterns: v.strictObject({ en: v.array(NarrativePatternSchema), zh: v.array(NarrativePatternSchema) }),
  examples,
  counterExamples: examples,
  /** The day from which the verdict holds; earlier articles get none. */
  validFrom: IsoDateSchema,
  sources: SourceIdsSchema,
});
export type Narrative = v.InferOutput<typeof NarrativeSchema>;

const $schema = v.optional(v.string());
export const packFileSchemas = {
  glossary: v.strictObject({ $schema, terms: v.array(TermSchema) }),
  entities: v.strictObject({ $schema, entities: v.array(EntitySchema) }),
  facts: v.strictObject({ $schema, facts: v.array(FactSchema) }),
  narratives: v.strictObject({ $schema, narratives: v.array(NarrativeSchema) }),
  sources: v.strictObject({ $schema, sources: v.array(SourceSchema) }),
} as const;
export type PackFolder = keyof typeof packFileSchemas;
export const packFolders = Object.keys(packFileSchemas) as PackFolder[];

export const PackManifestSchema = v.strictObject({
  $schema,
  id: EntryIdSchema,
  title: LocalizedSchema,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  /** The day up to which changeable facts were really brought up to date. */
  knownUntil: IsoDaySchema,
  license: SentenceSchema,
  credits: v.array(SentenceSchema),
});
export type PackManifest = v.InferOutput<typeof PackManifestSchema>;

/** A whole pack, read and checked; what the knowledge base is built from. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly terms: readonly Term[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly narratives: readonly Narrative[];
  readonly sources: readonly Source[];
}
