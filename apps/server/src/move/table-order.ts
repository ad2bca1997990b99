import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/** A table to be copied, and the columns that tell its rows apart. */
export interface MovedTable {
  readonly name: string;
  /** Columns of the primary key, in order. */
  readonly key: readonly string[];
}

interface Reference {
  readonly from: string;
  readonly to: string;
}

/**
 * Names so that each comes after those it refers to; alphabetical where nothing decides. A table may refer to itself.
 * Throws when tables refer to each other in a circle: their rows could not be put in one after the other.
 */
export const inOrder = (names: readonly string[], references: readonly Reference[]): string[] => {
  const left = new Set(names.toSorted());
  const order: string[] = [];
  while (left.size > 0) {
    const next = [...left].find((name) =>
      references.every(({ from, to }) => from !== name || to === name || !left.has(to)),
    );
    if (next === undefined) throw new Error(`tables refer to each other: ${[...left].join(', ')}`);
    left.delete(next);
    order.push(next);
  }
  return order;
};

/** All tables that hold something of ours, each after those it refers to. */
export const movedTables = async (db: Database): Promise<readonly MovedTable[]> => {
  const tables = await sql<{ name: string; key: string[] }>`
    select c.relname as name, array_agg(a.attname::text order by k.place) as key
      from pg_class c
      join pg_index i on i.indrelid = c.oid and i.indisprimary
      cross join unnest(i.indkey::int2[]) with ordinality as k (column_number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.column_number
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_migration%'
     group by c.relname`.execute(db);
  const references = await sql<Reference>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db);
  const keys = new Map(tables.rows.map(({ name, key }) => [name, key]));
  return inOrder([...keys.keys()], references.rows).map((name) => ({ name, key: keys.get(name)! }));
};
