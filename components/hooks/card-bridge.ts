import type { CardApi } from '../../utils/browser/messaging/reader-bridge.ts';

export type {
  Approach,
  CardApi,
  MountedCard,
  ViewportRect,
} from '../../utils/browser/messaging/reader-bridge.ts';

/** Keeps what the reader says of words and notes: the page's card by message, our own pages by themselves. */
export type FeedbackKeeper = Pick<CardApi, 'setWordKnown' | 'hideNote' | 'showNoteAgain'>;
