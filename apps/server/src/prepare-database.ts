import { existsSync } from 'node:fs';
import type { TableProblem } from '@hamkor/provenance';
import type { Facts } from './facts/facts.ts';
import { loadingCode } from './loading-code.ts';
import { databaseFolder } from './places.ts';
import { loadWhenChanged } from './platform/data-load.ts';
import { migrate } from './platform/migrate.ts';
import type { DatabaseFailure, OpenDatabase } from './platform/open-database.ts';
import { openEmbedded, openServer, withoutPassword } from './platform/open-database.ts';
import { seedSnapshot } from './seed-snapshot.ts';
import { seed } from './seed.ts';

export interface DatabaseOptions {
  readonly varFolder: string;
  readonly databaseUrl: string | null;
}

export type DatabaseStep =
  | { readonly kind: 'creating-database'; readonly folder: string }
  | { readonly kind: 'opening-database'; readonly folder: string }
  | { readonly kind: 'reaching-database'; readonly url: string }
  | { readonly kind: 'migrated'; readonly count: number }
  | { readonly kind: 'loading-data'; readonly count: number };

export type PrepareFailure =
  | DatabaseFailure
  | { readonly kind: 'bad-facts'; readonly problems: readonly TableProblem[] }
  /** The database answers, but does not let its tables be made or filled. */
  | { readonly kind: 'database-refused'; readonly reason: string }
  /** The signal came first. */
  | { readonly kind: 'cancelled' };

export interface PreparedDatabase {
  readonly kind: 'prepared';
  readonly database: OpenDatabase;
  readonly facts: Facts;
}

const readShippedFacts = async () => {
  const { readFacts } = await import('./facts/facts.ts');
  return readFacts();
};

/**
 * Opens the database; an embedded one starts in its process while the facts are read in this one. Only an
 * empty folder waits for the facts, since their checksum tells which snapshot it may begin from.
 */
const open = async (
  { varFolder, databaseUrl }: DatabaseOptions,
  tell: (step: DatabaseStep) => void,
  signal: AbortSignal,
) => {
  if (databaseUrl !== null) {
    tell({ kind: 'reaching-database', url: withoutPassword(databaseUrl) });
    return Promise.all([openServer(databaseUrl), readShippedFacts()]);
  }
  const folder = databaseFolder(varFolder);
  if (existsSync(folder)) {
    tell({ kind: 'opening-database', folder });
    return Promise.all([openEmbedded(folder, null, signal), readShippedFacts()]);
  }
  tell({ kind: 'creating-database', folder });
  const reading = await readShippedFacts();
  const snapshot = reading.kind === 'facts' ? seedSnapshot(reading.facts.origins, loadingCode()) : null;
  return [await openEmbedded(folder, snapshot, signal), reading] as const;
};

/**
 * SQLSTATE classes that tell of the server and not of a defect in ours: no permission, read-only,
 * connection lost, out of disk or memory, shut down.
 */
const refusals = /^(42501|25006|08\w{3}|53\w{3}|57\w{3})$/;

/** The server's own words when it refused; null for a defect. */
const refusalOf = (error: unknown): string | null => {
  for (let at = error; at instanceof Error; at = at.cause)
    if (refusals.test((at as NodeJS.ErrnoException).code ?? '')) return at.message;
  return null;
};

const bringUpToDate = async (
  { owner, data, snapshot }: OpenDatabase,
  facts: Facts,
  tell: (step: DatabaseStep) => void,
): Promise<void> => {
  const migrations = await migrate(owner);
  if (migrations.length > 0) tell({ kind: 'migrated', count: migrations.length });
  const code = loadingCode();
  await loadWhenChanged(owner, facts.origins, code, async (transaction) => {
    tell({ kind: 'loading-data', count: facts.origins.length });
    await seed(transaction, facts);
  });
  if (data === 'created') await snapshot(seedSnapshot(facts.origins, code));
};

/**
 * Opens the database, brings its schema and the shipped facts in it to the present state. `signal` ends
 * this at any moment; a database that is open afterwards is not bound to it any more.
 */
export const prepareDatabase = async (
  options: DatabaseOptions,
  tell: (step: DatabaseStep) => void,
  signal: AbortSignal,
): Promise<PreparedDatabase | PrepareFailure> => {
  const [database, reading] = await open(options, tell, signal);
  if (database.kind !== 'open') return signal.aborted ? { kind: 'cancelled' } : database;
  if (reading.kind !== 'facts') {
    await database.close();
    return reading;
  }
  try {
    await bringUpToDate(database, reading.facts, tell);
    return { kind: 'prepared', database, facts: reading.facts };
  } catch (error) {
    await database.close();
    if (signal.aborted) return { kind: 'cancelled' };
    const reason = refusalOf(error);
    if (reason === null) throw error;
    return { kind: 'database-refused', reason };
  }
};
