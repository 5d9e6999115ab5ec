import { sendMessage } from './protocol.ts';
import type { CardApi } from './reader-bridge.ts';

/** Keeps what the reader says of words and notes. */
export type FeedbackKeeper = Pick<CardApi, 'setWordKnown' | 'hideNote' | 'showNoteAgain'>;

/** By the background, which outlives a popup that is closed with the click. A background that is gone keeps nothing. */
export const feedbackKeeper: FeedbackKeeper = {
  setWordKnown: (entryId, isKnown) => sendMessage('setWordKnown', { entryId, isKnown }).catch(() => false),
  hideNote: (note) => sendMessage('hideNote', note).catch(() => false),
  showNoteAgain: (note) => sendMessage('showNoteAgain', note).catch(() => false),
};
