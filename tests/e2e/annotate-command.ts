import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../scripts/browsers/build-extension.ts';
import type { AnnotatedArticle, Annotation } from '../../utils/core/annotation/annotation.ts';
import { annotatedSpan } from '../../utils/core/annotation/annotation.ts';

/** A note as far as the command and the browser must agree on it. */
export interface ComparableNote {
  readonly kind: string;
  /** Entry id, or the verdict of a review. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

export interface CommandAnswer {
  readonly text: string;
  readonly isArticle: boolean;
  readonly isRelevant: boolean;
  readonly notes: readonly ComparableNote[];
}

interface CommandPage {
  readonly url: string;
  readonly file: string;
}

interface CommandLine {
  readonly isArticle: boolean;
  readonly relevance: { readonly isRelevant: boolean };
  readonly article: { readonly text: string };
  readonly annotations: readonly {
    readonly kind: string;
    readonly entry?: string;
    readonly verdict?: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
}

/** What `npm run annotate` says of each page, today, in the order of `pages`. Throws with its stderr when it fails. */
export function annotateByCommand(pages: readonly CommandPage[]): CommandAnswer[] {
  const list = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'postil-annotate-')), 'pages.jsonl');
  fs.writeFileSync(
    list,
    pages.map(({ url, file }, index) => JSON.stringify({ id: `p${index}`, url, file })).join('\n'),
  );
  const run = spawnSync(process.execPath, ['scripts/annotate.ts', '--batch', list], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  fs.rmSync(path.dirname(list), { recursive: true });
  if (run.status !== 0) throw new Error(`the annotate command failed:\n${run.stderr}`);
  const lines = run.stdout.trim().split('\n');
  return lines.map((line) => {
    const { isArticle, relevance, article, annotations } = JSON.parse(line) as CommandLine;
    const notes = annotations.map(({ kind, entry, verdict, start, end, exact }) => ({
      kind,
      what: entry ?? verdict ?? '',
      start,
      end,
      exact,
    }));
    return { text: article.text, isArticle, isRelevant: relevance.isRelevant, notes };
  });
}

/** The browser's notes in the command's words. */
export function comparable({ annotations }: AnnotatedArticle): ComparableNote[] {
  return annotations.map((annotation) => ({
    kind: annotation.body.kind,
    what: whatOf(annotation),
    ...annotatedSpan(annotation),
    exact: annotation.target.selector[0].exact,
  }));
}

const whatOf = ({ body }: Annotation) => (body.kind === 'review' ? body.review.verdict : body.entryId);
