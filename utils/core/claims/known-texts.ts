import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Predicate } from '../knowledge/predicates.ts';
import { foldWord } from '../text/folding.ts';

interface Wording {
  readonly form: string;
  /** The value's English text: what facts are compared by. */
  readonly text: string;
}

export type TextValues = (
  folded: string,
  predicate: Predicate,
  at: number,
) => { text: string; end: number } | undefined;

/** The wordings under which facts say a text value: 旧金山 and "San Francisco" are both "San Francisco". Longest first. */
export function textValues({ factsOf }: Pick<KnowledgeBase, 'factsOf'>): TextValues {
  const known = new Map<Predicate, readonly Wording[]>();
  return (folded, predicate, at) => {
    const wordings = known.get(predicate) ?? wordingsOf(predicate, factsOf);
    known.set(predicate, wordings);
    const found = wordings.find(({ form }) => folded.startsWith(form, at) && isWhole(folded, at, form));
    return found && { text: found.text, end: at + found.form.length };
  };
}

function wordingsOf(predicate: Predicate, factsOf: KnowledgeBase['factsOf']): Wording[] {
  return factsOf(predicate)
    .flatMap(({ value }) =>
      typeof value === 'object' && 'text' in value
        ? [...Object.values(value.text), ...(value.aliases ?? [])].map((form) => ({
            form: foldWord(form),
            text: value.text.en,
          }))
        : [],
    )
    .sort((a, b) => b.form.length - a.form.length);
}

const isWhole = (text: string, at: number, form: string): boolean =>
  !(/[a-z0-9]$/.test(form) && /[a-z0-9]/.test(text[at + form.length] ?? ''));
