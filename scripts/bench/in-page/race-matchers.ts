import { AhoCorasick } from '@monyone/aho-corasick/fast';
import Mark from 'mark.js';
import { generateArticle, namesOf } from '../../../tests/fixtures/generated-article.ts';
import type { Article } from '../../../utils/core/article/article.ts';
import type { KnowledgeBase } from '../../../utils/core/knowledge/knowledge-base.ts';
import { findMentions } from '../../../utils/core/mentions/find-mentions.ts';
import { foldText, foldWord } from '../../../utils/core/text/folding.ts';
import { type Contender, type Samples, sampleMs } from './sample-ms.ts';
import type { ShippedPacks } from './shipped-packs.ts';

export interface MatcherRace {
  readonly samples: Samples;
  readonly forms: number;
  readonly chars: number;
  /** What each found, to see that all did the work: places, overlapping ones too where a contender reports them. */
  readonly found: Readonly<Record<string, number>>;
}

export interface RaceOptions {
  readonly language: 'en' | 'zh-Hans';
  readonly chars: number;
  readonly rounds: number;
  /** mark.js runs this often at most; 0 leaves it out. */
  readonly slowRounds: number;
}

const WARM_UPS = 3;
const ALTERNATION_ROUNDS = 10;

/** Ours against mark.js, one RegExp and the best Aho–Corasick package, on one generated article. */
export function raceMatchers(packs: ShippedPacks, { language, chars, rounds, slowRounds }: RaceOptions): MatcherRace {
  const names = namesOf(packs.knowledge, language);
  const article = generateArticle({ seed: 11, language, chars, names });
  const tenth = generateArticle({ seed: 12, language, chars: chars / 10, names });
  const forms = surfaceFormsOf(packs.knowledge);
  const found: Record<string, number> = {};
  const contenders: Contender[] = [
    {
      name: 'postil',
      run: () => {
        found.postil = findMentions(article, packs).length;
      },
    },
    { name: 'postil, folding alone', run: () => foldText(article.text) },
    ...automatons(article, forms, found),
    ...(forms.length < 10_000 ? [{ ...alternation(article, forms, found), maxRounds: ALTERNATION_ROUNDS }] : []),
    ...(slowRounds > 0 ? againstMarkJs(packs, tenth, forms, { found, slowRounds }) : []),
  ];
  return {
    samples: sampleMs(contenders, rounds, WARM_UPS),
    forms: forms.length,
    chars: article.text.length,
    found,
  };
}

const PROFILED_RUNS = 150;

/** Our matching alone, for a profile. */
export function matchOften(packs: ShippedPacks, language: 'en' | 'zh-Hans'): void {
  const article = generateArticle({ seed: 11, language, chars: 100_000, names: namesOf(packs.knowledge, language) });
  for (let run = 0; run < PROFILED_RUNS; run += 1) findMentions(article, packs);
}

/** Every name the packs write, each once. */
export function surfaceFormsOf({ terms, entities }: KnowledgeBase): string[] {
  const forms = [...terms, ...entities].flatMap(({ label, aliases }) => [
    ...Object.values(label),
    ...(aliases?.en ?? []),
    ...(aliases?.zh ?? []),
  ]);
  return [...new Set(forms)];
}

function automatons({ text }: Article, forms: readonly string[], found: Record<string, number>): Contender[] {
  const plain = new AhoCorasick([...forms]);
  const folding = new AhoCorasick([...new Set(forms.map(foldWord))]);
  return [
    {
      name: 'aho-corasick, matching alone',
      run: () => {
        found['aho-corasick, matching alone'] = plain.matchInText(text).length;
      },
    },
    {
      name: 'aho-corasick, folding first',
      run: () => {
        found['aho-corasick, folding first'] = folding.matchInText(foldText(text).folded).length;
      },
    },
  ];
}

function alternation({ text }: Article, forms: readonly string[], found: Record<string, number>): Contender {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi');
  return {
    name: 'RegExp alternation',
    run: () => {
      let count = 0;
      for (const _ of text.matchAll(pattern)) count += 1;
      found['RegExp alternation'] = count;
    },
  };
}

/** On a tenth of the text: the whole takes mark.js minutes. */
function againstMarkJs(
  packs: ShippedPacks,
  tenth: Article,
  forms: readonly string[],
  { found, slowRounds }: { readonly found: Record<string, number>; readonly slowRounds: number },
): Contender[] {
  return [
    { name: 'postil, a tenth of the text', run: () => findMentions(tenth, packs) },
    { ...markJs(tenth, forms, found), maxRounds: slowRounds },
  ];
}

const MARK_JS_BATCH = 100; // it recurses once a term: a thousand at once overflow the stack

/** The options are the ones that make it fast: no diacritics, no words across elements. */
function markJs({ text }: Article, forms: readonly string[], found: Record<string, number>): Contender {
  let root = document.createElement('article');
  return {
    name: 'mark.js, a tenth of the text',
    prepare: () => {
      root.remove();
      root = document.createElement('article');
      root.append(
        ...text.split('\n').map((words) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = words;
          return paragraph;
        }),
      );
      document.body.append(root);
    },
    run: () => {
      const marker = new Mark(root);
      for (let at = 0; at < forms.length; at += MARK_JS_BATCH) {
        marker.mark(forms.slice(at, at + MARK_JS_BATCH), { separateWordSearch: false, diacritics: false });
      }
      found['mark.js, a tenth of the text'] = root.querySelectorAll('mark').length;
    },
  };
}
