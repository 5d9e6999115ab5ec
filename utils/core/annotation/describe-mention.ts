import type { Article } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Annotation } from './annotation.ts';
import { describeQuote } from './describe-quote.ts';

/** A mention as annotation: `describing` a term, `identifying` an entity. `ordinal`: which mention of its entry it is, from 1. */
export function describeMention(
  mention: Mention,
  {
    article,
    knowledge,
    isFirst,
    ordinal,
  }: { article: Article; knowledge: KnowledgeBase; isFirst: boolean; ordinal: number },
): Annotation {
  const target = { source: article.url, selector: describeQuote(article.text, mention.span) };
  const id = `${mention.kind}:${mention.entryId}:${ordinal}`;
  if (mention.kind === 'term') {
    return { id, motivation: 'describing', target, body: { kind: 'term', entryId: mention.entryId, isFirst } };
  }
  const entity = knowledge.entity(mention.entryId);
  if (!entity) throw new RangeError(`mention of unknown entity ${mention.entryId}`);
  const { unlistedMember } = mention;
  return {
    id,
    motivation: 'identifying',
    target,
    body: {
      kind: 'entity',
      entityType: entity.type,
      entryId: mention.entryId,
      isFirst,
      ...(unlistedMember && { unlistedMember }),
    },
  };
}
