import assert from 'node:assert/strict';
import { notesOf } from '../../../scripts/browsers/read-notes.ts';
import type { AnnotatedArticle, Annotation } from '../../../utils/core/annotation/annotation.ts';
import { annotatedSpan } from '../../../utils/core/annotation/annotation.ts';
import type { ClaimReview, Verdict } from '../../../utils/core/review/claim-review.ts';
import { annotateByCommand, comparable } from '../annotate-command.ts';
import { openAnnotated, openBackstage } from '../page-notes.ts';
import type { Suite } from '../suite.ts';

// The page is another author's and stays outside the repository: it is told of here by positions and entries alone.
const expectedNotes: readonly { readonly verdict: Verdict; readonly about: RegExp; readonly what: string }[] = [
  { verdict: 'refuted', about: /grok-1 parameterCount/, what: 'how many parameters Grok-1 has' },
  { verdict: 'refuted', about: /grok-1 derivedFrom/, what: 'Grok-1 as a tuned Grok-0' },
  { verdict: 'disputed', about: /roadster/, what: 'the Roadster as fully open source' },
  {
    verdict: 'outdated',
    about: /grok.* (releasedOn|announcedOn)|grok-.*(release|launch|next-week)/,
    what: 'when Grok goes live',
  },
  { verdict: 'outdated', about: /modeCount|modes/, what: 'how many modes Grok has' },
  { verdict: 'disputed', about: /varoufakis|data-feudal/, what: 'who spoke first of data feudal lords' },
  { verdict: 'supported', about: /chatgpt/, what: 'when ChatGPT came out' },
  { verdict: 'supported', about: /xai.*(aim|mission|goal|purpose|universe)/, what: 'what xAI is for' },
  { verdict: 'supported', about: /xai.*(staffRecruitedFrom|team)/, what: 'where the team comes from' },
  { verdict: 'supported', about: /xai.*(foundedBy|founder)/, what: 'who founded xAI' },
];

export const seedSuite: Suite = {
  title: 'seed page',
  async run(trial) {
    const { check, web, skip } = trial;
    if (!web.seed) return skip('everything', 'because ../shared/practice/pages/seed-000.html is not on this machine');
    const backstage = await openBackstage(trial);
    await openAnnotated(trial, web.seed.url);
    const annotated = await notesOf(backstage, web.seed.url);
    await check('the notes are those of the command', async () => {
      const [command] = annotateByCommand([web.seed as NonNullable<typeof web.seed>]);
      assert.deepEqual(comparable(annotated), command?.notes);
    });
    await check('data feudal lord is marked five times, its brackets inside', async () => {
      const marked = annotated.annotations.filter(
        ({ body }) => body.kind === 'term' && /data-feudal/.test(body.entryId),
      );
      const words = marked.map(({ target }) => target.selector[0].exact);
      assert.deepEqual(words, Array(5).fill('數(shù)據(jù)封建主'));
    });
    await check('at least 30 entries are explained', async () => {
      assert.ok(Object.keys(annotated.glosses).length >= 30, `only ${Object.keys(annotated.glosses).length}`);
    });
    for (const { verdict, about, what } of expectedNotes) {
      await check(`${verdict}: ${what}`, async () => {
        const found = reviewsOf(annotated).filter(({ review }) => about.test(subjectOf(review)));
        assert.ok(
          found.some(({ review }) => review.verdict === verdict),
          `found ${JSON.stringify(reviewsOf(annotated).map(({ review }) => [review.verdict, subjectOf(review)]))}`,
        );
      });
    }
    await check('no two notes say different things of the same subject in the same words', async () => {
      const reviews = reviewsOf(annotated);
      for (const [index, { annotation, review }] of reviews.entries()) {
        const { end } = annotatedSpan(annotation);
        const other = reviews
          .slice(index + 1)
          .find((one) => annotatedSpan(one.annotation).start < end && subjectOf(one.review) === subjectOf(review));
        assert.ok(!other || other.review.verdict === review.verdict, subjectOf(review));
      }
    });
  },
};

function reviewsOf({ annotations }: AnnotatedArticle): { annotation: Annotation; review: ClaimReview }[] {
  return annotations.flatMap((annotation) =>
    annotation.body.kind === 'review' ? [{ annotation, review: annotation.body.review }] : [],
  );
}

/** "grok-1 parameterCount", or a narrative's id and what it is about. */
function subjectOf({ itemReviewed }: ClaimReview): string {
  if (itemReviewed.kind === 'claim') return `${itemReviewed.claim.subject} ${itemReviewed.claim.predicate}`;
  return `${itemReviewed.about.join(' ')} ${itemReviewed.narrativeId}`;
}
