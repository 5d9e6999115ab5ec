import { i18n } from '#i18n';
import type { NoteWishes } from '../../core/annotation/wanted-annotations.ts';
import type { ExplanationLanguage } from '../../core/text/language.ts';
import { onFeedbackChanged } from '../storage/feedback-changes.ts';
import * as settings from '../storage/settings.ts';

/** The settings as one page needs them. */
export interface PageWishes extends NoteWishes {
  /** Whether this site is read without being asked. */
  readonly isOn: boolean;
  readonly language: ExplanationLanguage;
}

export async function readPageWishes(host: string): Promise<PageWishes> {
  const [isOn, explainIn, readerLevel, mentionsPainted, showTerms, showNames, showSupported] = await Promise.all([
    settings.isOnAt(host),
    settings.explainIn.getValue(),
    settings.readerLevel.getValue(),
    settings.mentionsPainted.getValue(),
    settings.showTerms.getValue(),
    settings.showNames.getValue(),
    settings.showSupported.getValue(),
  ]);
  const language = explainIn === 'auto' ? interfaceLanguage() : explainIn;
  return { isOn, language, readerLevel, mentionsPainted, showTerms, showNames, showSupported };
}

/** Tells of every change that a page may care for, until `signal` ends: settings, and what the reader waves away. */
export function watchPageWishes(onChange: () => void, signal: AbortSignal): void {
  const stops = Object.values(settings.settings).map((item) =>
    (item as { watch(listener: () => void): () => void }).watch(onChange),
  );
  stops.push(onFeedbackChanged(onChange));
  signal.addEventListener('abort', () => stops.forEach(stopQuietly), { once: true });
}

/** Stops listening to the extension, which may be gone by now: its interfaces throw then, and nothing is left to stop. */
export function stopQuietly(stop: () => void): void {
  try {
    stop();
  } catch {
    // Updated, disabled or removed under the open page.
  }
}

/** The language of the locale file that the browser chose. */
function interfaceLanguage(): ExplanationLanguage {
  const tag = i18n.t('explanationLanguage');
  return tag === 'zh-Hans' || tag === 'zh-Hant' ? tag : 'en';
}
