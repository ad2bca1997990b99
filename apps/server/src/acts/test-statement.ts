import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/** Support for tests: runs a statement as it stands, such as one that no code of ours would send. */
export const runStatement = async (db: Database, statement: string): Promise<void> => {
  await sql.raw(statement).execute(db);
};
