import { storage } from '@wxt-dev/storage';
import type { MentionsPainted } from '../../core/annotation/plan-marks.ts';
import type { ReaderLevel } from '../../core/knowledge/pack-schema.ts';
import type { ExplanationLanguage } from '../../core/text/language.ts';

/** Whether anything is read and annotated at all. */
export const isOnEverywhere = storage.defineItem<boolean>('local:isOnEverywhere', { fallback: true, version: 1 });

/** Host names that are left alone, "www.example.com": exactly these, no subdomains. Sorted. */
export const sitesOff = storage.defineItem<readonly string[]>('local:sitesOff', { fallback: [], version: 1 });

/** The language of the notes. `auto`: the browser's own, English when we do not speak it. */
export const explainIn = storage.defineItem<'auto' | ExplanationLanguage>('local:explainIn', {
  fallback: 'auto',
  version: 1,
});

/** Whose words are explained: a newcomer is shown every term, an expert only the rarest. */
export const readerLevel = storage.defineItem<ReaderLevel>('local:readerLevel', { fallback: 'newcomer', version: 1 });

/** Which mentions of a word or a name are marked. */
export const mentionsPainted = storage.defineItem<MentionsPainted>('local:mentionsPainted', {
  fallback: 'firstPerSection',
  version: 1,
});

/** Whether hard words are marked and explained. */
export const showTerms = storage.defineItem<boolean>('local:showTerms', { fallback: true, version: 1 });

/** Whether companies, people, models and the like are marked. */
export const showNames = storage.defineItem<boolean>('local:showNames', { fallback: true, version: 1 });

/** Whether claims that check out are marked too; they are always listed. */
export const showSupported = storage.defineItem<boolean>('local:showSupported', { fallback: true, version: 1 });

/** Every choice by its name: what the options page and "delete everything" go through. */
export const settings = {
  isOnEverywhere,
  sitesOff,
  explainIn,
  readerLevel,
  mentionsPainted,
  showTerms,
  showNames,
  showSupported,
} as const;

/** Leaves a host alone, or reads it again. */
export async function setSiteOff(host: string, isOff: boolean): Promise<void> {
  const others = (await sitesOff.getValue()).filter((known) => known !== host);
  await sitesOff.setValue(isOff ? [...others, host].sort() : others);
}

/** Whether pages of this host may be read now. */
export async function isOnAt(host: string): Promise<boolean> {
  return (await isOnEverywhere.getValue()) && !(await sitesOff.getValue()).includes(host);
}
