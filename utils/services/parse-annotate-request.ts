import * as v from 'valibot';
import type { Article, ArticleSignals, Block, Inline } from '../core/article/article.ts';
import { IsoDateSchema } from '../core/knowledge/pack-schema.ts';
import { err, ok, type Result } from '../core/result.ts';
import { containsSpan } from '../core/text/span.ts';

export interface AnnotateRequest {
  readonly article: Article;
  readonly signals: ArticleSignals;
  readonly isAsked: boolean;
}

const MAX_TEXT_CHARS = 600_000; // a long book chapter; a page of 5 MB of text is no article
const MAX_TITLE_CHARS = 2_000;
const MAX_URL_CHARS = 8_000;
const MAX_BLOCKS = 20_000;
const MAX_INLINES_PER_BLOCK = 2_000;
const MAX_SCHEMA_TYPES = 50;

/**
 * What a content script sends, checked: a page may be hostile, and its renderer with it. Links that lead elsewhere than
 * http(s) are left out; anything else out of order refuses the whole article, in words.
 */
export function parseAnnotateRequest(request: unknown): Result<AnnotateRequest, string> {
  const parsed = v.safeParse(RequestSchema, request, { abortEarly: true });
  if (!parsed.success) return err(describeIssue(parsed.issues[0]));
  return ok(parsed.output);
}

/** The article alone, for a page that is saved. */
export function parseArticle(article: unknown): Result<Article, string> {
  const parsed = v.safeParse(ArticleSchema, article, { abortEarly: true });
  return parsed.success ? ok(parsed.output) : err(describeIssue(parsed.issues[0]));
}

const describeIssue = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
};

type Exact<T> = { [K in keyof T]: undefined extends T[K] ? Exclude<T[K], undefined> : T[K] } extends infer U
  ? { [K in keyof U]: U[K] }
  : never;

/** Firefox sends absent fields as `undefined`, Chrome leaves them out: here they are left out. */
export const withoutUndefined = <T extends object>(value: T): Exact<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Exact<T>;

/** Schema of a string of bounded length: whatever comes from a page. */
export const text = (maxChars: number) =>
  v.pipe(v.string(), v.maxLength(maxChars, `longer than ${maxChars} characters`));
export const httpUrl = v.pipe(
  text(MAX_URL_CHARS),
  v.url('not an address'),
  v.regex(/^https?:\/\//, 'not an http(s) address'),
);
const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const share = v.pipe(count, v.maxValue(1));

const SpanSchema = v.pipe(
  v.object({ start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), end: v.pipe(v.number(), v.safeInteger()) }),
  v.check(({ start, end }) => start <= end, 'a span ends before it starts'),
);

const InlineSchema = v.variant('kind', [
  v.object({ kind: v.literal('link'), span: SpanSchema, href: v.string() }),
  v.object({ kind: v.picklist(['emphasis', 'strong', 'code']), span: SpanSchema }),
]);

const BlockSchema = v.pipe(
  v.object({
    kind: v.picklist(['heading', 'paragraph', 'listItem', 'quote', 'caption', 'preformatted', 'tableCell']),
    span: SpanSchema,
    level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
    inlines: v.optional(v.pipe(v.array(InlineSchema), v.maxLength(MAX_INLINES_PER_BLOCK, 'too many inlines'))),
  }),
  v.check(
    (block) => (block.inlines ?? []).every(({ span }) => containsSpan(block.span, span)),
    'an inline leaves its block',
  ),
  v.transform((block): Block => withoutUndefined({ ...block, inlines: block.inlines?.filter(isSafeInline) })),
);

const isSafeInline = (inline: Inline): boolean => inline.kind !== 'link' || v.is(httpUrl, inline.href);

const ArticleSchema = v.pipe(
  v.object({
    url: httpUrl,
    title: text(MAX_TITLE_CHARS),
    language: v.picklist(['en', 'zh-Hans', 'zh-Hant', 'other']),
    publishedOn: v.optional(IsoDateSchema),
    byline: v.optional(text(MAX_TITLE_CHARS)),
    siteName: v.optional(text(MAX_TITLE_CHARS)),
    text: text(MAX_TEXT_CHARS),
    blocks: v.pipe(v.array(BlockSchema), v.maxLength(MAX_BLOCKS, `more than ${MAX_BLOCKS} blocks`)),
  }),
  v.check(({ text, blocks }) => blocks.every(({ span }) => span.end <= text.length), 'a block leaves the text'),
  v.check(({ blocks }) => areInOrder(blocks), 'blocks overlap or are out of order'),
  v.transform((article): Article => withoutUndefined(article)),
);

function areInOrder(blocks: readonly Block[]): boolean {
  return blocks.every((block, index) => index === 0 || (blocks[index - 1]?.span.end ?? 0) <= block.span.start);
}

const SignalsSchema = v.pipe(
  v.object({
    schemaTypes: v.pipe(v.array(text(200)), v.maxLength(MAX_SCHEMA_TYPES)),
    openGraphType: v.optional(text(200)),
    pathDepth: count,
    textChars: count,
    hanChars: count,
    paragraphs: count,
    linkDensity: share,
    rootShare: share,
    headingsInRoot: count,
    listItemsInRoot: count,
    hasDate: v.boolean(),
    hasByline: v.boolean(),
    formControls: count,
    articleElements: count,
    proseWeight: v.optional(count),
    readWeight: v.optional(count),
    pageLinkDensity: v.optional(share),
    linkedHeadings: v.optional(count),
    datedLines: v.optional(count),
    moreLinks: v.optional(count),
    hasTitleHeading: v.optional(v.boolean()),
    isCut: v.optional(v.boolean()),
    // A field that is not listed is dropped: the compiler asks for each.
  } satisfies Record<keyof ArticleSignals, v.GenericSchema>),
  v.transform((signals): ArticleSignals => withoutUndefined(signals)),
);

const RequestSchema = v.object({ article: ArticleSchema, signals: SignalsSchema, isAsked: v.boolean() });
