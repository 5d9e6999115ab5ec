import type { EntryId } from '../knowledge/pack-schema.ts';
import type { Predicate } from '../knowledge/predicates.ts';
import type { Span } from '../text/span.ts';
import type { ItemType } from './item-type.ts';
import { areMet, leastOf, type Needs, noNeeds, together } from './needs.ts';
import type { DateItem, NamedItem, QuantityItem, SentenceReading } from './sentence-reading.ts';

/** What a pattern has bound so far. */
export interface Bindings {
  readonly subject?: { readonly entryId: EntryId; readonly span: Span };
  readonly values: readonly BoundValue[];
  readonly benchmark?: EntryId;
  /** Where the words that make the claim begin, when later than the subject. */
  readonly from?: number;
}

export type BoundValue =
  | { readonly kind: 'entity'; readonly item: NamedItem; readonly entryId: EntryId }
  | { readonly kind: 'quantity'; readonly item: QuantityItem }
  | { readonly kind: 'date'; readonly item: DateItem }
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'boolean'; readonly isTrue: boolean };

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly bound: Bindings;
}

/** What matching needs besides the sentence itself. */
export interface MatchContext {
  readonly reading: SentenceReading;
  /** Which matchers the sentence could satisfy at all; filled as they are asked. */
  readonly possible: Map<Matcher, boolean>;
  /** The entry that a reference stands for, when only one of these types can be meant. */
  resolve(at: number, types: readonly ItemType[]): EntryId | undefined;
  /** The one organisation named in the article that this person leads. */
  organizationLedBy(person: EntryId): EntryId | undefined;
  /** A known wording of the predicate's text values that begins at `at` of the folded text. */
  textAt(predicate: Predicate, at: number): { readonly text: string; readonly end: number } | undefined;
}

export type Next = (at: number, bound: Bindings) => Match | undefined;

/**
 * A step of a pattern: tries to go on from `at` and hands over to `next`; the first way that leads to an end wins.
 * `startsOf`: where it is worth trying, for steps that can stand first.
 */
export interface Matcher {
  readonly startsOf?: (context: MatchContext) => readonly number[];
  /** Without these in the sentence it cannot match. */
  readonly needs?: Needs;
  readonly step: (context: MatchContext, at: number, bound: Bindings, next: Next) => Match | undefined;
}

/** All matches from left to right, not overlapping. */
export function findMatches(matcher: Matcher, context: MatchContext): Match[] {
  if (!isPossible(matcher, context)) return [];
  const matches: Match[] = [];
  let after = 0;
  for (const start of matcher.startsOf?.(context) ?? []) {
    if (start < after) continue;
    const match = matcher.step(context, start, { values: [] }, (end, bound) => ({ start, end, bound }));
    if (match === undefined) continue;
    matches.push({ ...match, start: match.bound.from ?? match.start });
    after = match.end;
  }
  return matches;
}

function isPossible(matcher: Matcher, context: MatchContext): boolean {
  if (matcher.needs === undefined) return true;
  const known = context.possible.get(matcher);
  if (known !== undefined) return known;
  const isMet = areMet(matcher.needs, context.reading);
  context.possible.set(matcher, isMet);
  return isMet;
}

const needsOf = ({ needs }: Matcher): Needs => needs ?? noNeeds;

/** One step after the other. */
export function sequence(...steps: readonly Matcher[]): Matcher {
  const [first] = steps;
  if (first?.startsOf === undefined) throw new RangeError('a sequence begins with a name, a value or words');
  const stepFrom = (
    index: number,
    context: MatchContext,
    at: number,
    bound: Bindings,
    next: Next,
  ): Match | undefined => {
    const step = steps[index];
    if (step === undefined) return next(at, bound);
    return step.step(context, at, bound, (end, more) => stepFrom(index + 1, context, end, more, next));
  };
  return {
    startsOf: first.startsOf,
    needs: together(steps.map(needsOf)),
    step: (context, at, bound, next) => stepFrom(0, context, at, bound, next),
  };
}

/** The same within a sequence, where it need not be able to stand first. */
export function inOrder(...steps: readonly Matcher[]): Matcher {
  return {
    needs: together(steps.map(needsOf)),
    step: (context, at, bound, next) => {
      const stepFrom = (index: number, from: number, have: Bindings): Match | undefined => {
        const step = steps[index];
        return step === undefined
          ? next(from, have)
          : step.step(context, from, have, (end, more) => stepFrom(index + 1, end, more));
      };
      return stepFrom(0, at, bound);
    },
  };
}

/** The first alternative that leads to a match. */
export function either(...ways: readonly Matcher[]): Matcher {
  const step: Matcher['step'] = (context, at, bound, next) => {
    for (const way of ways) {
      if (!isPossible(way, context)) continue;
      const match = way.step(context, at, bound, next);
      if (match !== undefined) return match;
    }
    return undefined;
  };
  const needs = leastOf(ways.map(needsOf));
  if (ways.some(({ startsOf }) => startsOf === undefined)) return { step, needs };
  return {
    step,
    needs,
    startsOf: (context) => {
      const starts = ways.flatMap((way) => (isPossible(way, context) ? (way.startsOf?.(context) ?? []) : []));
      return [...new Set(starts)].sort((a, b) => a - b);
    },
  };
}

/** The step, or nothing in its place. */
export const maybe = (...steps: readonly Matcher[]): Matcher => {
  const whole = inOrder(...steps);
  return { step: (context, at, bound, next) => whole.step(context, at, bound, next) ?? next(at, bound) };
};

/** Any number of the step, none included. */
export const several = (matcher: Matcher): Matcher => ({
  step: (context, at, bound, next) => repeat(matcher, context, at, bound, next, MAX_REPEATS),
});

const MAX_REPEATS = 6; // adverbs and auxiliaries between subject and verb

function repeat(
  matcher: Matcher,
  context: MatchContext,
  at: number,
  bound: Bindings,
  next: Next,
  left: number,
): Match | undefined {
  if (left > 0) {
    const more = matcher.step(context, at, bound, (end, have) =>
      end > at ? repeat(matcher, context, end, have, next, left - 1) : undefined,
    );
    if (more !== undefined) return more;
  }
  return next(at, bound);
}

/** The claim's own words begin here: what stands between them and the subject says something else. */
export const claimBegins: Matcher = { step: (_context, at, bound, next) => next(at, { ...bound, from: at }) };

/** Goes on only where one of the steps would match; its words are none of the claim's. */
export const followedBy = (...ways: readonly Matcher[]): Matcher => {
  const ahead = either(...ways);
  return {
    step: (context, at, bound, next) =>
      ahead.step(context, at, bound, (end, have) => ({ start: at, end, bound: have })) === undefined
        ? undefined
        : next(at, bound),
  };
};

/** Goes on only where the step would not match. */
export const unless = (matcher: Matcher): Matcher => ({
  step: (context, at, bound, next) =>
    matcher.step(context, at, bound, (end, have) => ({ start: at, end, bound: have })) === undefined
      ? next(at, bound)
      : undefined,
});
