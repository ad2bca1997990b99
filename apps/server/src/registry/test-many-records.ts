/** Support for benchmarks: the shipped records many times over. */
import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/**
 * Adds copies of every shipped record, `from` to `to`: one in ten for members, one in twenty national, one in fifty a draft.
 * As the owner of the tables.
 */
export const addCopies = async (db: Database, from: number, to: number): Promise<void> => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name = 'registry_record' order by ordinal_position`.execute(db);
  const values = rows.map(({ name }) => {
    if (name === 'id') return sql`id || '-' || copy`;
    if (name === 'scope')
      return sql`case when copy % 20 = 0 then 'national' when copy % 10 = 0 then 'members' else scope end`;
    if (name === 'status') return sql`case when copy % 50 = 0 then 'draft' else status end`;
    if (name === 'published_at') return sql`case when copy % 50 = 0 then null else published_at end`;
    return sql`${sql.id(name)}`;
  });
  await sql`
    insert into registry_record
    select ${sql.join(values)} from registry_record
    join registry_shipped using (id), generate_series(${from}::integer, ${to}::integer) as copy`.execute(db);
  await sql`vacuum analyze registry_record`.execute(db);
};
