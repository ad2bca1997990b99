import type { ChainTask, Names, TaskProgress } from '@hamkor/chains';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { Packed } from './packed-json.ts';
import type { RunFailure, RunState } from './tables.ts';

/** A question asked of a model, as it stands. */
export interface RunRecord {
  readonly id: string;
  readonly model: string;
  readonly title: Names;
  readonly task: ChainTask;
  readonly state: RunState;
  readonly progress: TaskProgress | null;
  readonly worker: string | null;
  readonly attempts: number;
  readonly failure: RunFailure | null;
  readonly hasAnswer: boolean;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** How a run ended. */
export interface RunEnd {
  readonly state: Extract<RunState, 'done' | 'failed' | 'cancelled'>;
  readonly failure: RunFailure | null;
  readonly answer: Packed | null;
}

/** Whether nothing more will happen to it. */
export const isRunOver = ({ state }: Pick<RunRecord, 'state'>): boolean =>
  state !== 'waiting' && state !== 'running';

/** A run begun so often without an end is given up: it may be what ends the process. */
const mostAttempts = 3;

const runs = (db: Database) =>
  db
    .selectFrom('chain_run')
    .innerJoin('chain_model', 'chain_model.id', 'chain_run.model')
    .select([
      'chain_run.id',
      'chain_run.model',
      sql<Names>`chain_model.facts->'title'`.as('title'),
      'chain_run.task',
      'chain_run.state',
      'chain_run.progress',
      'chain_run.worker',
      'chain_run.attempts',
      'chain_run.failure',
      sql<boolean>`chain_run.answer is not null`.as('hasAnswer'),
      'chain_run.created_at as createdAt',
      'chain_run.started_at as startedAt',
      'chain_run.ended_at as endedAt',
    ]);

export const findRun = async (db: Database, id: string): Promise<RunRecord | null> =>
  (await runs(db).where('chain_run.id', '=', id).executeTakeFirst()) ?? null;

/** Runs, newest first; of one model, or all. */
export const findRuns = (db: Database, model: string | undefined, limit: number): Promise<RunRecord[]> => {
  const all = runs(db).orderBy('chain_run.created_at', 'desc').orderBy('chain_run.id').limit(limit);
  return (model === undefined ? all : all.where('chain_run.model', '=', model)).execute();
};

/** The run that answers, or will answer, the same question; the newest. */
export const findSameRun = async (db: Database, question: string): Promise<RunRecord | null> =>
  (await runs(db)
    .where('chain_run.question', '=', question)
    .where('chain_run.state', 'in', ['waiting', 'running', 'done'])
    .where('chain_run.is_cancel_asked', '=', false)
    .orderBy('chain_run.created_at', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null;

export const countWaiting = async (db: Database): Promise<number> => {
  const row = await db
    .selectFrom('chain_run')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

export const insertRun = async (
  db: Database,
  run: { readonly id: string; readonly model: string; readonly question: string; readonly task: ChainTask },
): Promise<void> => {
  await db
    .insertInto('chain_run')
    .values({ ...run, task: JSON.stringify(run.task), state: 'waiting' })
    .execute();
};

/** Takes the run that waits longest, for one server alone; null where none waits. */
export const claimRun = async (db: Database, owner: string): Promise<string | null> => {
  const { rows } = await sql<{ readonly id: string }>`
    update chain_run set state = 'running', owner = ${owner}, attempts = attempts + 1, progress = null,
      worker = null, started_at = coalesce(started_at, now())
    where id = (
      select id from chain_run where state = 'waiting' order by created_at, id limit 1 for update skip locked
    )
    returning id`.execute(db);
  return rows[0]?.id ?? null;
};

/** Notes how far a run has come, for other servers and for lists. */
export const keepProgress = async (
  db: Database,
  { id, progress, worker }: Pick<RunRecord, 'id' | 'progress' | 'worker'>,
): Promise<void> => {
  await db
    .updateTable('chain_run')
    .set({ worker, progress: progress === null ? null : JSON.stringify(progress) })
    .where('id', '=', id)
    .execute();
};

/** Ends a run that is not over yet; its parts are not needed any more. */
export const endRun = async (
  db: Database,
  id: string,
  { state, failure, answer }: RunEnd,
  { progress, worker }: Pick<RunRecord, 'progress' | 'worker'>,
): Promise<void> => {
  await db
    .updateTable('chain_run')
    .set({
      state,
      failure,
      worker,
      answer: answer === null ? null : Buffer.from(answer),
      progress: progress === null ? null : JSON.stringify(progress),
      ended_at: new Date().toISOString(),
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  await db.deleteFrom('chain_part').where('run', '=', id).execute();
};

/** Adds what came too late to end a cancelled run with. */
export const keepLateAnswer = async (db: Database, id: string, answer: Packed): Promise<void> => {
  await db
    .updateTable('chain_run')
    .set({ answer: Buffer.from(answer) })
    .where('id', '=', id)
    .where('state', '=', 'cancelled')
    .execute();
};

/** Asks whoever runs it to stop; one that waits is over at once. */
export const askCancel = async (db: Database, id: string): Promise<void> => {
  await db
    .updateTable('chain_run')
    .set({ is_cancel_asked: true })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  await db
    .updateTable('chain_run')
    .set({ state: 'cancelled', ended_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
};

/** Which of these runs somebody asked to stop. */
export const cancelsAsked = async (db: Database, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('chain_run')
    .select('id')
    .where('id', 'in', ids)
    .where('is_cancel_asked', '=', true)
    .execute();
  return rows.map(({ id }) => id);
};

/** Gives a run back that this server cannot end, because it ends itself: not counted as an attempt. */
export const giveBack = async (db: Database, owner: string): Promise<void> => {
  await db
    .updateTable('chain_run')
    .set(({ eb }) => ({ state: 'waiting' as const, owner: null, attempts: eb('attempts', '-', 1) }))
    .where('owner', '=', owner)
    .where('state', '=', 'running')
    .execute();
};

/**
 * Runs whose server is gone wait again; those begun too often without an end, and those asked to stop, are over.
 * `alive`: the servers that are there.
 */
export const takeUpOrphans = async (db: Database, alive: readonly string[]): Promise<void> => {
  const gone = sql`state = 'running' and (owner is null or not (owner = any(${[...alive]}::text[])))`;
  await sql`update chain_run set state = 'cancelled', ended_at = now() where ${gone} and is_cancel_asked`.execute(
    db,
  );
  await sql`update chain_run set state = 'failed', failure = 'ended', ended_at = now()
    where ${gone} and attempts >= ${mostAttempts}`.execute(db);
  await sql`update chain_run set state = 'waiting', owner = null where ${gone}`.execute(db);
};

/** The answer of a run, packed. */
export const findAnswer = async (db: Database, id: string): Promise<Packed | null> => {
  const row = await db.selectFrom('chain_run').select('answer').where('id', '=', id).executeTakeFirst();
  return row?.answer == null ? null : Uint8Array.from(row.answer);
};
