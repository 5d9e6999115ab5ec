import { browser } from '#imports';
import type { AnnotatedArticle } from '../../core/annotation/annotation.ts';
import { type Dismissals, dismissalsOf, nothingDismissed } from '../../core/annotation/wanted-annotations.ts';
import type { Article, ArticleSignals } from '../../core/article/article.ts';
import { err, type Result } from '../../core/result.ts';
import { feedbackKeeper } from '../messaging/keep-feedback.ts';
import { type AnnotateProblem, sendMessage } from '../messaging/protocol.ts';
import type { CardApi } from '../messaging/reader-bridge.ts';

const TRIES = 3; // a worker stopped in the middle of its answer is woken by the next question
const PAUSE_MS = 250;

/** Has the article annotated. `noAnswer` when the background stays silent: the extension is gone, or broken. */
export async function askForNotes(request: {
  readonly article: Article;
  readonly signals: ArticleSignals;
  readonly isAsked: boolean;
}): Promise<Result<AnnotatedArticle, AnnotateProblem>> {
  for (let tries = 1; browser.runtime?.id !== undefined; tries += 1) {
    try {
      return await sendMessage('annotateArticle', request);
    } catch {
      if (tries === TRIES) break;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
  return err({ kind: 'noAnswer' });
}

/** What the reader has waved away, here and everywhere. Nothing, when the background stays silent. */
export async function askForDismissals(articleUrl: string): Promise<Dismissals> {
  const dismissed = await sendMessage('listDismissals', articleUrl).catch(() => undefined);
  return dismissed ? dismissalsOf(dismissed) : nothingDismissed;
}

/** What the card asks of the background. One that stays silent describes nothing and keeps nothing. */
export const cardQuestions = {
  ...feedbackKeeper,
  describeEntry: (entryId) => sendMessage('describeEntry', entryId).catch(() => undefined),
} as const satisfies Partial<CardApi>;

export type CardQuestions = Pick<CardApi, keyof typeof cardQuestions>;
