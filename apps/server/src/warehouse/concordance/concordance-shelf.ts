/** Six-digit concordances that an operator has loaded, in `<var>/trade/concordances/`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Hs6Concordance, Hs6Pair, HsRevision } from '@hamkor/nomenclature';
import { chainedPairs, hs6Concordance } from '@hamkor/nomenclature';
import { diskProblem } from '../folder-failure.ts';
import { tradeFolders } from '../folders.ts';
import type { ImportProblem } from '../import-problem.ts';
import { readJson, replaceJson } from '../written-file.ts';
import { readConcordance } from './read-concordance.ts';

/** A loaded table: the content of `<from>-<to>.json`. One table a pair of editions; loading again replaces it. */
export interface LoadedConcordance {
  readonly from: HsRevision;
  readonly to: HsRevision;
  /** Name of the file it was read from, and the checksum of its bytes. */
  readonly file: string;
  readonly sha256: string;
  /** ISO date and time. */
  readonly importedAt: string;
  readonly pairs: readonly (readonly [string, string])[];
}

export type ConcordanceImport =
  | { readonly kind: 'imported'; readonly concordance: LoadedConcordance }
  | { readonly kind: 'bad-concordance'; readonly problems: readonly ImportProblem[] };

export type ConcordanceFound =
  | {
      readonly kind: 'concordance';
      /** Editions passed through, both ends included. */
      readonly via: readonly HsRevision[];
      readonly concordance: Hs6Concordance;
      /** Checksums of the tables used, for the settings of an import. */
      readonly sha256: readonly string[];
    }
  | { readonly kind: 'same-edition' }
  | { readonly kind: 'no-concordance'; readonly from: HsRevision; readonly to: HsRevision };

const folderOf = (varFolder: string): string => join(tradeFolders(varFolder).root, 'concordances');

/** Larger than any published table by far: a file beyond it is of another kind. */
const largestBytes = 64e6;

const refused = (problem: ImportProblem): ConcordanceImport => ({
  kind: 'bad-concordance',
  problems: [problem],
});

/** Takes up a table of correspondences (CSV, also gzipped). What was loaded before stays if it is refused. */
export const importConcordance = (file: string, varFolder: string, now: Date): ConcordanceImport => {
  const name = basename(file);
  let bytes: Buffer;
  try {
    const stat = statSync(file);
    // A device or a pipe has no end, and a table of correspondences is small: nothing else is read into memory.
    if (!stat.isFile())
      return refused({ kind: 'unreadable', file: name, reason: stat.isDirectory() ? 'folder' : 'special' });
    if (stat.size > largestBytes)
      return refused({ kind: 'wrong-kind', file: name, found: 'binary', expected: 'csv, csv.gz' });
    bytes = readFileSync(file);
  } catch (error) {
    return refused({ kind: 'unreadable', file: name, reason: String((error as NodeJS.ErrnoException).code) });
  }
  const text = textOf(bytes);
  if (text === null)
    return refused({ kind: 'wrong-kind', file: name, found: 'binary', expected: 'csv, csv.gz' });
  const reading = readConcordance(name, text);
  if (reading.kind === 'bad-concordance') return reading;
  const { from, to } = reading;
  const concordance: LoadedConcordance = {
    from,
    to,
    file: name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    importedAt: now.toISOString(),
    pairs: reading.pairs.map((pair) => [pair.from, pair.to]),
  };
  const folder = folderOf(varFolder);
  try {
    replaceJson(join(folder, `${from}-${to}.json`), concordance);
  } catch (error) {
    const problem = diskProblem(error, name, folder);
    if (problem === null) throw error;
    return refused(problem);
  }
  // The same two editions the other way round would be a second truth.
  rmSync(join(folder, `${to}-${from}.json`), { force: true });
  return { kind: 'imported', concordance };
};

const textOf = (bytes: Buffer): string | null => {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: largestBytes }) : bytes;
    if (plain.length > largestBytes || plain.includes(0)) return null;
    return plain.toString('utf8');
  } catch {
    return null;
  }
};

/** All loaded tables, by editions. */
export const loadedConcordances = (varFolder: string): readonly LoadedConcordance[] => {
  const folder = folderOf(varFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => readJson<LoadedConcordance>(join(folder, file)) ?? []);
};

/**
 * The concordance between two editions out of what is loaded: a table of just these two in either direction, else
 * the shortest chain through others.
 */
export const findConcordance = (varFolder: string, from: HsRevision, to: HsRevision): ConcordanceFound => {
  if (from === to) return { kind: 'same-edition' };
  const tables = loadedConcordances(varFolder);
  const via = shortestChain(tables, from, to);
  if (via === null) return { kind: 'no-concordance', from, to };
  const steps = via.slice(1).map((edition, index) => stepOf(tables, via[index]!, edition));
  return {
    kind: 'concordance',
    via,
    concordance: hs6Concordance(chainedPairs(steps.map(({ pairs }) => pairs))),
    sha256: steps.map(({ sha256 }) => sha256),
  };
};

const shortestChain = (
  tables: readonly LoadedConcordance[],
  from: HsRevision,
  to: HsRevision,
): readonly HsRevision[] | null => {
  const reached = new Set([from]);
  let chains: (readonly HsRevision[])[] = [[from]];
  while (chains.length > 0) {
    const longer: (readonly HsRevision[])[] = [];
    for (const chain of chains)
      for (const table of tables) {
        const last = chain.at(-1);
        const next = table.from === last ? table.to : table.to === last ? table.from : null;
        if (next === null || reached.has(next)) continue;
        reached.add(next);
        if (next === to) return [...chain, next];
        longer.push([...chain, next]);
      }
    chains = longer;
  }
  return null;
};

interface Step {
  readonly pairs: readonly Hs6Pair[];
  readonly sha256: string;
}

/** The pairs of one step, whichever way round its table was published. */
const stepOf = (tables: readonly LoadedConcordance[], from: HsRevision, to: HsRevision): Step => {
  const forward = tables.find((table) => table.from === from && table.to === to);
  const table = forward ?? tables.find((one) => one.from === to && one.to === from)!;
  return {
    pairs: table.pairs.map(([one, other]) => (forward ? { from: one, to: other } : { from: other, to: one })),
    sha256: table.sha256,
  };
};
