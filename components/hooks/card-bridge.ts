export { type FeedbackKeeper, feedbackKeeper } from '../../utils/browser/messaging/keep-feedback.ts';
export type {
  Approach,
  CardApi,
  MountedCard,
  ViewportRect,
} from '../../utils/browser/messaging/reader-bridge.ts';
