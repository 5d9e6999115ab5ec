import { sendMessage } from '../../utils/browser/messaging/protocol.ts';
import type { Gloss } from '../../utils/core/annotation/annotation.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';

/** An entry's gloss from the packs installed now. Undefined: unknown, or the background does not answer. */
export async function describeEntry(entryId: EntryId): Promise<Gloss | undefined> {
  try {
    return await sendMessage('describeEntry', entryId);
  } catch {
    return undefined;
  }
}
