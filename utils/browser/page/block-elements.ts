import type { BlockKind } from '../../core/article/article.ts';

const blockElements = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead
  tr ul`.split(/\s+/),
);

/** Whether an element begins a new line by HTML's own style sheet; what a site's CSS does is not asked. */
export const isBlockElement = (tag: string): boolean => blockElements.has(tag);

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listItem',
  dd: 'listItem',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'preformatted',
  td: 'tableCell',
  th: 'tableCell',
};

/** The kind a block of text gets from `tag`; undefined where the element says nothing of it, like `<div>`. */
export const blockKindOf = (tag: string): BlockKind | undefined => kinds[tag];
