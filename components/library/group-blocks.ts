import type { Block } from '../../utils/core/article/article.ts';

/** A list of several items, or one block of another kind. Never empty. */
export type BlockGroup = readonly [Block, ...Block[]];

/** Puts list items that follow each other into one group; every other block is a group of its own. */
export function groupBlocks(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'listItem' && last?.[0].kind === 'listItem') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
