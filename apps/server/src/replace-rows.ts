import { sql } from 'kysely';
import type { Database, Tables } from './tables.ts';

/**
 * Replaces all rows of a table, in two statements whatever their number: the rows travel as one JSON
 * parameter, which PostgreSQL spreads over the columns by name (arrays and documents included).
 */
export const replaceRows = async <T extends keyof Tables>(
  db: Database,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> => {
  const target = sql.table(table);
  await sql`delete from ${target}`.execute(db);
  await sql`
    insert into ${target}
    select * from json_populate_recordset(null::${target}, ${JSON.stringify(rows)}::json)`.execute(db);
};
