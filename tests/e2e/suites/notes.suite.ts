import assert from 'node:assert/strict';
import { paintedWords } from '../../../scripts/browsers/painted-words.ts';
import { notesOf } from '../../../scripts/browsers/read-notes.ts';
import { planMarks } from '../../../utils/core/annotation/plan-marks.ts';
import { annotateByCommand, comparable } from '../annotate-command.ts';
import { openAnnotated, openBackstage } from '../page-notes.ts';
import type { Suite } from '../suite.ts';

export const notesSuite: Suite = {
  title: 'notes',
  async run({ check, open, web, browser, skip }) {
    const trial = { check, open, web, browser, skip };
    const articles = web.samples.filter(({ isRelevant }) => isRelevant);
    const backstage = await openBackstage(trial);
    const byCommand = annotateByCommand(articles);
    for (const [index, sample] of articles.entries()) {
      const page = await openAnnotated(trial, sample.url);
      const annotated = await notesOf(backstage, sample.url);
      await check(`${sample.name}: the page gets the notes that the command gives`, async () => {
        const command = byCommand[index];
        assert.equal(annotated.article.text, command?.text);
        assert.deepEqual(comparable(annotated), command?.notes);
        assert.ok(command && command.notes.length > 0);
      });
      await check(`${sample.name}: the painted words are the planned ones, each once`, async () => {
        const { text, language } = annotated.article;
        const planned = planMarks(annotated.annotations, text, language).flatMap(({ kind, painted }) =>
          painted.map(({ start, end }) => ({ kind, words: bare(text.slice(start, end)) })),
        );
        const painted = (await paintedWords(page)).map(({ kind, words }) => ({ kind, words: bare(words) }));
        assert.deepEqual(counted(painted), counted(planned));
      });
      await page.close();
    }
  },
};

/** White space of the page's source is folded in `Article.text`. */
const bare = (words: string) => words.replace(/\s+/g, '');

function counted(marks: readonly { kind: string; words: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, words } of marks) counts[`${kind} ${words}`] = (counts[`${kind} ${words}`] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort());
}
