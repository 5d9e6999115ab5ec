import type { EntityType } from '../knowledge/pack-schema.ts';

/** What a name in a sentence can name. */
export type ItemType = EntityType | 'term';
