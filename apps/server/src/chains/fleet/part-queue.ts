import { PgBoss } from 'pg-boss';
import { version } from '../../platform/version.ts';

/** The queue that parts wait in: one per version, so that a worker answers nothing as another version would. */
const queue = `chain-part-${version.replace(/[^\w.-]/g, '-')}`;

/** A job taken from the queue; its id is that of the part. `retryCount` names the attempt. */
export interface PartJob {
  readonly id: string;
  readonly retryCount: number;
}

/** The queue of parts: jobs of pg-boss in the schema `pgboss` of the database that server and workers share. */
export interface PartQueue {
  readonly add: (ids: readonly string[]) => Promise<void>;
  /** The next job, or null. */
  readonly take: () => Promise<PartJob | null>;
  /** Tells that these are still worked at. */
  readonly touch: (jobs: readonly PartJob[]) => Promise<void>;
  readonly complete: (job: PartJob) => Promise<void>;
  /** Gives jobs back, for another worker to take at once. */
  readonly giveBack: (ids: readonly string[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Nobody but a human takes a part away from a worker that is alive: it ends by its own limits of time. Dead workers are
 * noticed by the server within seconds; the heartbeat is for the case that the server is gone too.
 */
const rules = { retryLimit: 10, retryDelay: 0, expireInSeconds: 86_399, heartbeatSeconds: 60 };

/** SQLSTATE of a right that is missing. */
const isForbidden = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === '42501';

const openBoss = async (
  connectionString: string,
  createSchema: boolean,
  onDefect: (reason: unknown) => void,
): Promise<PgBoss> => {
  const boss = new PgBoss({
    connectionString,
    createSchema,
    max: 3,
    application_name: 'hamkor-parts',
    schedule: false,
    registerInstance: false,
  });
  boss.on('error', onDefect);
  try {
    await boss.start();
    await boss.createQueue(queue, { ...rules, deleteAfterSeconds: 3600 });
    return boss;
  } catch (reason) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw reason;
  }
};

/**
 * Opens the queue; the first to do so makes its tables. That needs the right to make a schema, or an empty schema `pgboss`
 * that belongs to the role already.
 */
export const openPartQueue = async (
  connectionString: string,
  onDefect: (reason: unknown) => void,
): Promise<PartQueue> => {
  const boss = await openBoss(connectionString, true, onDefect).catch((reason: unknown) => {
    if (!isForbidden(reason)) throw reason;
    return openBoss(connectionString, false, onDefect);
  });
  return {
    add: async (ids) => {
      await boss.insert(
        queue,
        ids.map((id) => ({ id, data: {} })),
      );
    },
    take: async () => {
      const [job] = await boss.fetch(queue, { batchSize: 1, includeMetadata: true });
      return job === undefined ? null : { id: job.id, retryCount: job.retryCount };
    },
    touch: async (jobs) => {
      if (jobs.length > 0) await boss.touch(queue, [...jobs]);
    },
    complete: async (job) => {
      await boss.complete(queue, job);
    },
    giveBack: async (ids) => {
      if (ids.length > 0) await boss.fail(queue, [...ids]);
    },
    remove: async (ids) => {
      if (ids.length > 0) await boss.deleteJob(queue, [...ids]);
    },
    close: () => boss.stop({ graceful: false }),
  };
};
