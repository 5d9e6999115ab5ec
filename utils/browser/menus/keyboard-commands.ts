import { browser } from '#imports';
import { findActiveTab } from '../tabs/find-tabs.ts';

/** The manifest's `commands`; at most four may suggest a key, a fifth refuses the whole extension. */
export type KeyboardCommand = 'next-note' | 'previous-note' | 'toggle-notes' | 'save-article';

/** Call it in the worker's first turn. Firefox for Android has no commands. */
export function onKeyboardCommand(obey: (command: KeyboardCommand, tabId: number) => void): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await findActiveTab())?.tabId;
    if (tabId !== undefined) obey(command as KeyboardCommand, tabId);
  });
}
