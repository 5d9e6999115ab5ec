import type { Block } from '../article/article.ts';
import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Mention } from './mention.ts';

/** The first mention of each entry in each section; a section runs from one heading to the next. `mentions` by start. */
export function markFirstMentions(mentions: readonly Mention[], blocks: readonly Block[]): Set<Mention> {
  const sectionStarts = blocks.filter((block) => block.kind === 'heading').map((block) => block.span.start);
  const first = new Set<Mention>();
  let seen = new Set<EntryId>();
  let section = 0;
  for (const mention of mentions) {
    while (section < sectionStarts.length && (sectionStarts[section] as number) <= mention.span.start) {
      section++;
      seen = new Set();
    }
    if (seen.has(mention.entryId)) continue;
    seen.add(mention.entryId);
    first.add(mention);
  }
  return first;
}
