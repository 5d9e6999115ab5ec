import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// Keeps the walls that ARCHITECTURE.md describes. Every message says what is wrong, where, and how to mend it.

const root = path.resolve(import.meta.dirname, '..');
const MAX_ENTRY_LINES = 40;
const MAX_FILE_LINES = 400;
const REFUSED_NAMES = /^(helpers?|misc|utils?|types?|constants?|common|shared)\.tsx?$/;

interface Wing {
  readonly folder: string;
  /** Folders of the house it may import from, its own included. */
  readonly mayImport: readonly string[];
  /** Packages; `*` at the end takes everything that begins so. */
  readonly packages: readonly string[];
  readonly never?: RegExp;
}

/** The most particular wing that holds a file rules it: the first of this list. */
const wings: readonly Wing[] = [
  { folder: 'utils/core/knowledge', mayImport: ['utils/core'], packages: ['valibot'] },
  { folder: 'utils/core', mayImport: ['utils/core'], packages: [] },
  {
    folder: 'utils/browser/page',
    mayImport: ['utils/core', 'utils/browser/page', ...browserGround()],
    packages: ['#imports', '#i18n'],
  },
  {
    folder: 'utils/browser/storage',
    mayImport: ['utils/core', 'utils/browser/storage'],
    packages: ['#imports', 'dexie', '@wxt-dev/storage', 'wxt/*'],
  },
  {
    folder: 'utils/browser/messaging',
    mayImport: ['utils/core', 'utils/browser/messaging'],
    packages: ['#imports', '@webext-core/messaging', 'wxt/*'],
  },
  {
    folder: 'utils/browser/network',
    mayImport: ['utils/core', 'utils/browser/network'],
    packages: ['#imports', 'wxt/*'],
  },
  { folder: 'utils/browser/files', mayImport: ['utils/core', 'utils/browser/files'], packages: ['#imports', 'wxt/*'] },
  {
    folder: 'utils/browser',
    mayImport: ['utils/core', 'utils/browser'],
    packages: ['#imports', '#i18n', 'wxt/*', 'valibot'],
    never: /^utils\/browser\/page\//,
  },
  {
    folder: 'utils/services',
    mayImport: ['utils/core', 'utils/browser', 'utils/services'],
    packages: ['#imports', '#i18n', 'valibot', 'wxt/*'],
    never: /^utils\/browser\/page\//,
  },
  { folder: 'components/hooks', mayImport: ['utils/core', 'utils/browser', 'components'], packages: ui() },
  ...['ui', 'annotation'].map((part) => ({
    folder: `components/${part}`,
    mayImport: ['utils/core', 'components/ui', 'components/annotation', 'components/hooks'],
    packages: ui(),
  })),
  ...surfaces().map((surface) => ({
    folder: `components/${surface}`,
    mayImport: ['utils/core', 'components/ui', 'components/annotation', 'components/hooks', `components/${surface}`],
    packages: ui(),
  })),
  {
    folder: 'entrypoints',
    mayImport: ['entrypoints', 'components', 'utils'],
    packages: ['#imports', '#i18n', 'react*'],
  },
  {
    folder: 'scripts',
    mayImport: ['scripts', 'utils', 'tests/fixtures'],
    packages: ['*'],
    never: /^(components|entrypoints)\//,
  },
];

/** From the ground up. */
const floors: readonly (readonly string[])[] = [
  ['text', 'result.ts'],
  ['knowledge'],
  ['mentions'],
  ['claims', 'article'],
  ['review'],
  ['i18n'],
  ['annotation'],
  ['export', 'annotate-article.ts', 'engine-version.ts'],
];

