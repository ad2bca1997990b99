import { existsSync } from 'node:fs';
import type { TableProblem } from '@hamkor/provenance';
import type { Facts } from './facts/facts.ts';
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
  DatabaseFailure | { readonly kind: 'bad-facts'; readonly problems: readonly TableProblem[] };

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
  const snapshot = reading.kind === 'facts' ? seedSnapshot(reading.facts.origins) : null;
  return [await openEmbedded(folder, snapshot, signal), reading] as const;
};

/** Opens the database, brings its schema and the shipped facts in it to the present state. */
export const prepareDatabase = async (
  options: DatabaseOptions,
  tell: (step: DatabaseStep) => void,
  signal: AbortSignal,
): Promise<PreparedDatabase | PrepareFailure> => {
  const [database, reading] = await open(options, tell, signal);
  if (database.kind !== 'open') return database;
  if (reading.kind !== 'facts') {
    await database.close();
    return reading;
  }
  const { facts } = reading;
  try {
    const migrations = await migrate(database.db);
    if (migrations.length > 0) tell({ kind: 'migrated', count: migrations.length });
    await loadWhenChanged(database.db, facts.origins, async (transaction) => {
      tell({ kind: 'loading-data', count: facts.origins.length });
      await seed(transaction, facts);
    });
    if (database.data === 'created') await database.snapshot(seedSnapshot(facts.origins));
    return { kind: 'prepared', database, facts };
  } catch (error) {
    await database.close();
    throw error;
  }
};
