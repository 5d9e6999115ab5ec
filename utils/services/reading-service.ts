import { i18n } from '#i18n';
import type {
  AnnotateProblem,
  PageReading,
  PageStatus,
  SavedReceipt,
  SaveProblem,
} from '../browser/messaging/protocol.ts';
import { sendMessage } from '../browser/messaging/protocol.ts';
import { hasSiteAccess } from '../browser/site-access/site-access.ts';
import { isOnAt, isOnEverywhere } from '../browser/storage/settings.ts';
import { findReadableTabs, findTab, type OpenTab } from '../browser/tabs/find-tabs.ts';
import {
  type FrameAddress,
  injectCardScript,
  injectReaderScript,
  injectSpotterScript,
} from '../browser/tabs/inject-scripts.ts';
import { saveProblemWords } from '../browser/tabs/save-problem-words.ts';
import { showBadge } from '../browser/tabs/show-badge.ts';
import type { AnnotatedArticle } from '../core/annotation/annotation.ts';
import { dismissalsOf, isDismissed } from '../core/annotation/wanted-annotations.ts';
import { newsSiteOf } from '../core/article/news-sites.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Verdict } from '../core/review/claim-review.ts';
import { listDismissals } from './feedback-service.ts';
import { findSavedId, saveAnnotatedArticle } from './library-service.ts';

/** Where a message of a content script came from; what `runtime.MessageSender` says of it. */
export interface PageSender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

/** The spotter likes a page: the reader starts there, unless the site is switched off. */
export async function startReader(sender: PageSender): Promise<void> {
  const frame = frameOf(sender);
  const host = hostOf(sender.url);
  if (frame && host !== undefined && (await isOnAt(host))) await injectReaderScript(frame);
}

export async function startCard(sender: PageSender): Promise<void> {
  const frame = frameOf(sender);
  if (frame) await injectCardScript(frame);
}

/** Reads and annotates a tab because its reader asks; activeTab is access enough. */
export async function annotateTab(tabId: number): Promise<Result<true, { readonly kind: 'noAccess' }>> {
  return (await readTab(tabId)) ? ok(true) : err({ kind: 'noAccess' });
}

/** Keeps the article in a tab with its notes; reads it first when nobody did. */
export async function saveTab(tabId: number): Promise<Result<SavedReceipt, SaveProblem>> {
  const reading = await readTab(tabId);
  if (!reading) return err({ kind: 'noAccess' });
  if (reading.kind !== 'read' || reading.annotated.article.text === '') return err({ kind: 'noArticle' });
  return await saveAnnotatedArticle(reading.annotated);
}

/** As above, for a menu or a key: with no popup open, the toolbar button says how it went. */
export async function saveTabAndTell(tabId: number): Promise<void> {
  const saved = await saveTab(tabId);
  if (saved.ok) await showBadge(tabId, { text: '✓', title: i18n.t('popup.saved'), tone: 'good' });
  else await showBadge(tabId, { text: '!', title: saveProblemWords(saved.error), tone: 'bad' });
}

/** Moves to a note of this tab. Without a reader there is none, and nothing happens. */
export async function stepNote(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  await quietly(sendMessage('stepNote', direction, topFrame(tabId)));
}

/** Hides or shows the notes of a tab; a tab that nobody read is annotated. */
export async function toggleNotes(tabId: number): Promise<void> {
  const reading = await describeReading(tabId);
  if (reading === undefined || reading.kind === 'stopped') await annotateTab(tabId);
  else await quietly(sendMessage('toggleNotes', undefined, topFrame(tabId)));
}

/** Has the spotter look at open pages again: after an update, a new permission, a switch turned on. */
export async function lookAgain(tabIds?: readonly number[]): Promise<void> {
  const tabs = (await findReadableTabs()).filter(({ tabId }) => tabIds?.includes(tabId) ?? true);
  await Promise.all(tabs.map(lookAgainAt));
}

async function lookAgainAt({ tabId, url }: OpenTab): Promise<void> {
  const host = hostOf(url);
  if (host === undefined || !(await isOnAt(host)) || (await describeReading(tabId))) return;
  await injectSpotterScript(topFrame(tabId));
}

/** Where the page in a tab stands; what the popup shows. */
export async function getPageStatus(tabId: number): Promise<PageStatus> {
  const host = hostOf((await findTab(tabId))?.url);
  if (host === undefined) return { kind: 'notWeb' };
  const reading = await describeReading(tabId);
  const isAlive = reading !== undefined && reading.kind !== 'stopped';
  if (!isAlive && !(await isOnAt(host))) {
    return { kind: 'off', host, where: (await isOnEverywhere.getValue()) ? 'here' : 'everywhere' };
  }
  if (isAlive) return await statusOf(reading, host);
  if (await hasSiteAccess(host)) return { kind: 'leftAlone', host };
  return { kind: 'noAccess', host, isNewsSite: newsSiteOf(host) !== undefined };
}

async function statusOf(reading: Exclude<PageReading, { kind: 'stopped' }>, host: string): Promise<PageStatus> {
  if (reading.kind === 'reading') return { kind: 'reading', host };
  if (reading.kind === 'failed') return { kind: 'failed', host, problem: reading.problem satisfies AnnotateProblem };
  return await describeRead(reading.annotated, host);
}

async function describeRead(annotated: AnnotatedArticle, host: string): Promise<PageStatus> {
  const { article, annotations, glosses, relevance } = annotated;
  const dismissals = dismissalsOf(await listDismissals(article.url));
  const verdictCounts: Record<Verdict, number> = {
    supported: 0,
    refuted: 0,
    outdated: 0,
    disputed: 0,
    notEnoughInfo: 0,
  };
  const named = { term: new Set<string>(), entity: new Set<string>() };
  for (const annotation of annotations) {
    if (isDismissed(annotation, dismissals)) continue;
    const { body } = annotation;
    if (body.kind === 'review') verdictCounts[body.review.verdict] += 1;
    else named[body.kind].add(body.entryId);
  }
  const savedId = await findSavedId(article.url);
  return {
    kind: 'read',
    host,
    relevance,
    verdictCounts,
    termCount: named.term.size,
    entityCount: named.entity.size,
    companies: relevance.entities.flatMap((entryId) => glosses[entryId] ?? []),
    articleUrl: article.url,
    ...(savedId === undefined ? {} : { savedId }),
  };
}

/** Starts the reader where there is none, and waits until it has read. Undefined: no access. */
async function readTab(tabId: number): Promise<PageReading | undefined> {
  const frame = topFrame(tabId);
  if (!(await describeReading(tabId)) && !(await injectReaderScript(frame))) return undefined;
  return await quietly(sendMessage('readPage', { isAsked: true }, frame));
}

/** Undefined: no reader runs in this tab. */
const describeReading = (tabId: number): Promise<PageReading | undefined> =>
  quietly(sendMessage('describePage', undefined, topFrame(tabId)));

/** Nobody listening is an answer, not a failure. */
const quietly = <T>(message: Promise<T>): Promise<T | undefined> => message.catch(() => undefined);

const topFrame = (tabId: number): FrameAddress => ({ tabId, frameId: 0 });

function frameOf({ tab, frameId }: PageSender): FrameAddress | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameId: frameId ?? 0 };
}

/** "www.example.com", without port, as the settings keep it; undefined: no web page. */
function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/.test(url)) return undefined;
  return new URL(url).hostname;
}
