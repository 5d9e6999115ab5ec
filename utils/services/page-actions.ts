import type { KeyboardCommand } from '../browser/menus/keyboard-commands.ts';
import type { PageMenuChoice } from '../browser/menus/page-menu.ts';
import * as reading from './reading-service.ts';

type PageAction = (tabId: number) => Promise<unknown>;

/** What a choice of the context menu does to its tab. */
export const menuActions: Readonly<Record<PageMenuChoice, PageAction>> = {
  annotatePage: reading.annotateTab,
  saveArticle: reading.saveTabAndTell,
};

/** What a key does to its tab. */
export const keyActions: Readonly<Record<KeyboardCommand, PageAction>> = {
  'next-note': (tabId) => reading.stepNote(tabId, 'next'),
  'previous-note': (tabId) => reading.stepNote(tabId, 'previous'),
  'toggle-notes': reading.toggleNotes,
  'save-article': reading.saveTabAndTell,
};
