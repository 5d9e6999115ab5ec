import { browser, defineBackground } from '#imports';
import { onKeyboardCommand } from '../utils/browser/menus/keyboard-commands.ts';
import { createPageMenu, onPageMenu } from '../utils/browser/menus/page-menu.ts';
import { onMessage } from '../utils/browser/messaging/protocol.ts';
import { onSiteAccessChanged, registerSpotter } from '../utils/browser/site-access/register-spotter.ts';
import { isOnEverywhere, sitesOff } from '../utils/browser/storage/settings.ts';
import { onAddressChanged } from '../utils/browser/tabs/find-tabs.ts';
import { annotateArticle, describeEntry } from '../utils/services/annotation-service.ts';
import * as feedback from '../utils/services/feedback-service.ts';
import { keyActions, menuActions } from '../utils/services/page-actions.ts';
import * as reading from '../utils/services/reading-service.ts';

// Every listener is added in the first turn: the browser wakes the worker for an event and delivers it right then.
export default defineBackground(() => {
  onMessage('injectReader', ({ sender }) => reading.startReader(sender));
  onMessage('injectCard', ({ sender }) => reading.startCard(sender));
  onMessage('annotateArticle', ({ data }) => annotateArticle(data));
  onMessage('describeEntry', ({ data }) => describeEntry(data));
  onMessage('listDismissals', ({ data }) => feedback.listDismissals(data));
  onMessage('setWordKnown', ({ data }) => feedback.setWordKnown(data));
  onMessage('hideNote', ({ data }) => feedback.hideNote(data));
  onMessage('showNoteAgain', ({ data }) => feedback.showNoteAgain(data));
  onMessage('getPageStatus', ({ data }) => reading.getPageStatus(data.tabId));
  onMessage('annotateTab', ({ data }) => reading.annotateTab(data.tabId));
  onMessage('saveTab', ({ data }) => reading.saveTab(data.tabId));

  onPageMenu((choice, tabId) => void menuActions[choice](tabId));
  onKeyboardCommand((command, tabId) => void keyActions[command](tabId));
  onSiteAccessChanged(() => void registerSpotter().then(() => reading.lookAgain()));
  onAddressChanged((tabId) => void reading.lookAgain([tabId]));
  isOnEverywhere.watch(() => void reading.lookAgain());
  sitesOff.watch(() => void reading.lookAgain());
  browser.runtime.onInstalled.addListener(() => {
    void createPageMenu();
    void registerSpotter().then(() => reading.lookAgain());
  });
});
