/** A file of words as parsed: nested objects of texts; `{ "1": …, "n": … }` is one text with a plural. */
export interface LocaleWords {
  readonly file: string;
  readonly words: unknown;
}

export interface CodeFile {
  readonly file: string;
  readonly text: string;
}

/** `key`: as code writes it, "card.back". `file`: where to mend. */
export type LocaleProblem =
  | {
      readonly kind: 'untranslated' | 'unknownToEnglish' | 'blank' | 'unused' | 'missing';
      readonly file: string;
      readonly key: string;
    }
  | {
      readonly kind: 'placeholdersDiffer';
      readonly file: string;
      readonly key: string;
      readonly expected: string;
      readonly found: string;
    };

const MANIFEST_KEY = /__MSG_(\w+)__/g;
const LITERAL_KEY = /\bi18n\.t\(\s*(['"])([\w.]+)\1/g;
/** A key that is made while running, `proxies.${kind}`, `__MSG_command_${name}__`: every key that begins so is used. */
const KEY_PREFIX = /(?:\bi18n\.t\(\s*`|__MSG_)([\w.]+)\$\{/g;

/** Everything that is wrong between the words and the code that uses them; empty when all is well. English leads. */
export function checkLocales(locales: readonly LocaleWords[], code: readonly CodeFile[]): LocaleProblem[] {
  const english = locales.find(({ file }) => file.endsWith('en.json'));
  if (!english) throw new Error('locales/en.json is missing: every other language follows it');
  const expected = readTexts(english.words);
  const others = locales.filter((locale) => locale !== english);
  return [
    ...findBlanks(english.file, expected),
    ...others.flatMap(({ file, words }) => compare(file, readTexts(words), expected)),
    ...findUnused(english.file, expected, code),
    ...code.flatMap((source) => findMissing(source, expected)),
  ];
}

type Texts = ReadonlyMap<string, string>;

/** "card.back" → its text; the forms of a plural are joined, so that their placeholders count together. */
function readTexts(words: unknown, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(words as Record<string, unknown>)) {
    const key = prefix + name;
    if (typeof value === 'string') texts.set(key, value);
    else if (isPlural(value)) texts.set(key, Object.values(value).join(' | '));
    else for (const [inner, text] of readTexts(value, `${key}.`)) texts.set(inner, text);
  }
  return texts;
}

const isPlural = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'n' in value;

function findBlanks(file: string, texts: Texts): LocaleProblem[] {
  return [...texts].filter(([, text]) => text.trim() === '').map(([key]) => ({ kind: 'blank', file, key }));
}

function compare(file: string, texts: Texts, english: Texts): LocaleProblem[] {
  const missing = [...english.keys()].filter((key) => !texts.has(key));
  const unknown = [...texts.keys()].filter((key) => !english.has(key));
  return [
    ...missing.map((key): LocaleProblem => ({ kind: 'untranslated', file, key })),
    ...unknown.map((key): LocaleProblem => ({ kind: 'unknownToEnglish', file, key })),
    ...findBlanks(file, texts),
    ...[...texts].flatMap(([key, text]) => comparePlaceholders(file, key, text, english.get(key))),
  ];
}

function comparePlaceholders(file: string, key: string, text: string, english: string | undefined): LocaleProblem[] {
  if (english === undefined) return [];
  const [found, expected] = [placeholders(text), placeholders(english)];
  return found === expected ? [] : [{ kind: 'placeholdersDiffer', file, key, expected, found }];
}

const placeholders = (text: string): string => [...new Set(text.match(/\$\d/g))].sort().join(' ');

function findUnused(file: string, texts: Texts, code: readonly CodeFile[]): LocaleProblem[] {
  const used = new Set(code.flatMap(({ text }) => [...literalKeys(text), ...manifestKeys(text)]));
  const prefixes = code.flatMap(({ text }) => [...text.matchAll(KEY_PREFIX)].map(([, prefix = '']) => prefix));
  return [...texts.keys()]
    .filter((key) => !used.has(key) && !used.has(key.replaceAll('.', '_')))
    .filter((key) => !prefixes.some((prefix) => key.startsWith(prefix) || key.replaceAll('.', '_').startsWith(prefix)))
    .map((key) => ({ kind: 'unused', file, key }));
}

function findMissing({ file, text }: CodeFile, texts: Texts): LocaleProblem[] {
  const manifestNames = new Set([...texts.keys()].map((key) => key.replaceAll('.', '_')));
  const missing = [
    ...literalKeys(text).filter((key) => !texts.has(key)),
    ...manifestKeys(text).filter((key) => !manifestNames.has(key)),
  ];
  return [...new Set(missing)].map((key) => ({ kind: 'missing', file, key }));
}

const literalKeys = (text: string): string[] => [...text.matchAll(LITERAL_KEY)].map(([, , key = '']) => key);

const manifestKeys = (text: string): string[] => [...text.matchAll(MANIFEST_KEY)].map(([, key = '']) => key);
