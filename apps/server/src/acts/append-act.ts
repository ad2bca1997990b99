import { randomBytes } from 'node:crypto';
import type { Act, ActContent, ActEntry, ActReaders } from '@hamkor/acts';
import { chained } from '@hamkor/acts';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { actRow, entryOf, entryRow } from './act-mapping.ts';
import type { ActEntryTable } from './tables.ts';

export type { ActReaders } from '@hamkor/acts';

/** An act to be appended; the instant is that of appending. */
export interface NewAct<Body> {
  readonly content: Omit<ActContent<Body>, 'at'>;
  readonly readers: ActReaders;
}

/** Rows in one statement: PostgreSQL takes 65,535 values. */
const chunk = 2000;

/** Waits until nobody else appends, until the end of the transaction, and gives the newest entry. */
const lockTail = async (transaction: Database): Promise<ActEntry | null> => {
  const { rows } = await sql<ActEntryTable>`select * from hamkor_log_tail()`.execute(transaction);
  return rows[0] ? entryOf(rows[0]) : null;
};

const keep = async (transaction: Database, acts: readonly Act<unknown>[]): Promise<void> => {
  await transaction
    .with('kept', (query) => query.insertInto('act_entry').values(acts.map(({ entry }) => entryRow(entry))))
    .insertInto('act')
    .values(acts.map(actRow))
    .execute();
};

/**
 * Appends acts within the caller's transaction, in their order and at one instant. Everybody else who appends waits for
 * the end of that transaction, so let it be short; nothing is in the log before it is committed.
 */
export const appendActs = async <Body>(
  transaction: Database,
  newActs: readonly NewAct<Body>[],
  now: () => Date,
): Promise<readonly Act<Body>[]> => {
  if (newActs.length === 0) return [];
  let tail = await lockTail(transaction);
  const time = now().toISOString();
  // A clock that was set back must not make the log run backwards.
  const at = tail !== null && tail.at > time ? tail.at : time;
  const acts = newActs.map(({ content, readers }) => {
    const salt = randomBytes(32).toString('hex');
    const act = chained(tail, { content: { ...content, at }, readers, salt });
    tail = act.entry;
    return act;
  });
  for (let from = 0; from < acts.length; from += chunk)
    // oxlint-disable-next-line no-await-in-loop -- each chunk stands on the one before
    await keep(transaction, acts.slice(from, from + chunk));
  return acts;
};

/** Appends one act; see `appendActs`. */
export const appendAct = async <Body>(
  transaction: Database,
  content: Omit<ActContent<Body>, 'at'>,
  readers: ActReaders,
  now: () => Date,
): Promise<Act<Body>> => (await appendActs(transaction, [{ content, readers }], now))[0]!;
