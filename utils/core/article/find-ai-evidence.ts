import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, EntryId } from '../knowledge/pack-schema.ts';
import type { Mention } from '../mentions/mention.ts';
import { type AiCompanyNames, aiCompanies, aiWords, partlyAiCompanies, wordsPattern } from './ai-vocabulary.ts';
import type { Article } from './article.ts';

/** Where a company is spoken of: by its name, its people or its models. */
export interface CompanyEvidence {
  readonly company: EntryId;
  readonly focus: 'dedicated' | 'partial';
  /** Offsets in `article.text`, ascending. */
  readonly places: readonly number[];
  /** The places that name the company or a thing of its making; the rest names a person. */
  readonly ownPlaces: readonly number[];
  readonly isInTitle: boolean;
  /** The title names a person of the company, and not the company. */
  readonly isPersonInTitle: boolean;
}

export interface AiEvidence {
  readonly companies: readonly CompanyEvidence[];
  /** Offsets in `article.text` of words that speak of AI and nothing else, and of models by name; ascending. */
  readonly aiPlaces: readonly number[];
  readonly isAiInTitle: boolean;
}

interface Naming {
  readonly focus: 'dedicated' | 'partial';
  readonly places: number[];
  readonly ownPlaces: number[];
  readonly inTitle: Set<'person' | 'own'>;
  /** Entries whose names have been looked for in the title. */
  readonly entries: Set<EntryId>;
}

/** Entities of these types speak for their company; awards, laws, benchmarks do not. */
const speakingTypes = new Set<Entity['type']>([
  'organization',
  'person',
  'model',
  'product',
  'chip',
  'software',
  'event',
]);

const aiWordsPattern = wordsPattern(aiWords);

export function findAiEvidence(article: Article, mentions: readonly Mention[], knowledge: KnowledgeBase): AiEvidence {
  const namings = new Map<EntryId, Naming>();
  const aiPlaces = [...article.text.matchAll(aiWordsPattern)].map((match) => match.index);
  for (const mention of mentions) addMention(namings, aiPlaces, mention, article, knowledge);
  addUnlistedCompanies(namings, aiPlaces, article, mentions, knowledge);
  const companies = [...namings].map(([company, naming]) => ({
    company,
    focus: naming.focus,
    isInTitle: naming.inTitle.size > 0,
    isPersonInTitle: naming.inTitle.size > 0 && !naming.inTitle.has('own'),
    places: naming.places.toSorted(ascending),
    ownPlaces: naming.ownPlaces.toSorted(ascending),
  }));
  return { companies, aiPlaces: aiPlaces.sort(ascending), isAiInTitle: article.title.search(aiWordsPattern) >= 0 };
}

const ascending = (a: number, b: number): number => a - b;

function addMention(
  namings: Map<EntryId, Naming>,
  aiPlaces: number[],
  { entryId, span, kind }: Mention,
  article: Article,
  knowledge: KnowledgeBase,
): void {
  const entity = kind === 'entity' ? knowledge.entity(entryId) : undefined;
  if (!entity || !speakingTypes.has(entity.type)) return;
  if (entity.type === 'model') aiPlaces.push(span.start);
  const company = companyOf(entity, knowledge);
  if (!company?.aiFocus) return;
  const naming = namingOf(namings, company.id, company.aiFocus);
  naming.places.push(span.start);
  if (entity.type !== 'person') naming.ownPlaces.push(span.start);
  const names = [
    article.text.slice(span.start, span.end),
    ...(naming.entries.has(entryId) ? [] : unambiguousNames(entity)),
  ];
  naming.entries.add(entryId);
  if (names.some((name) => holdsName(article.title, name))) {
    naming.inTitle.add(entity.type === 'person' ? 'person' : 'own');
  }
}

/** The title may use another name than the text: 谷歌 over Google. */
function unambiguousNames({ label, aliases, ambiguous }: Entity): string[] {
  const names = [...Object.values(label), ...(aliases?.en ?? []), ...(aliases?.zh ?? [])];
  return names.filter((name) => !ambiguous?.forms.includes(name));
}

/** The organisation with a focus that an entity belongs to, through its makers and parents. */
function companyOf(entity: Entity, knowledge: KnowledgeBase): Entity | undefined {
  let current: Entity | undefined = entity;
  for (let step = 0; current && step < 4; step++) {
    if (current.type === 'organization' && current.aiFocus) return current;
    const next: EntryId | undefined = current.organization;
    current = next === undefined ? undefined : knowledge.entity(next);
  }
  return undefined;
}

/**
 * Names of our own list, for companies that no pack holds. What a pack holds, its own cues have judged: a "Claude" that
 * they left alone is a painter.
 */
function addUnlistedCompanies(
  namings: Map<EntryId, Naming>,
  aiPlaces: number[],
  article: Article,
  mentions: readonly Mention[],
  knowledge: KnowledgeBase,
): void {
  const taken = mentions.map((mention) => mention.span);
  const named: number[] = [];
  for (const { id, focus, pattern, ambiguous } of unlistedCompanies) {
    const isListed = knowledge.entity(id) !== undefined;
    const isInTitle = article.title.search(pattern) >= 0;
    const places = isListed
      ? []
      : [
          ...freePlaces(article.text, pattern, taken),
          ...freePlaces(article.text, ambiguous, taken).filter((place) => isNear(place, aiPlaces)),
        ];
    if (places.length === 0 && !(isListed && isInTitle && namings.has(id))) continue;
    const naming = namingOf(namings, id, focus);
    naming.places.push(...places);
    naming.ownPlaces.push(...places);
    if (isInTitle || article.title.search(ambiguous) >= 0) naming.inTitle.add('own');
    if (focus === 'dedicated') named.push(...places);
  }
  aiPlaces.push(...named);
}

/** A word that means other things too is a company's name where AI is spoken of within a sentence or so. */
const NEAR_CHARS = 120;

const isNear = (place: number, aiPlaces: readonly number[]): boolean =>
  aiPlaces.some((aiPlace) => Math.abs(aiPlace - place) <= NEAR_CHARS);

const patternsOf = ({ id, names, ambiguous = [] }: AiCompanyNames) => ({
  id,
  pattern: wordsPattern(names),
  ambiguous: wordsPattern(ambiguous),
});

const unlistedCompanies = [
  ...aiCompanies.map((company) => ({ ...patternsOf(company), focus: 'dedicated' as const })),
  ...partlyAiCompanies.map((company) => ({ ...patternsOf(company), focus: 'partial' as const })),
];

function freePlaces(text: string, pattern: RegExp, taken: readonly Mention['span'][]): number[] {
  const places = [...text.matchAll(pattern)].map((match) => match.index);
  return places.filter((place) => !taken.some((span) => span.start <= place && place < span.end));
}

function namingOf(namings: Map<EntryId, Naming>, company: EntryId, focus: Naming['focus']): Naming {
  const known = namings.get(company);
  if (known) return known;
  const fresh: Naming = { focus, places: [], ownPlaces: [], inTitle: new Set(), entries: new Set() };
  namings.set(company, fresh);
  return fresh;
}

/** Latin names need borders: "Meta" is not in "Metal". */
function holdsName(title: string, name: string): boolean {
  const at = title.indexOf(name);
  if (at < 0) return false;
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[\p{sc=Latin}\p{N}]/u.test(character);
  return (
    !(isLetter(name[0]) && isLetter(title[at - 1])) &&
    !(isLetter(name.at(-1)) && /\p{sc=Latin}/u.test(title[at + name.length] ?? ''))
  );
}
