import { defineContentScript } from '#imports';
import { startReadingSession } from '../../utils/browser/page/reading-session.ts';
import './highlights.css';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => startReadingSession(ctx),
});
