import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { interfaceLanguage } from '../annotation/reader-language.ts';
import { useSettings } from './use-settings.ts';

/** The language of the notes: the reader's choice, else that of the interface. */
export function useReaderLanguage(): ExplanationLanguage {
  const chosen = useSettings()?.explainIn ?? 'auto';
  return chosen === 'auto' ? interfaceLanguage() : chosen;
}