describe('the house', () => {
  it.each(wings)('$folder imports only what it may', (wing) => {
    const refused = filesOf(wing).flatMap((file) => importsOf(file).flatMap((target) => refusal(wing, file, target)));
    expect(refused).toEqual([]);
  });

  it('has a wing for every file', () => {
    const homeless = sourceFiles(['utils', 'components', 'entrypoints', 'scripts']).filter((file) => !wingOf(file));
    expect(homeless, 'move the file into a wing, or add the wing to tests/house.test.ts and ARCHITECTURE.md').toEqual(
      [],
    );
  });

  it('stands on floors: nothing in core imports from a floor above its own', () => {
    const climbing = sourceFiles(['utils/core']).flatMap((file) =>
      valueImportsOf(file)
        .filter((target) => target.startsWith('.') && floorOf(resolveFrom(file, target)) > floorOf(file))
        .map((target) => `${file} imports ${resolveFrom(file, target)}, which stands on a higher floor`),
    );
    expect(climbing).toEqual([]);
  });

  it('keeps entries to a door each', () => {
    const long = sourceFiles(['entrypoints']).filter((file) => lineCount(file) > MAX_ENTRY_LINES);
    expect(
      long,
      `longer than ${MAX_ENTRY_LINES} lines: move what it does to services, browser/page or components`,
    ).toEqual([]);
  });

  it('keeps every file short enough to be read in one go', () => {
    const long = sourceFiles(['utils', 'components', 'entrypoints', 'scripts', 'tests']).filter(
      (file) => lineCount(file) > MAX_FILE_LINES && !isGenerated(file),
    );
    expect(long, `longer than ${MAX_FILE_LINES} lines: split by what the parts return, each named by it`).toEqual([]);
  });

  it('names no file by what it is, only by what it exports', () => {
    const vague = sourceFiles(['utils', 'components', 'entrypoints', 'scripts', 'tests']).filter((file) =>
      REFUSED_NAMES.test(path.basename(file)),
    );
    expect(vague, 'name the file after its export: find-claims.ts exports findClaims').toEqual([]);
  });

  it.each(listFolders())('%s/index.ts lists every file of its folder', (folder) => {
    const index = read(`${folder}/index.ts`);
    const listed = namesIn(folder).filter((name) => index.includes(`./${name}'`));
    // html-style.ts is a part of html.ts.
    const isPart = (name: string) => listed.some((whole) => name.startsWith(whole.replace(/\.tsx?$/, '-')));
    const missing = namesIn(folder).filter((name) => !listed.includes(name) && !isPart(name));
    expect(missing, `an extension point is a list: import these in ${folder}/index.ts and add them to it`).toEqual([]);
  });

  it('opens the database in storage alone, and fetches in network alone', () => {
    const strays = sourceFiles(['utils', 'components', 'entrypoints']).filter(
      (file) => /(?<![.\w])fetch\(/.test(read(file)) && !file.startsWith('utils/browser/network/'),
    );
    expect(strays, 'fetch belongs to utils/browser/network, which limits time and bytes').toEqual([]);
  });

  it('lets nobody import entrypoints or tests, and only tests import scripts', () => {
    const trespassing = sourceFiles(['utils', 'components']).flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.') && /^(entrypoints|tests|scripts)\//.test(resolveFrom(file, target)))
        .map((target) => `${file} imports ${resolveFrom(file, target)}`),
    );
    expect(trespassing).toEqual([]);
  });

  it('writes no HTML from text', () => {
    const writers = sourceFiles(['utils', 'components', 'entrypoints']).filter((file) =>
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/.test(read(file)),
    );
    expect(writers, 'page and pack text is text: use textContent, append, or React children').toEqual([]);
  });
});

const wingOf = (file: string) => wings.find(({ folder }) => file.startsWith(`${folder}/`));

const filesOf = (wing: Wing) => sourceFiles([wing.folder]).filter((file) => wingOf(file) === wing);

const resolveFrom = (file: string, target: string) =>
  path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, ''));

/** Types may look up: what a note is, is known below where notes are made. Files straight in core stand on top. */
function floorOf(file: string): number {
  const room = file.split('/')[2] ?? '';
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  return floor === -1 ? floors.length : floor;
}

function refusal(wing: Wing, file: string, target: string): string[] {
  if (target.startsWith('.')) {
    const inHouse = resolveFrom(file, target);
    const isAllowed = wing.mayImport.some((folder) => inHouse.startsWith(`${folder}/`)) && !wing.never?.test(inHouse);
    if (isAllowed) return [];
    return [`${file} imports ${inHouse}; ${wing.folder} may import ${wing.mayImport.join(', ')}: see ARCHITECTURE.md`];
  }
  if (target.startsWith('node:') && wing.folder === 'scripts') return [];
  const isAllowed = wing.packages.some((name) =>
    name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name || target.startsWith(`${name}/`),
  );
  if (isAllowed) return [];
  return [`${file} imports the package ${target}; ${wing.folder} may use ${wing.packages.join(', ') || 'none'}`];
}

function importsOf(file: string): string[] {
  return importsIn(read(file));
}

const valueImportsOf = (file: string) => importsIn(read(file).replaceAll(/^(import|export) type [^;]*;/gm, ''));

function importsIn(source: string): string[] {
  const statements = source.matchAll(
    /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

function sourceFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')),
  );
}

/** Folders whose index.ts is the list of an extension point. */
function listFolders(): string[] {
  return sourceFiles(['utils'])
    .filter((file) => path.basename(file) === 'index.ts')
    .map((file) => path.posix.dirname(file));
}

const namesIn = (folder: string) =>
  fs.readdirSync(path.join(root, folder)).filter((name) => /\.tsx?$/.test(name) && name !== 'index.ts');

function surfaces(): string[] {
  return fs.readdirSync(path.join(root, 'components')).filter((name) => !['ui', 'annotation', 'hooks'].includes(name));
}

/** What page/ and packs/ stand on; these know no sibling. */
function browserGround(): string[] {
  return ['messaging', 'storage', 'network', 'files'].map((name) => `utils/browser/${name}`);
}

function ui(): string[] {
  return ['react', 'react-dom', 'dexie-react-hooks', '@floating-ui/dom', '#i18n', '#imports'];
}

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const lineCount = (file: string) => read(file).trimEnd().split('\n').length;
const isGenerated = (file: string) => /^\/\/ Generated by /.test(read(file));
