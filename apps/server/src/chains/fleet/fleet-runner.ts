import { randomUUID } from 'node:crypto';
import type { Database } from '../../tables.ts';
import type { PartAsked, PartOutcome, PartRunner, PartWatch } from '../part-runner.ts';
import type { PartQueue } from './part-queue.ts';
import type { PartRow } from './part-row.ts';
import { addParts, askPartsToStop, findParts, letPartsWait, removeParts } from './part-row.ts';
import { processesThere } from './process-registry.ts';

export interface FleetOptions {
  readonly db: Database;
  /** Solves where no worker is there. */
  readonly local: PartRunner;
  /** Opens the queue, at the first part that a worker may take. */
  readonly openQueue: () => Promise<PartQueue>;
  readonly onDefect: (reason: unknown) => void;
}

/** How often it is looked how parts stand, and whether their workers are there. */
const lookMs = 100;
const workersMs = 1000;
/** A part whose workers died so often is what kills them. */
const mostDeaths = 3;
/** A worker that was asked to stop has so long to hand over what it has. */
const patienceMs = 2500;

interface Handed {
  readonly id: string;
  readonly asked: PartAsked;
  readonly watch: PartWatch;
  readonly done: (outcome: PartOutcome) => void;
  row: PartRow | null;
  deaths: number;
  isStopping: boolean;
}

