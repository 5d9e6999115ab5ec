import { i18n } from '#i18n';
import type { ExplanationLanguage } from '../../core/text/language.ts';
import { explainIn, isOnAt, isOnEverywhere, readerLevel, showSupported, sitesOff } from '../storage/settings.ts';
import type { NoteWishes } from './wanted-annotations.ts';

/** The settings as one page needs them. */
export interface PageWishes extends NoteWishes {
  /** Whether this site is read without being asked. */
  readonly isOn: boolean;
  readonly language: ExplanationLanguage;
}

export async function readPageWishes(host: string): Promise<PageWishes> {
  const [isOn, chosen, level, isSupportedShown] = await Promise.all([
    isOnAt(host),
    explainIn.getValue(),
    readerLevel.getValue(),
    showSupported.getValue(),
  ]);
  const language = chosen === 'auto' ? interfaceLanguage() : chosen;
  return { isOn, language, readerLevel: level, showSupported: isSupportedShown };
}

/** Tells of every change that a page may care for, until `signal` ends. */
export function watchPageWishes(onChange: () => void, signal: AbortSignal): void {
  const stops = [isOnEverywhere, sitesOff, explainIn, readerLevel, showSupported].map((item) =>
    (item as { watch(listener: () => void): () => void }).watch(onChange),
  );
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
