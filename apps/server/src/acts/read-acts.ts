import type { Act, ActEntry, Subject } from '@hamkor/acts';
import type { Database } from '../tables.ts';
import type { KeptRow } from './act-mapping.ts';
import { actOf, entryOf } from './act-mapping.ts';

const entryColumns = [
  'act_entry.seq',
  'act_entry.alg',
  'act_entry.at',
  'act_entry.content',
  'act_entry.previous',
  'act_entry.hash',
] as const;

/** Acts whose content the reader may read, with their entries; row security decides which. */
export const readableActs = (db: Database) =>
  db
    .selectFrom('act')
    .innerJoin('act_entry', 'act_entry.seq', 'act.seq')
    .select([...entryColumns, 'act.salt', 'act.text']);

/** All acts about a subject that may be read, in the order of the log: its history. */
export const actsAbout = async (db: Database, { type, id }: Subject): Promise<readonly Act[]> => {
  const rows = await readableActs(db)
    .where('act.subject_type', '=', type)
    .where('act.subject_id', '=', id)
    .orderBy('act.seq')
    .execute();
  return rows.map(actOf);
};

/** Acts from a number on that may be read, in the order of the log, at most `limit`. */
export const actsFrom = async (db: Database, seq: number, limit: number): Promise<readonly Act[]> => {
  const rows = await readableActs(db).where('act.seq', '>=', seq).orderBy('act.seq').limit(limit).execute();
  return rows.map(actOf);
};

/** One act; null where there is none or it may not be read. */
export const findAct = async (db: Database, seq: number): Promise<Act | null> => {
  const row = await readableActs(db).where('act.seq', '=', seq).executeTakeFirst();
  return row === undefined ? null : actOf(row);
};

/** Entries from a number on, whoever asks. */
export const entriesFrom = async (db: Database, seq: number, limit: number): Promise<readonly ActEntry[]> => {
  const rows = await db
    .selectFrom('act_entry')
    .selectAll()
    .where('seq', '>=', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(entryOf);
};

/** Entries from a number on, each with its content where that may be read. */
export const keptFrom = (db: Database, seq: number, limit: number): Promise<KeptRow[]> =>
  db
    .selectFrom('act_entry')
    .leftJoin('act', 'act.seq', 'act_entry.seq')
    .select([...entryColumns, 'act.salt', 'act.text'])
    .where('act_entry.seq', '>=', seq)
    .orderBy('act_entry.seq')
    .limit(limit)
    .execute();

/** Number of entries. */
export const logSize = async (db: Database): Promise<number> => {
  const row = await db
    .selectFrom('act_entry')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
};
