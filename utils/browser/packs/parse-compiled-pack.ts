import * as v from 'valibot';
import {
  EntitySchema,
  FactSchema,
  NarrativeSchema,
  type Pack,
  PackManifestSchema,
  SourceSchema,
  TermSchema,
} from '../../core/knowledge/pack-schema.ts';
import { err, ok, type Result } from '../../core/result.ts';

const CompiledPackSchema = v.object({
  manifest: PackManifestSchema,
  terms: v.array(TermSchema),
  entities: v.array(EntitySchema),
  facts: v.array(FactSchema),
  narratives: v.array(NarrativeSchema),
  sources: v.array(SourceSchema),
});

/**
 * A pack as the build wrote it, from its JSON text. The build has checked references and facts; here only the shape is
 * checked, so that a damaged file is met with a word. The error names entry and field: "terms grok-1: label.en: …".
 */
export function parseCompiledPack(text: string): Result<Pack, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return err(`no JSON, cut off perhaps (${(error as SyntaxError).message})`);
  }
  const parsed = v.safeParse(CompiledPackSchema, json, { abortEarly: true });
  return parsed.success ? ok(json as Pack) : err(describeIssue(parsed.issues[0]));
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const id = (path[1]?.value as { id?: unknown } | undefined)?.id;
  const entry = path.length > 1 ? (typeof id === 'string' ? id : `#${String(path[1]?.key)}`) : undefined;
  const field = path
    .slice(entry === undefined ? 1 : 2)
    .map(({ key }) => String(key))
    .join('.');
  const where = [[path[0]?.key, entry].filter(Boolean).join(' '), field].filter(Boolean).join(': ');
  return where ? `${where}: ${issue.message}` : issue.message;
}
