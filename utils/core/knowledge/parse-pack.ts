import * as v from 'valibot';
import { err, ok, type Result } from '../result.ts';
import { checkFacts } from './check-facts.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { folderOf, type Located, type PackProblem } from './pack-problem.ts';
import { type Pack, type PackFolder, PackManifestSchema, packFileSchemas } from './pack-schema.ts';

/** One file of a pack as read: `path` inside the pack ("facts/xai.json"), `json` not yet trusted. */
export interface PackFile {
  readonly path: string;
  readonly json: unknown;
}

/** The pack's entries beside the files they stand in, so that a check can say where. */
export interface LocatedPack {
  readonly terms: readonly Located<Pack['terms'][number]>[];
  readonly entities: readonly Located<Pack['entities'][number]>[];
  readonly facts: readonly Located<Pack['facts'][number]>[];
  readonly narratives: readonly Located<Pack['narratives'][number]>[];
  readonly sources: readonly Located<Pack['sources'][number]>[];
}

/** A whole pack from its files, or everything that is wrong with it. Nothing of a pack with a problem is used. */
export function parsePack(files: readonly PackFile[]): Result<Pack, PackProblem[]> {
  const problems: PackProblem[] = [];
  const manifest = parseManifest(files, problems);
  const located = parseFiles(files, problems);
  if (problems.length > 0 || !manifest) return err(problems);

  problems.push(...checkReferences(located), ...checkNames(located), ...checkFacts(located, manifest.knownUntil));
  if (problems.length > 0) return err(problems);
  return ok({
    manifest,
    terms: located.terms.map(({ entry }) => entry),
    entities: located.entities.map(({ entry }) => entry),
    facts: located.facts.map(({ entry }) => entry),
    narratives: located.narratives.map(({ entry }) => entry),
    sources: located.sources.map(({ entry }) => entry),
  });
}

function parseManifest(files: readonly PackFile[], problems: PackProblem[]) {
  const file = files.find(({ path }) => path === 'pack.json');
  if (!file) {
    problems.push({
      kind: 'missingManifest',
      file: 'pack.json',
      message: 'a pack needs a pack.json',
      mend: 'write one with id, title, version, knownUntil, license, credits; docs/packs.md shows it',
    });
    return undefined;
  }
  const parsed = v.safeParse(PackManifestSchema, file.json);
  if (!parsed.success) problems.push(...parsed.issues.map((issue) => shapeProblem(file, issue)));
  return parsed.success ? parsed.output : undefined;
}

function parseFiles(files: readonly PackFile[], problems: PackProblem[]): LocatedPack {
  const folders = Map.groupBy(files, ({ path }) => folderOf(path));
  for (const file of folders.get(undefined) ?? []) {
    problems.push({
      kind: 'unknownFile',
      file: file.path,
      message: 'a pack file stands in glossary, entities, facts, narratives or sources',
      mend: 'move it into the folder of what it holds',
    });
  }
  const read = <F extends PackFolder>(folder: F) =>
    (folders.get(folder) ?? []).flatMap((file) => {
      const parsed = v.safeParse(packFileSchemas[folder], file.json);
      if (parsed.success) return [{ file: file.path, content: parsed.output }];
      problems.push(...parsed.issues.map((issue) => shapeProblem(file, issue)));
      return [];
    });
  return {
    terms: read('glossary').flatMap(({ file, content }) => content.terms.map((entry) => ({ file, entry }))),
    entities: read('entities').flatMap(({ file, content }) => content.entities.map((entry) => ({ file, entry }))),
    facts: read('facts').flatMap(({ file, content }) => content.facts.map((entry) => ({ file, entry }))),
    narratives: read('narratives').flatMap(({ file, content }) => content.narratives.map((entry) => ({ file, entry }))),
    sources: read('sources').flatMap(({ file, content }) => content.sources.map((entry) => ({ file, entry }))),
  };
}

/** Names the entry by its id, where it has one, instead of its number in the list. */
function shapeProblem(file: PackFile, issue: v.BaseIssue<unknown>): PackProblem {
  const path = issue.path ?? [];
  const entry = path[1]?.value as { id?: unknown } | undefined;
  const entryId = path.length > 1 ? (typeof entry?.id === 'string' ? entry.id : `#${String(path[1]?.key)}`) : undefined;
  const field = path
    .slice(entryId ? 2 : 0)
    .map(({ key }) => String(key))
    .join('.');
  return {
    kind: 'invalidShape',
    file: file.path,
    ...(entryId && { entryId }),
    ...(field && { field }),
    message: issue.message,
    mend: `expected ${issue.expected ?? 'another form'}, found ${issue.received}; see docs/packs.md`,
  };
}
