import { loadCouncil } from './council/load.ts';
import { loadCountries } from './countries/load.ts';
import type { Facts } from './facts/facts.ts';
import { loadLedger } from './ledger/load.ts';
import { loadRegistry } from './registry/load.ts';
import type { Database } from './tables.ts';

/** Replaces the rows of one domain by those of the facts. */
export type Loader = (db: Database, facts: Facts) => Promise<void>;

/** The loaders of every domain; origins come first, since all other rows name them. */
const domains: readonly Loader[] = [loadLedger, loadCountries, loadRegistry, loadCouncil];

/** Replaces everything in the database that comes from the shipped facts; called within a transaction. */
export const seed: Loader = async (db, facts) => {
  for (const load of domains) await load(db, facts);
};
