import type { Evolved, RecordBody, RecordState } from '@hamkor/registry';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { recordRow, recordState, stepRow } from './record-row.ts';

/** What a record is after an act of a kind, with its quality, 0 to 1. */
export interface KeptStep {
  readonly evolved: Evolved;
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

/** Keeps states as steps of the history of their records. */
export const keepSteps = async (db: Database, kept: readonly KeptStep[]): Promise<void> => {
  const rows = kept.map(({ evolved, kind }) => stepRow(evolved.state, kind));
  await sql`
    insert into registry_step
    select * from json_populate_recordset(null::registry_step, ${JSON.stringify(rows)}::json)`.execute(db);
};

/**
 * Keeps what records are after some acts, and each step of their histories: two statements whatever their number.
 *
 * @param kept in the order of the acts
 */
export const keepRecords = async (db: Database, kept: readonly KeptStep[]): Promise<void> => {
  if (kept.length === 0) return;
  const newest = new Map(kept.map((one) => [one.evolved.state.id, one]));
  const rows = [...newest.values()].map(({ evolved, quality }) => recordRow(evolved, quality));
  await sql`
    insert into registry_record
    select * from json_populate_recordset(null::registry_record, ${JSON.stringify(rows)}::json)
    on conflict (id) do update set ${overwriting(rows[0]!)}`.execute(db);
  await keepSteps(db, kept);
};

/** Records by their ids as far as whoever asks may read them, as their history goes on from them. */
export const findEvolved = async (
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Evolved>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('registry_record')
    .selectAll()
    .where('id', '=', sql<string>`any(${ids})`)
    .execute();
  return new Map(
    rows.map((row): [string, Evolved] => [
      row.id,
      {
        state: recordState(row),
        taken: row.taken,
        bodies: new Map([[Number(row.act), row.body]]),
      },
    ]),
  );
};

/** Earlier bodies of a record, by the number of the act after which they stood; as far as they may be read. */
export const findBodies = async (db: Database, id: string): Promise<ReadonlyMap<number, RecordBody>> => {
  const rows = await db
    .selectFrom('registry_step')
    .select(['act', 'state'])
    .where('record', '=', id)
    .orderBy('act')
    .execute();
  return new Map(rows.map(({ act, state }) => [Number(act), state.body]));
};

/** A record as it stood after an act; null where it was not there then, or may not be read. */
export const findStateAt = async (db: Database, id: string, act: number): Promise<RecordState | null> => {
  const row = await db
    .selectFrom('registry_step')
    .select('state')
    .where('record', '=', id)
    .where('act', '<=', act)
    .orderBy('act', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.state ?? null;
};
