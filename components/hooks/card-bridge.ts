export type {
  Approach,
  CardApi,
  MountedCard,
  ViewportRect,
} from '../../utils/browser/messaging/reader-bridge.ts';
