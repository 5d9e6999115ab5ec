import { storage } from '@wxt-dev/storage';

/**
 * Changes whenever a reader waves a word or a note away, or takes it back. Content scripts cannot see the database; this
 * they can watch, and ask anew.
 */
const lastChange = storage.defineItem<string>('local:lastFeedbackChange', { fallback: '' });

/** For `storage/reader-feedback.ts`, after every write. */
export const tellFeedbackChanged = (): Promise<void> => lastChange.setValue(crypto.randomUUID());

/** Works in pages too. Returns how to stop. */
export const onFeedbackChanged = (listener: () => void): (() => void) => lastChange.watch(listener);
