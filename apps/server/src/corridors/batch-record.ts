import type { RouteBatchDocument } from '@hamkor/contract';
import type { Criterion, LoadUnit } from '@hamkor/corridors';

/** A batch of pairs as it stands. Its request is not kept: what was computed is. */
export interface BatchRecord {
  readonly id: string;
  readonly state: RouteBatchDocument['state'];
  readonly pairs: number;
  /** Pairs answered, and routes found for them. */
  readonly done: number;
  readonly routes: number;
  /** ISO dates and times: asked for, begun, ended. */
  readonly startedAt: string;
  readonly runningSince: string | null;
  readonly endedAt: string | null;
  readonly tonnes: number;
  readonly unit: LoadUnit;
  readonly criteria: readonly Criterion[];
  readonly overlay: string | null;
}

/** Whether nothing more will happen to it. */
export const isBatchOver = ({ state }: Pick<BatchRecord, 'state'>): boolean =>
  state !== 'waiting' && state !== 'running';

/**
 * A batch as it leaves. The speed is that of the whole run until `now`, the time left what the rest takes at that speed;
 * null before the first answer.
 */
export const batchDocument = (record: BatchRecord, now: string): RouteBatchDocument => {
  const { id, state, pairs, done, routes, startedAt, runningSince, endedAt } = record;
  const seconds = runningSince === null ? 0 : (Date.parse(endedAt ?? now) - Date.parse(runningSince)) / 1000;
  const speed = done > 0 && seconds > 0 ? done / seconds : null;
  return {
    id,
    state,
    pairs,
    done,
    routes,
    pairsPerSecond: speed === null ? null : Number(speed.toPrecision(3)),
    secondsLeft: speed === null || state !== 'running' ? null : Math.ceil((pairs - done) / speed),
    startedAt,
    endedAt,
  };
};
