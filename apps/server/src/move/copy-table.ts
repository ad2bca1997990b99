import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { MovedTable } from './table-order.ts';

/** Rows that travel at once: a statement of some megabytes at most. */
const batch = 500;

/** Rows in the order of their key; bytes alone decide, so that two servers agree whatever language they sort by. */
const keyOrder = ({ key }: MovedTable) =>
  sql.join(key.map((column) => sql`${sql.ref(`t.${column}`)}::text collate "C"`));

const insertionOrder = ({ key }: MovedTable) => sql.join(key.map((column) => sql.ref(`t.${column}`)));

/**
 * Copies all rows of a table, within a transaction on either side: PostgreSQL writes each row as JSON and reads it back
 * by the names of its columns, bytes, instants and arrays included.
 *
 * @returns number of rows
 */
export const copyTable = async (source: Database, target: Database, table: MovedTable): Promise<number> => {
  const name = sql.table(table.name);
  await sql`
    declare moved no scroll cursor for
      select row_to_json(t)::text as row from ${name} t order by ${insertionOrder(table)}`.execute(source);
  let count = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- rows are put in in their order
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(batch)} from moved`.execute(source);
    if (rows.length === 0) break;
    const json = `[${rows.map(({ row }) => row).join(',')}]`;
    // oxlint-disable-next-line no-await-in-loop
    await sql`
      insert into ${name} overriding system value
      select * from json_populate_recordset(null::${name}, ${json}::json)`.execute(target);
    count += rows.length;
  }
  await sql`close moved`.execute(source);
  return count;
};

/** One checksum over all rows of a table: equal on two servers when every value is. */
export const tableChecksum = async (db: Database, table: MovedTable): Promise<string> => {
  const { rows } = await sql<{ checksum: string }>`
    select count(*) || ':' || coalesce(md5(string_agg(md5(row_to_json(t)::text), '' order by ${keyOrder(table)})), '')
      as checksum
      from ${sql.table(table.name)} t`.execute(db);
  return rows[0]!.checksum;
};

/** Lets numbers that the database gives go on behind those that were copied. */
export const continueNumbers = async (target: Database): Promise<void> => {
  const { rows } = await sql<{ table: string; column: string; sequence: string }>`
    select c.relname as table, a.attname as column,
           pg_get_serial_sequence(c.oid::regclass::text, a.attname) as sequence
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
       and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null`.execute(target);
  for (const { table, column, sequence } of rows)
    // oxlint-disable-next-line no-await-in-loop
    await sql`
      select setval(${sequence}::regclass, coalesce(max(${sql.ref(column)}), 1), max(${sql.ref(column)}) is not null)
        from ${sql.table(table)}`.execute(target);
};
