import type { PackFolder } from './pack-schema.ts';

/** What is wrong with a pack, where, and how to mend it. `entryId` and `field` are absent when the file as a whole is broken. */
export interface PackProblem {
  readonly kind: PackProblemKind;
  /** Path inside the pack, "facts/xai.json". */
  readonly file: string;
  readonly entryId?: string;
  /** Dotted path inside the entry, "label.zh-Hant". */
  readonly field?: string;
  readonly message: string;
  readonly mend: string;
}

export type PackProblemKind =
  | 'unknownFile'
  | 'invalidShape'
  | 'missingManifest'
  | 'duplicateId'
  | 'unknownSource'
  | 'unknownEntry'
  | 'valueKind'
  | 'unit'
  | 'interval'
  | 'contradiction'
  | 'selfReport'
  | 'aliasCollision'
  | 'ambiguityWithoutCues'
  | 'undatedFuture';

/** An entry as it stands in its file: what a check needs to name the place. */
export interface Located<T> {
  readonly file: string;
  readonly entry: T;
}

export type LocatedEntries<T> = readonly Located<T>[];

export const folderOf = (path: string): PackFolder | 'manifest' | undefined => {
  if (path === 'pack.json') return 'manifest';
  const folder = path.split('/')[0];
  return folder === 'glossary' ||
    folder === 'entities' ||
    folder === 'facts' ||
    folder === 'narratives' ||
    folder === 'sources'
    ? folder
    : undefined;
};

/** "facts/xai.json: grok-1-parameters.unit: …. Mend: …" */
export function describePackProblem(problem: PackProblem): string {
  const where = [problem.entryId, problem.field].filter(Boolean).join('.');
  return `${problem.file}${where ? `: ${where}` : ''}: ${problem.message}. Mend: ${problem.mend}.`;
}
