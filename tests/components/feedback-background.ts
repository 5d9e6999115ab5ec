import { hideNote, setWordKnown, showNoteAgain } from '../../utils/services/feedback-service.ts';

/** The background, as far as it keeps what a reader says; undefined for every other message. */
export async function answerFeedback(message: string, data: unknown): Promise<unknown> {
  if (message === 'setWordKnown') return await setWordKnown(data);
  if (message === 'hideNote') return await hideNote(data);
  return message === 'showNoteAgain' ? await showNoteAgain(data) : undefined;
}
