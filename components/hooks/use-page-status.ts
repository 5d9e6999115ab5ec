import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import {
  type PageStatus,
  type SavedReceipt,
  type SaveProblem,
  sendMessage,
} from '../../utils/browser/messaging/protocol.ts';
import { err, type Result } from '../../utils/core/result.ts';

export { saveProblemWords } from '../../utils/browser/tabs/save-problem-words.ts';
export type { PageStatus, SavedReceipt, SaveProblem };

const ASK_AGAIN_MS = 400; // while the page is being read

/** `asking`: before the first answer. `unreachable`: the background does not answer. */
export type PopupStatus = PageStatus | { readonly kind: 'asking' } | { readonly kind: 'unreachable' };

export interface PageControls {
  readonly status: PopupStatus;
  /** Asks anew where the page stands. */
  readonly refresh: () => Promise<void>;
  /** Has the page annotated because the reader wants it. False: the browser does not let us. */
  readonly annotate: () => Promise<boolean>;
  readonly save: () => Promise<Result<SavedReceipt, SaveProblem>>;
}

/** Where the page in the active tab stands, and what can be asked of it. Follows the page while it is being read. */
export function usePageStatus(): PageControls {
  const [status, setStatus] = useState<PopupStatus>({ kind: 'asking' });
  const refresh = useCallback(async () => setStatus(await askStatus()), []);

  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    if (status.kind !== 'reading') return;
    const timer = setTimeout(refresh, ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [status, refresh]);

  return {
    status,
    refresh,
    async annotate() {
      const asked = await unlessUnreachable((tabId) => sendMessage('annotateTab', { tabId }));
      await refresh();
      return asked?.ok ?? false;
    },
    async save() {
      const saved = await unlessUnreachable((tabId) => sendMessage('saveTab', { tabId }));
      await refresh();
      return saved ?? err({ kind: 'noArticle' });
    },
  };
}

async function askStatus(): Promise<PopupStatus> {
  try {
    return (await inActiveTab((tabId) => sendMessage('getPageStatus', { tabId }))) ?? { kind: 'notWeb' };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Undefined also when the background does not answer: asking for the status then says so. */
async function unlessUnreachable<T>(ask: (tabId: number) => Promise<T>): Promise<T | undefined> {
  try {
    return await inActiveTab(ask);
  } catch {
    return undefined;
  }
}

/** Undefined: there is no tab. Rejects when the background does not answer. */
async function inActiveTab<T>(ask: (tabId: number) => Promise<T>): Promise<T | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : ask(tab.id);
}
