import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Span } from '../text/span.ts';

/** A place in the text that names an entry of the packs. Mentions of one text never overlap. */
export interface Mention {
  readonly kind: 'term' | 'entity';
  readonly entryId: EntryId;
  readonly span: Span;
  /** Set when the words name an unknown member of the family `entryId`, "GPT-9-mini": its name as written, tidied. */
  readonly unlistedMember?: string;
}
