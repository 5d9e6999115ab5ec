import type { EntityType } from '../knowledge/pack-schema.ts';

/** What a name in a sentence can name; `team`: only a reference, to the people of an organisation. */
export type ItemType = EntityType | 'term' | 'team';
