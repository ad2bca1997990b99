import { stateHash } from '@hamkor/acts';
import { sql } from 'kysely';
import type { Projection } from '../acts/projection.ts';
import type { Database } from '../tables.ts';
import { keepCaseActs } from './apply-acts.ts';
import { keepNoteActs } from './notes/note-acts.ts';

/** Notes first: they name cases that they do not belong to in the database. */
const tables = [
  'council_note',
  'council_decision',
  'council_part',
  'council_document',
  'council_case',
] as const;

const empty = async (transaction: Database): Promise<void> => {
  for (const table of tables)
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await sql`delete from ${sql.id(table)}`.execute(transaction);
};

/** Every row of a table as JSON, in the order of its key. */
const rowsOf = async (transaction: Database, table: string): Promise<readonly unknown[]> => {
  const { rows } = await sql<{ row: unknown }>`
    select to_jsonb(one) as row from ${sql.id(table)} as one order by to_jsonb(one)`.execute(transaction);
  return rows.map(({ row }) => row);
};

/** Cases, their texts, the register of decisions and the notes of states, as the log makes them. */
export const councilProjection: Projection = {
  name: 'council',
  empty,
  apply: async (transaction, acts) => {
    await keepCaseActs(transaction, acts);
    await keepNoteActs(transaction, acts);
  },
  hash: async (transaction) => {
    const all: Record<string, readonly unknown[]> = {};
    // oxlint-disable-next-line no-await-in-loop -- one connection
    for (const table of tables) all[table] = await rowsOf(transaction, table);
    return stateHash(all);
  },
};
