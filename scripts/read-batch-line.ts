import path from 'node:path';
import * as v from 'valibot';
import { err, ok, type Result } from '../utils/core/result.ts';
import type { AnnotateItem } from './annotate-item.ts';

/** Why one item of a batch came to nothing; `id` is the item's own, or "line 3". */
export type ItemProblem =
  | { readonly kind: 'badLine'; readonly id: string; readonly detail: string }
  | { readonly kind: 'notFound'; readonly id: string; readonly file: string }
  /** A fault of ours, not of the page. */
  | { readonly kind: 'failed'; readonly id: string; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly id: string; readonly detail: string };

export function describeProblem(problem: ItemProblem): string {
  switch (problem.kind) {
    case 'badLine':
      return `${problem.detail}. Mend: one JSON object a line, {"id": "p1", "file": "page.html"} or {"id": "c1", "text": "…"}.`;
    case 'notFound':
      return `no such file: ${problem.file}. Mend: give a path that is absolute, or relative to the list.`;
    case 'unreadable':
      return `cannot be read: ${problem.detail}. Mend: save the page again as .html or .html.gz.`;
    case 'failed':
      return `failed: ${problem.detail}. Mend: this is a fault of the program; please report it with the page.`;
    default:
      return problem satisfies never;
  }
}

const DaySchema = v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'publishedOn is YYYY-MM-DD')));
const idSchema = { id: v.string(), publishedOn: DaySchema };
const LineSchema = v.union([
  v.object({ ...idSchema, file: v.string(), url: v.optional(v.string()) }),
  v.object({
    ...idSchema,
    text: v.string(),
    title: v.optional(v.string(), ''),
    url: v.optional(v.string(), ''),
    language: v.optional(v.string()),
    assumeRelevant: v.optional(v.boolean(), false),
  }),
]);

/** One line of a batch. `folder`: where relative files are looked for. */
export function readBatchLine(
  line: string,
  { folder, lineNumber }: { readonly folder: string; readonly lineNumber: number },
): Result<AnnotateItem, ItemProblem> {
  const id = `line ${lineNumber}`;
  const json = parseJson(line);
  if (json === undefined) return err({ kind: 'badLine', id, detail: `line ${lineNumber} is no JSON` });
  const parsed = v.safeParse(LineSchema, json);
  if (!parsed.success) {
    const named = v.safeParse(v.object({ id: v.string() }), json);
    return err({ kind: 'badLine', id: named.success ? named.output.id : id, detail: parsed.issues[0].message });
  }
  const item = parsed.output;
  if ('file' in item)
    return ok({
      ...item,
      kind: 'page',
      file: path.resolve(folder, item.file),
      url: item.url,
      publishedOn: item.publishedOn,
    });
  return ok({ ...item, kind: 'text', publishedOn: item.publishedOn, language: item.language });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
