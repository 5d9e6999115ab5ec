import type { ClaimValue } from '../claims/claim.ts';
import { dateRangeOf } from '../text/iso-date.ts';
import type { Fact, FactValue } from './pack-schema.ts';
import { predicateRule } from './predicates.ts';

/** What a fact says, in the shape that claims have; `text` carries every accepted wording. */
export type KnownValue = ClaimValue | { readonly kind: 'noValue' } | { readonly kind: 'unpublished' };

/** A fact's JSON value read by its predicate's rule; undefined when its shape does not fit (refused by `check:packs`). */
export function readFactValue(fact: Fact): KnownValue | undefined {
  const { value } = fact;
  if (typeof value === 'object') return readObject(value, fact);
  switch (predicateRule(fact.predicate).valueKind) {
    case 'quantity':
      return typeof value === 'number' && fact.unit ? { kind: 'quantity', amount: value, unit: fact.unit } : undefined;
    case 'entity':
      return typeof value === 'string' ? { kind: 'entity', entryId: value } : undefined;
    case 'date': {
      const range = typeof value === 'string' ? dateRangeOf(value) : undefined;
      return range && { kind: 'date', range };
    }
    case 'boolean':
      return typeof value === 'boolean' ? { kind: 'boolean', isTrue: value } : undefined;
    case 'text':
      return undefined;
  }
}

function readObject(value: Extract<FactValue, object>, fact: Fact): KnownValue | undefined {
  if ('noValue' in value) return { kind: 'noValue' };
  if ('unpublished' in value) return { kind: 'unpublished' };
  return predicateRule(fact.predicate).valueKind === 'text' ? { kind: 'text', text: value.text.en } : undefined;
}
