import type { ChainPart, CoalitionWorth, TaskProgress } from '@hamkor/chains';
import { sql } from 'kysely';
import type { Database } from '../../tables.ts';
import { pack, unpackText } from '../packed-json.ts';
import type { PartOutcome } from '../part-runner.ts';
import type { RunFailure } from '../tables.ts';

/** A part as the server that waits for it sees it. */
export interface PartRow {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly worker: string | null;
  readonly progress: TaskProgress | null;
  readonly outcome: PartOutcome | null;
}

export interface NewPart {
  readonly id: string;
  readonly run: string;
  readonly place: string;
  readonly part: ChainPart;
}

/** Adds parts for workers to take; one of the same run and place is asked anew, under its new id. */
export const addParts = async (db: Database, parts: readonly NewPart[]): Promise<void> => {
  await db
    .insertInto('chain_part')
    .values(parts.map((part) => ({ ...part, part: JSON.stringify(part.part), state: 'waiting' as const })))
    .onConflict((conflict) =>
      conflict.columns(['run', 'place']).doUpdateSet((eb) => ({
        id: eb.ref('excluded.id'),
        state: 'waiting' as const,
        worker: null,
        progress: null,
        failure: null,
        answer: null,
        is_cancel_asked: false,
      })),
    )
    .execute();
};

type Kept = Pick<PartRow, 'id' | 'state'> & {
  readonly place: string;
  readonly failure: RunFailure | null;
  readonly kind: 'whole' | 'empty' | null;
  readonly answer: Uint8Array | null;
};

const outcomeOf = async ({ state, place, failure, kind, answer }: Kept): Promise<PartOutcome | null> => {
  if (state === 'failed') return { kind: 'failed', failure: failure ?? 'defect', reason: `part ${place}` };
  if (state !== 'done') return null;
  if (answer === null) return { kind: 'cancelled' };
  if (kind !== null)
    return { kind: 'whole', answer: { isEmpty: kind === 'empty', packed: Uint8Array.from(answer) } };
  const worth = JSON.parse((await unpackText(answer)).toString('utf8')) as CoalitionWorth;
  return { kind: 'coalition', worth };
};

/** How parts stand; those whose run is gone are not among them. */
export const findParts = async (db: Database, ids: readonly string[]): Promise<PartRow[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('chain_part')
    .select(['id', 'state', 'place', 'worker', 'progress', 'failure', 'answer_kind as kind', 'answer'])
    .where('id', 'in', ids)
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      state: row.state,
      worker: row.worker,
      progress: row.progress,
      outcome: await outcomeOf(row),
    })),
  );
};

export const askPartsToStop = async (db: Database, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await db.updateTable('chain_part').set({ is_cancel_asked: true }).where('id', 'in', ids).execute();
};

/** Lets parts of a worker that is gone wait again. */
export const letPartsWait = async (db: Database, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await db
    .updateTable('chain_part')
    .set({ state: 'waiting', worker: null, progress: null })
    .where('id', 'in', ids)
    .where('state', '=', 'running')
    .execute();
};

export const removeParts = async (db: Database, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await db.deleteFrom('chain_part').where('id', 'in', ids).execute();
};

/** What a worker takes up. */
export interface TakenPart extends NewPart {
  readonly modelId: string;
}

/** Marks a part as taken; null where nobody wants it any more. */
export const takePart = async (db: Database, id: string, worker: string): Promise<TakenPart | null> => {
  const { rows } = await sql<TakenPart>`
    update chain_part set state = 'running', worker = ${worker}
    from chain_run
    where chain_part.id = ${id} and chain_run.id = chain_part.run
      and chain_part.state in ('waiting', 'running') and not chain_part.is_cancel_asked
    returning chain_part.id, chain_part.run, place, part, chain_run.model as "modelId"`.execute(db);
  return rows[0] ?? null;
};

/** Of these parts, those that are still wanted from this worker. */
export const wantedParts = async (
  db: Database,
  ids: readonly string[],
  worker: string,
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('chain_part')
    .select('id')
    .where('id', 'in', ids)
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .where('is_cancel_asked', '=', false)
    .execute();
  return new Set(rows.map(({ id }) => id));
};

export const keepPartProgress = async (db: Database, id: string, progress: TaskProgress): Promise<void> => {
  await db
    .updateTable('chain_part')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute();
};

/** Keeps how a part ended; the first to end it is believed, as all of them find the same. */
export const endPart = async (db: Database, id: string, outcome: PartOutcome): Promise<void> => {
  const ended = {
    state: outcome.kind === 'failed' ? ('failed' as const) : ('done' as const),
    failure: outcome.kind === 'failed' ? outcome.failure : null,
    answer_kind:
      outcome.kind !== 'whole' ? null : outcome.answer.isEmpty ? ('empty' as const) : ('whole' as const),
    answer:
      outcome.kind === 'whole'
        ? Buffer.from(outcome.answer.packed)
        : outcome.kind === 'coalition'
          ? Buffer.from(await pack(outcome.worth))
          : null,
  };
  await db
    .updateTable('chain_part')
    .set(ended)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
};
