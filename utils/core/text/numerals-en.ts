import { type Numeral, readDigits, scaled } from './numeral.ts';

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scaleOf: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
};

const LONG_SCALE = /(?<plus>\+)?[\s-]?(?<scale>hundred|thousand|million|billion|trillion)(?![a-z])/y;
// A single letter is a scale only when it stands on the number: "33b", "128k", "6.6bn", "6.6 bn".
const SHORT_SCALE = /(?: ?(?<long>mn|mln|bn|tn)|(?<short>[kmbt]))(?![a-z0-9])/y;
const NUMBER_WORD = new RegExp(
  `(?:(?:${tens.join('|')})(?:[- ](?:${units.slice(0, 9).join('|')}))?|${[...units].reverse().join('|')})(?![a-z])`,
  'y',
);
const ARTICLE_NUMBER = /(?<half>half )?an? (?<scale>hundred|thousand|million|billion|trillion)(?![a-z])/y;
const VAGUE =
  /(?:(?:several|a few|many|some|multiple) )?(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?: of (?:tens|hundreds|thousands|millions|billions|trillions))*|(?:several|a few|multiple|multi)[ -](?:dozen|hundred|thousand|million|billion|trillion)(?: (?:thousand|million|billion|trillion))?)(?![a-z])/y;

/** "33 billion", "6.6bn", "128k", "twenty-seven", "a hundred million", "half a billion", "100+ million"; "billions" is vague. */
export function readEnglishNumeral(text: string, at: number): Numeral | undefined {
  const vague = matchAt(VAGUE, text, at);
  if (vague !== undefined) return { end: at + vague[0].length, amount: Number.NaN, isVague: true, isFloor: false };
  const article = matchAt(ARTICLE_NUMBER, text, at);
  if (article !== undefined) {
    const amount = (article.groups?.half === undefined ? 1 : 0.5) * (scaleOf[article.groups?.scale ?? ''] ?? 1);
    return withScales(text, { end: at + article[0].length, amount });
  }
  const base = readDigits(text, at) ?? readNumberWord(text, at);
  return base === undefined ? undefined : withScales(text, base);
}

function readNumberWord(text: string, at: number): { end: number; amount: number } | undefined {
  const word = matchAt(NUMBER_WORD, text, at)?.[0];
  if (word === undefined) return undefined;
  const amount = word
    .split(/[- ]/)
    .reduce((sum, part) => sum + (tens.includes(part) ? (tens.indexOf(part) + 2) * 10 : units.indexOf(part) + 1), 0);
  return { end: at + word.length, amount };
}

/** Takes the scales behind a number: "33" + " billion", "a hundred" + " million". */
function withScales(text: string, base: { end: number; amount: number }): Numeral {
  let { end, amount } = base;
  let isFloor = false;
  for (let scale = readScale(text, end); scale !== undefined; scale = readScale(text, end)) {
    amount = scaled(amount, scale.factor);
    end = scale.end;
    isFloor ||= scale.isFloor;
    if (scale.isShort) break;
  }
  if (text[end] === '+') {
    isFloor = true;
    end += 1;
  }
  return { end, amount, isVague: false, isFloor };
}

function readScale(
  text: string,
  at: number,
): { end: number; factor: number; isFloor: boolean; isShort: boolean } | undefined {
  const match = matchAt(LONG_SCALE, text, at) ?? matchAt(SHORT_SCALE, text, at);
  if (match === undefined) return undefined;
  const { scale, long, short, plus } = match.groups ?? {};
  const factor = scaleOf[scale ?? long ?? short ?? ''] ?? 1;
  return { end: at + match[0].length, factor, isFloor: plus !== undefined, isShort: scale === undefined };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
