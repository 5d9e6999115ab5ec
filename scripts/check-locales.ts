import fs from 'node:fs';
import path from 'node:path';
import { checkLocales, type LocaleProblem, type LocaleWords } from './locale-problems.ts';

/** `npm run check:locales`: every key in every language, none unused, none missing. */
const root = path.resolve(import.meta.dirname, '..');
const CODE_FOLDERS = ['components', 'entrypoints', 'utils'];

const locales = fs
  .readdirSync(path.join(root, 'locales'))
  .filter((file) => file.endsWith('.json'))
  .map((file): LocaleWords => ({ file: `locales/${file}`, words: readJson(path.join(root, 'locales', file)) }));
const code = CODE_FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
).concat('wxt.config.ts');

const sources = code.map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));
const problems = checkLocales(locales, sources);
for (const problem of problems) console.error(sentence(problem));
if (problems.length > 0) process.exitCode = 1;
else console.log(`${locales.length} languages, ${sources.length} files of code: every word is there and used`);

function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${path.relative(root, file)} is no JSON: ${(error as Error).message}`);
  }
}

function sentence(problem: LocaleProblem): string {
  const { file, key } = problem;
  switch (problem.kind) {
    case 'untranslated':
      return `${file}: "${key}" is missing. Write it in this language too; the English is in locales/en.json.`;
    case 'unknownToEnglish':
      return `${file}: "${key}" is not in locales/en.json, which every other language follows. Add it there, or remove it here.`;
    case 'placeholdersDiffer':
      return `${file}: "${key}" says ${problem.found || 'no placeholder'}, the English ${problem.expected || 'none'}. Every $1, $2 of one must stand in the other.`;
    case 'blank':
      return `${file}: "${key}" is empty. Write the words, or remove the key everywhere.`;
    case 'unused':
      return `${file}: "${key}" is used nowhere. Remove it from every file in locales/.`;
    case 'missing':
      return `${file}: uses "${key}", which no language has. Add it to every file in locales/, or mend the key.`;
    default:
      return problem satisfies never;
  }
}
