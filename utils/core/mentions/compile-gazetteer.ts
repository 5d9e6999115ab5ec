import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, Term } from '../knowledge/pack-schema.ts';
import { CharacterKind, kindTable } from '../text/character-table.ts';
import { foldWord } from '../text/folding.ts';
import { isUpperUnit } from '../text/letter-case.ts';
import { buildTrie, type TrieForm } from './build-trie.ts';
import { FormFlag, Joint, packGazetteer } from './gazetteer.ts';
import { readSurfaceForm, type SurfaceForm } from './surface-form.ts';

/** All forms of all entries, packed: the slow half of matching, run when packs are built or imported. */
export function compileGazetteer({ terms, entities }: Pick<KnowledgeBase, 'terms' | 'entities'>): ArrayBuffer {
  const entries: readonly (Term | Entity)[] = [...terms, ...entities];
  const forms = entries.flatMap((entry, index) => formsOf(entry, index));
  return packGazetteer(
    buildTrie(
      forms,
      entries.map((entry) => entry.id),
    ),
  );
}

const isEntity = (entry: Term | Entity): entry is Entity => 'type' in entry;

function formsOf(entry: Term | Entity, index: number): TrieForm[] {
  const { label, aliases, ambiguous, notWithin = [] } = entry;
  const ambiguousForms = new Set(ambiguous?.forms.map(foldWord));
  const names = new Set([label.en, label['zh-Hans'], label['zh-Hant'], ...(aliases?.en ?? []), ...(aliases?.zh ?? [])]);
  for (const form of ambiguous?.forms ?? []) names.add(form); // as written there: its case counts
  const stems = isEntity(entry) ? (entry.familyStems ?? []) : [];
  const read = (text: string, flagsOf: (form: SurfaceForm) => number | undefined): TrieForm[] => {
    const form = readSurfaceForm(text);
    const flags = form && flagsOf(form);
    return form && flags !== undefined ? [{ ...form, entry: index, flags }] : [];
  };
  const ambiguity = (text: string) => (ambiguousForms.has(foldWord(text)) ? FormFlag.ambiguous : 0);
  const all = [
    ...[...names].flatMap((text) => read(text, (form) => nameFlags(form, entry, ambiguity(text)))),
    ...stems.flatMap((text) => read(text, () => FormFlag.entity | FormFlag.stem | FormFlag.model | ambiguity(text))),
    ...notWithin.flatMap((text) => read(text, () => FormFlag.blocker)),
  ];
  return distinct(all.flatMap(withPluralInIes));
}

const ACRONYM_LETTERS = 4; // "LoRA", "MMLU": short enough to be somebody's name or a word in lower case
const EXACT_UNITS = 3; // "o1", "xAI", "RAG"

/** undefined when the form cannot be told from ordinary letters at all. */
function nameFlags(form: SurfaceForm, entry: Term | Entity, ambiguity: number): number | undefined {
  const { bare } = form;
  const letters = [...bare].filter((character) => kindTable[character.charCodeAt(0)] === CharacterKind.alpha);
  if (bare.length === 1 && letters.length === 1 && ambiguity === 0) return undefined;
  const entity = isEntity(entry) ? entry : undefined;
  const isShortHan = bare.length <= 2 && [...bare].every((char) => kindTable[char.charCodeAt(0)] === CharacterKind.han);
  return (
    ambiguity |
    caseFlags(form, letters, { isAmbiguous: ambiguity !== 0, isEntity: entity !== undefined }) |
    (entity ? FormFlag.entity : 0) |
    (entity?.type === 'model' || entity?.familyStems ? FormFlag.model : 0) |
    (isShortHan ? FormFlag.shortHan : 0) |
    (takesPlural(bare, entity) ? FormFlag.plural : 0)
  );
}

function caseFlags(
  { bare, pattern }: SurfaceForm,
  letters: string[],
  { isAmbiguous, isEntity }: Record<'isAmbiguous' | 'isEntity', boolean>,
) {
  if (letters.length === 0) return 0;
  const isUpper = (character: string) => isUpperUnit(character.charCodeAt(0));
  const hasUpper = letters.some(isUpper);
  if (isAmbiguous) return hasUpper ? FormFlag.exactCase : FormFlag.lowerCase;
  if (bare.length <= EXACT_UNITS && bare.length > 1) return FormFlag.exactCase;
  const hasInnerUpper = letters.slice(1).some(isUpper);
  const hasDigit = /\d/.test(bare);
  if (hasInnerUpper && letters.length === bare.length && letters.length <= ACRONYM_LETTERS) return FormFlag.exactCase;
  const isTitleCase = /^[A-Z][a-z]/.test(bare) && !/^[A-Z][a-z]+[A-Z]/.test(firstWord(pattern));
  return isEntity && isTitleCase && !hasDigit ? FormFlag.capital : 0;
}

const firstWord = (pattern: string): string =>
  (pattern.split(String.fromCharCode(Joint.written))[0] ?? '').replaceAll(String.fromCharCode(Joint.inferred), '');

function takesPlural(bare: string, entity: Entity | undefined): boolean {
  if (entity) return entity.type === 'chip' && /[A-Za-z0-9]$/.test(bare);
  return /[A-Za-z]$/.test(bare);
}

function withPluralInIes(form: TrieForm): TrieForm[] {
  if ((form.flags & FormFlag.plural) === 0 || !/[^aeiou]y$/.test(form.path)) return [form];
  const plural = { ...form, path: form.path.replace(/y$/, 'ies'), pattern: form.pattern.replace(/y$/, 'ies') };
  return [form, plural];
}

function distinct(forms: readonly TrieForm[]): TrieForm[] {
  return [...new Map(forms.map((form) => [`${form.flags} ${form.pattern}`, form])).values()];
}
