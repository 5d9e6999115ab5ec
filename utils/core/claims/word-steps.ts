import { foldWord } from '../text/folding.ts';
import type { Bindings, Match, MatchContext, Matcher, Next } from './matcher.ts';
import { noNeeds } from './needs.ts';
import type { Item } from './sentence-reading.ts';

/** Spaces and quotation marks carry no meaning between steps. */
const IGNORABLE = /[\s"'“”‘’《》「」『』]*/y;

export function skipIgnorable(text: string, at: number): number {
  IGNORABLE.lastIndex = at;
  return at + (IGNORABLE.exec(text)?.[0].length ?? 0);
}

/** One of these words or phrases. Latin ones are whole words; all are folded as the text is. */
export function words(...phrases: readonly string[]): Matcher {
  const pattern = alternation(phrases);
  const sticky = new RegExp(pattern, 'y');
  const global = new RegExp(pattern, 'g');
  return {
    needs: { ...noNeeds, cues: [new RegExp(pattern)] },
    startsOf: ({ reading }) => [...reading.text.matchAll(global)].map(({ index }) => index),
    step: ({ reading }, at, bound, next) => {
      // "'s" begins with a mark that is skipped elsewhere.
      for (const from of new Set([at, skipIgnorable(reading.text, at)])) {
        sticky.lastIndex = from;
        const found = sticky.exec(reading.text)?.[0];
        const match = found === undefined ? undefined : next(from + found.length, bound);
        if (match !== undefined) return match;
      }
      return undefined;
    },
  };
}

function alternation(phrases: readonly string[]): string {
  return phrases
    .map((phrase) => foldWord(phrase))
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return `${/^[a-z0-9]/.test(phrase) ? '(?<![a-z0-9])' : ''}${escaped}${/[a-z0-9]$/.test(phrase) ? '(?![a-z0-9])' : ''}`;
    })
    .join('|');
}

/** A word, or one Han character; what gaps are counted in. */
const TOKEN = /[a-z0-9]+(?:['.-][a-z0-9]+)*|\s+|[\s\S]/y;
const CLAUSE_END = /^[,;:。!?—()]$/;
const SENTENCE_END = /^[;。!?—]$/;

interface GapLimits {
  readonly most: number;
  readonly stop: RegExp;
  readonly passes: (item: Item) => boolean;
}

/** 一项, "one": small bare numbers are words like others. */
const SMALL_NUMBER = 20;

const passesPlain = (item: Item): boolean =>
  item.kind === 'date' ||
  (item.kind === 'named' && item.type === 'term') ||
  (item.kind === 'quantity' && item.unit === undefined && item.amount < SMALL_NUMBER);

/** Up to `most` words (Han characters count one) of the same clause, without a name, a reference or a number. Shortest first. */
export const gap = (most: number): Matcher => gapStep({ most, stop: CLAUSE_END, passes: passesPlain });

/** A gap that may run over commas and brackets. */
export const wideGap = (most: number): Matcher => gapStep({ most, stop: SENTENCE_END, passes: passesPlain });

/** A wide gap that may also run over names, references and numbers that are none of the pattern's business. */
export const openGap = (most: number, passes: (item: Item) => boolean): Matcher =>
  gapStep({ most, stop: SENTENCE_END, passes: (item) => passesPlain(item) || passes(item) });

function gapStep({ most, stop, passes }: GapLimits): Matcher {
  return {
    step: (context: MatchContext, at: number, bound: Bindings, next: Next): Match | undefined => {
      const { text, itemAt } = context.reading;
      let from = at;
      for (let left = most; ; ) {
        const match = next(from, bound);
        if (match !== undefined || left === 0 || from >= text.length) return match;
        const item = itemAt.get(from);
        if (item !== undefined && !passes(item)) return undefined;
        if (item !== undefined) {
          from = item.span.end;
          left -= 1;
          continue;
        }
        TOKEN.lastIndex = from;
        const token = TOKEN.exec(text)?.[0] ?? '';
        if (stop.test(token)) return undefined;
        from += token.length;
        if (token.trim() !== '') left -= 1;
      }
    },
  };
}

/** The clause ends here: a mark, or the end of the sentence. */
export const clauseEnd: Matcher = {
  step: ({ reading }, at, bound, next) =>
    /^[\s"”』」]*(?:$|[,;:。.!?)])/.test(reading.text.slice(at, at + 4)) ? next(at, bound) : undefined,
};
