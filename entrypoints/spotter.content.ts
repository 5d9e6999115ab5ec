import { defineContentScript } from '#imports';
import { sendMessage } from '../utils/browser/messaging/protocol.ts';
import { mayBeAiArticle } from '../utils/browser/page/spot-article.ts';
import { newsSiteMatches } from '../utils/core/article/news-sites.ts';

export default defineContentScript({
  matches: [...newsSiteMatches],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true, // a window message would be the page's to read
  main() {
    // The background knows whether this site is switched off, and starts the reader. No answer: nothing to do here.
    if (mayBeAiArticle(document)) sendMessage('injectReader', undefined).catch(() => undefined);
  },
});
