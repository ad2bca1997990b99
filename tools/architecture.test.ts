/**
 * The house rules of ARCHITECTURE.md, checked on every import in the tree: packages may import only packages
 * above them, nothing imports an app but the command line (which starts the server), packages do no I/O and
 * read no clock, and no file hides behind a name that says nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Packages from the top down; one set = one block whose members may not import each other. */
const layers: readonly (readonly string[])[] = [
  ['quantity'],
  ['provenance'],
  ['nomenclature'],
  ['messages'],
  ['acts'],
  ['optimiser'],
  ['registry'],
  ['bilateral', 'reconciliation', 'input-output', 'corridors', 'gains', 'drafting'],
  ['trade', 'chains', 'matching', 'exchange', 'council'],
  ['delivery', 'dossier'],
  ['contract'],
];

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
const sources = files.filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.json.ts'));

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
};
const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');
const level = (name: string): number => layers.findIndex((layer) => layer.includes(name));
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

test('every package has a place in the layer order', () => {
  const packages = new Set(
    sources.filter((file) => file.startsWith('packages/')).map((file) => file.split('/')[1]!),
  );
  expect([...packages].filter((name) => level(name) < 0)).toEqual([]);
});

test('a package imports only packages above it', () => {
  const wrong = sources
    .filter((file) => file.startsWith('packages/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('@hamkor/'))
        .filter((name) => {
          const other = level(name.slice('@hamkor/'.length));
          return other < 0 || other >= level(file.split('/')[1]!);
        })
        .map((name) => `${file} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('apps are not imported, but for the command line and the worker running the server', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((name) => ['@hamkor/server', '@hamkor/web', '@hamkor/cli'].includes(name))
      .filter(
        (name) =>
          !(name === '@hamkor/server' && /^(apps\/(cli|worker)|tools|methods|acceptance)\//.test(file)),
      )
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('a room is entered through its index.ts, by its name', () => {
  const wrong = sources
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          (name) =>
            /^@hamkor\/[^/]+\//.test(name) ||
            (name.startsWith('..') && roomOf(join(file, '..', name)) !== roomOf(file)),
        )
        .filter((name) => !name.endsWith('package.json'))
        .map((name) => `${file} imports ${name}`),
    )
    .filter((line) => !/^(methods|tools|acceptance)\//.test(line));
  expect(wrong).toEqual([]);
});

test('packages do no input or output and read no clock', () => {
  const forbiddenModules = /^(node:(?!test)|fastify|@fastify|react-dom|kysely|pg$|@electric-sql)/;
  const forbiddenCalls = /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/;
  const wrong: string[] = [];
  for (const file of sources) {
    // Adapters run solvers in threads and processes of their own: the one room with a back door.
    if (!file.startsWith('packages/') || file.startsWith('packages/optimiser/adapters/') || isTest(file))
      continue;
    const forbidden = importsOf(file).filter((name) => forbiddenModules.test(name));
    wrong.push(...forbidden.map((name) => `${file} imports ${name}`));
    if (forbiddenCalls.test(readFileSync(join(root, file), 'utf8'))) wrong.push(`${file} reads the world`);
  }
  expect(wrong).toEqual([]);
});

test('names say something', () => {
  const empty = /(^|\/)(utils?|helpers?|common|lib|misc|types|manager)(\/|\.tsx?$)/;
  expect(files.filter((file) => empty.test(file))).toEqual([]);
});

test('no source file is longer than 500 lines', () => {
  const long = sources.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 501);
  expect(long).toEqual([]);
});

test('imports between files make no cycle', () => {
  const graph = new Map(
    sources.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(file, '..', name)),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path, file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

/** Namespaces that a catalogue of pages brings. */
const namesIn = (file: string): string[] => {
  const text = readFileSync(join(root, 'packages/messages/catalogue/en', file), 'utf8');
  return [...text.matchAll(/^import (\w+)/gm)].map((match) => match[1]!);
};

test('pages say only what travels to them', () => {
  const travels = new Set(namesIn('page.ts'));
  // Pages of these rooms load what only they say.
  const extra = {
    accounts: 'account-page.ts',
    bank: 'bank-page.ts',
    chains: 'chain-page.ts',
    complexity: 'structure-page.ts',
    corridors: 'corridor-page.ts',
    council: 'council-page.ts',
    delivery: 'delivery-page.ts',
    dossiers: 'delivery-page.ts',
    drafting: 'council-page.ts',
    publishing: 'bank-page.ts',
    validation: 'structure-page.ts',
    'value-added': 'structure-page.ts',
  };
  const travelsTo = (file: string): ReadonlySet<string> => {
    const own = Object.entries(extra).find(([room]) => file.startsWith(`apps/web/src/${room}/`));
    // The log names what was done in every room.
    const ofLog = file.startsWith('apps/web/src/bank/log/') ? namesIn('council-page.ts') : [];
    return own === undefined ? travels : new Set([...travels, ...namesIn(own[1]), ...ofLog]);
  };
  const wrong = sources
    .filter((file) => file.startsWith('apps/web/src/'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/useTranslations\('(\w+)/g)]
        .filter((match) => !travelsTo(file).has(match[1]!))
        .map((match) => `${file} uses ${match[1]}`),
    );
  expect(travels.size).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});
