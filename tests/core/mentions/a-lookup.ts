import { buildKnowledgeBase } from '../../../utils/core/knowledge/knowledge-base.ts';
import type { Ambiguity, Entity, Pack, Term } from '../../../utils/core/knowledge/pack-schema.ts';
import { compileGazetteer } from '../../../utils/core/mentions/compile-gazetteer.ts';
import { findMentions, type MentionLookup } from '../../../utils/core/mentions/find-mentions.ts';
import { loadGazetteer } from '../../../utils/core/mentions/gazetteer.ts';
import type { Mention } from '../../../utils/core/mentions/mention.ts';
import type { Language, Localized } from '../../../utils/core/text/language.ts';

interface NamedParts {
  readonly en: string;
  readonly zh?: string;
  readonly aliases?: readonly string[];
  readonly ambiguous?: Partial<Ambiguity>;
  readonly notWithin?: readonly string[];
}

const localized = (en: string, zh = en): Localized => ({ en, 'zh-Hans': zh, 'zh-Hant': zh });

function named(id: string, { en, zh, aliases, ambiguous, notWithin }: NamedParts) {
  return {
    id,
    label: localized(en, zh),
    sources: ['a-source'],
    ...(aliases && { aliases: { en: [...aliases] } }),
    ...(ambiguous && { ambiguous: { forms: [en], cuesFor: [], cuesAgainst: [], ...ambiguous } }),
    ...(notWithin && { notWithin: [...notWithin] }),
  };
}

export const aTerm = (id: string, parts: NamedParts): Term => ({
  ...named(id, parts),
  definition: localized('What it is.'),
  whyItMatters: localized('Why it matters.'),
  level: 'newcomer',
});

type EntityParts = NamedParts & Partial<Pick<Entity, 'type' | 'familyStems' | 'memberOf' | 'organization'>>;

export const anEntity = (
  id: string,
  { type = 'organization', familyStems, memberOf, ...parts }: EntityParts,
): Entity => ({
  ...named(id, parts),
  type,
  description: localized('What it is.'),
  describedOn: '2026-01-01',
  ...(familyStems && { familyStems }),
  ...(memberOf && { memberOf }),
});

export function aLookup(...entries: readonly (Term | Entity)[]): MentionLookup {
  const pack: Pack = {
    manifest: {
      id: 'a',
      title: localized('A'),
      version: '1.0.0',
      knownUntil: '2026-01-01',
      license: 'MIT',
      credits: [],
    },
    terms: entries.filter((entry) => 'level' in entry),
    entities: entries.filter((entry) => 'type' in entry),
    facts: [],
    narratives: [],
    sources: [],
  };
  const knowledge = buildKnowledgeBase([pack]);
  return { knowledge, gazetteer: loadGazetteer(compileGazetteer(knowledge)) };
}

export function mentionsIn(lookup: MentionLookup, text: string, language: Language = 'en'): Mention[] {
  return findMentions({ text, blocks: [], language }, lookup);
}

/** "id: words" of each mention; "id: words = name" for members that no pack lists. */
export function readMentions(lookup: MentionLookup, text: string): string[] {
  return mentionsIn(lookup, text).map(({ entryId, span, unlistedMember }) => {
    const words = `${entryId}: ${text.slice(span.start, span.end)}`;
    return unlistedMember === undefined ? words : `${words} = ${unlistedMember}`;
  });
}
