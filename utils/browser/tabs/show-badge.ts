import { browser } from '#imports';

interface Badge {
  /** Up to four characters; "" takes the badge off. */
  readonly text: string;
  /** What the toolbar button says when pointed at. */
  readonly title: string;
  readonly tone: 'good' | 'bad';
}

const colours = { good: '#2f7d4f', bad: '#a8321a' } as const;

/** Marks the toolbar button for one tab, until that tab shows another page. */
export async function showBadge(tabId: number, { text, title, tone }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colours[tone] }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined); // the tab was closed meanwhile
}
