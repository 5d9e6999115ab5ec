import type { Predicate } from '../knowledge/predicates.ts';
import type { Matcher } from './matcher.ts';

/**
 * A way to say something: a row that carries its proof. `tests/claim-patterns.test.ts` runs every example.
 * An example is [sentence, what is claimed]: "grok-1 = about 33000000000 parameter", "grok-1 = grok-0",
 * "chatgpt = 2022-11-30", "not …", "planned …", "rumoured …", "attributed …", qualifiers behind "@"; claims joined by " & ".
 */
export interface ClaimPattern {
  readonly id: string;
  readonly language: 'en' | 'zh';
  readonly predicate: Predicate;
  readonly match: Matcher;
  /** "Up to 128K tokens" names the window itself; elsewhere "up to" is a ceiling. */
  readonly readsUpToAs?: 'exact';
  /** The name it speaks of is the value: "xAI's team includes Greg Yang" is said of Greg Yang. */
  readonly isInverse?: true;
  readonly examples: readonly (readonly [sentence: string, claimed: string])[];
  readonly counterExamples: readonly string[];
}
