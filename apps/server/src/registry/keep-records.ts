import type { RecordState } from '@hamkor/registry';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { recordRow, recordState, stepRow } from './record-row.ts';

/** A record after an act of a kind, with its quality, 0 to 1. */
export interface KeptState {
  readonly state: RecordState;
  readonly kind: string;
  readonly quality: number;
}

/** Columns of rows, each set to what would have been inserted. */
const overwriting = (row: object) =>
  sql.join(
    Object.keys(row)
      .filter((column) => column !== 'id')
      .map((column) => sql`${sql.id(column)} = excluded.${sql.id(column)}`),
  );

/**
 * Keeps states of records, each the newest of its record, and each as a step of its history: two statements whatever
 * their number.
 */
export const keepStates = async (db: Database, kept: readonly KeptState[]): Promise<void> => {
  if (kept.length === 0) return;
  const newest = new Map(kept.map((one) => [one.state.id, one]));
  const rows = [...newest.values()].map(({ state, quality }) => recordRow(state, quality));
  await sql`
    insert into registry_record
    select * from json_populate_recordset(null::registry_record, ${JSON.stringify(rows)}::json)
    on conflict (id) do update set ${overwriting(rows[0]!)}`.execute(db);
  await sql`
    insert into registry_step
    select * from json_populate_recordset(
      null::registry_step, ${JSON.stringify(kept.map(({ state, kind }) => stepRow(state, kind)))}::json)`.execute(
    db,
  );
};

/** Records by their ids, as far as whoever asks may read them. */
export const findStates = async (
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordState>> => {
  const rows = await db.selectFrom('registry_record').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, recordState(row)]));
};

/** One record; null where it is not there or not to be read. */
export const findState = async (db: Database, id: string): Promise<RecordState | null> =>
  (await findStates(db, [id])).get(id) ?? null;
