import { defineContentScript } from '#imports';
import { mountCard } from '../../components/overlay/mount-card.tsx';
import { findReaderBridge } from '../../utils/browser/messaging/reader-bridge.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const bridge = findReaderBridge();
    bridge?.attachCard(mountCard(bridge.mountPoint, bridge.cardApi));
  },
});