/** Hands parts to the workers that share the database; solves them here while there is none. */
export const fleetRunner = ({ db, local, openQueue, onDefect }: FleetOptions): PartRunner => {
  const handed = new Map<string, Handed>();
  let fresh: Handed[] = [];
  let stopping: Handed[] = [];
  let opening: Promise<PartQueue> | null = null;
  let clock: NodeJS.Timeout | undefined;
  let workersAt = 0;
  let isClosed = false;

  const queue = (): Promise<PartQueue> => {
    const open = async (): Promise<PartQueue> => {
      try {
        return await openQueue();
      } catch (reason) {
        opening = null;
        throw reason;
      }
    };
    return (opening ??= open());
  };
  const settle = (one: Handed, outcome: PartOutcome): void => {
    if (!handed.delete(one.id)) return;
    one.done(outcome);
  };
  const solveHere = async ({ asked, watch, done }: Handed): Promise<void> =>
    done(await local.run(asked, watch));
  /** Solves here what was to be solved elsewhere. */
  const takeHome = async (those: readonly Handed[]): Promise<void> => {
    const home = those.filter(({ id }) => handed.delete(id));
    if (home.length === 0) return;
    const ids = home.map(({ id }) => id);
    for (const one of home) void solveHere(one);
    await removeParts(db, ids);
    await (await queue()).remove(ids);
  };
  const hand = async (those: readonly Handed[]): Promise<void> => {
    try {
      const parts = await queue();
      await addParts(
        db,
        those.map(({ id, asked: { run, place, part } }) => ({ id, run, place, part })),
      );
      await parts.add(those.map(({ id }) => id));
    } catch (reason) {
      // No queue, no workers: the part is solved all the same.
      onDefect(reason);
      for (const one of those) if (handed.delete(one.id)) void solveHere(one);
    }
  };
  const askToStop = async (those: readonly Handed[]): Promise<void> => {
    const ids = those.map(({ id }) => id);
    await askPartsToStop(db, ids);
    const waiting = (await findParts(db, ids)).filter(({ state }) => state === 'waiting');
    await (await queue()).remove(waiting.map(({ id }) => id));
    for (const { id } of waiting) {
      const one = handed.get(id);
      if (one !== undefined) settle(one, { kind: 'cancelled' });
    }
    setTimeout(() => {
      for (const one of those) settle(one, { kind: 'cancelled' });
    }, patienceMs).unref();
  };
  const read = (one: Handed, row: PartRow | undefined, names: ReadonlyMap<string, string>): void => {
    // Its run is gone, or another server asks for it anew.
    if (row === undefined) return settle(one, { kind: 'cancelled' });
    const before = one.row;
    one.row = row;
    if (row.worker !== null && row.worker !== before?.worker)
      one.watch.onTaken?.(names.get(row.worker) ?? row.worker);
    if (row.outcome !== null) return settle(one, row.outcome);
    if (row.progress !== null && JSON.stringify(row.progress) !== JSON.stringify(before?.progress))
      one.watch.onProgress?.(row.progress);
    return undefined;
  };
  let names: ReadonlyMap<string, string> = new Map();
  /** Gives parts of workers that are gone to others, or takes all home where none is left. */
  const lookForDead = async (): Promise<void> => {
    const workers = await processesThere(db, 'worker');
    names = new Map(workers.map(({ id, name }) => [id, name]));
    if (workers.length === 0) return takeHome([...handed.values()].filter(({ row }) => row !== null));
    const orphans = [...handed.values()].filter(
      ({ row }) => row?.state === 'running' && row.worker !== null && !names.has(row.worker),
    );
    if (orphans.length === 0) return;
    for (const one of orphans) one.deaths += 1;
    const hopeless = orphans.filter(({ deaths }) => deaths >= mostDeaths);
    for (const one of hopeless)
      settle(one, { kind: 'failed', failure: 'ended', reason: `${one.asked.place} ended its workers` });
    const ids = orphans.filter((one) => !hopeless.includes(one)).map(({ id }) => id);
    if (ids.length === 0) return;
    await letPartsWait(db, ids);
    await (await queue()).giveBack(ids);
  };
  const look = async (): Promise<void> => {
    const known = [...handed.values()].filter((one) => !fresh.includes(one));
    const rows = new Map(
      (
        await findParts(
          db,
          known.map(({ id }) => id),
        )
      ).map((row) => [row.id, row]),
    );
    for (const one of known) if (handed.has(one.id)) read(one, rows.get(one.id), names);
    if (performance.now() - workersAt < workersMs) return;
    workersAt = performance.now();
    await lookForDead();
  };
  const step = async (): Promise<void> => {
    try {
      const [added, stopped] = [fresh, stopping];
      if (added.length > 0) await hand(added);
      fresh = fresh.filter((one) => !added.includes(one));
      stopping = stopping.filter((one) => !stopped.includes(one));
      const mine = stopped.filter(({ id }) => handed.has(id));
      if (mine.length > 0) await askToStop(mine);
      await look();
    } catch (reason) {
      onDefect(reason);
    }
    clock = undefined;
    if (handed.size > 0) wake(fresh.length + stopping.length > 0 ? 0 : lookMs);
  };
  const wake = (inMs: number): void => {
    if (!isClosed) clock ??= setTimeout(() => void step(), inMs);
  };
  const send = (asked: PartAsked, watch: PartWatch): Promise<PartOutcome> =>
    new Promise((resolve) => {
      const { signal } = watch;
      const stop = (): void => {
        if (one.isStopping) return;
        one.isStopping = true;
        stopping.push(one);
        wake(0);
      };
      const one: Handed = {
        id: randomUUID(),
        asked,
        watch,
        row: null,
        deaths: 0,
        isStopping: false,
        done: (outcome) => {
          signal?.removeEventListener('abort', stop);
          resolve(outcome);
        },
      };
      signal?.addEventListener('abort', stop);
      handed.set(one.id, one);
      fresh.push(one);
      wake(0);
    });
  const count = async (): Promise<number> => {
    try {
      return (await processesThere(db, 'worker')).length;
    } catch (reason) {
      onDefect(reason);
      return 0;
    }
  };
  let counted: { readonly at: number; readonly workers: Promise<number> } | null = null;
  /** Workers that are there; asked once for parts that come together. */
  const workersThere = (): Promise<number> => {
    if (counted === null || performance.now() - counted.at > workersMs)
      counted = { at: performance.now(), workers: count() };
    return counted.workers;
  };
  return {
    run: async (asked, watch) => {
      const workers = await workersThere();
      if (isClosed || watch.signal?.aborted === true) return { kind: 'cancelled' };
      return workers > 0 ? send(asked, watch) : local.run(asked, watch);
    },
    close: async () => {
      isClosed = true;
      clearTimeout(clock);
      const left = [...handed.values()];
      // Workers need not go on for a server that is gone: whoever takes the run up asks again.
      await removeParts(
        db,
        left.map(({ id }) => id),
      ).catch(onDefect);
      for (const one of left) settle(one, { kind: 'cancelled' });
      await local.close();
      if (opening !== null) await (await opening).close();
    },
  };
};
