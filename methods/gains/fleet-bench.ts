/**
 * The table of coalitions of an example chain, solved by threads of the server and by workers that share a PostgreSQL:
 * `node methods/gains/fleet-bench.ts [example]`. Needs the programs of PostgreSQL. Results must be the same every way. With
 * `--waiting` every part only waits a quarter of a second: what is left is what handing over costs, however crowded the machine.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CoalitionWorth, GainsQuestion } from '@hamkor/chains';
import { usualBounds } from '@hamkor/chains';
import { exampleChain } from '../../apps/server/src/chains/examples/example-chains.ts';
import { fleetRunner } from '../../apps/server/src/chains/fleet/fleet-runner.ts';
import { openPartQueue } from '../../apps/server/src/chains/fleet/part-queue.ts';
import { processesThere } from '../../apps/server/src/chains/fleet/process-registry.ts';
import { modelFacts } from '../../apps/server/src/chains/model-facts.ts';
import { keepModel } from '../../apps/server/src/chains/model-repository.ts';
import { packNow } from '../../apps/server/src/chains/packed-json.ts';
import type { PartRunner } from '../../apps/server/src/chains/part-runner.ts';
import { placeOf } from '../../apps/server/src/chains/part-runner.ts';
import { partThreads } from '../../apps/server/src/chains/part-threads.ts';
import { insertRun } from '../../apps/server/src/chains/run-repository.ts';
import { startTestDatabase } from '../../apps/server/src/platform/test-database.ts';

const { values, positionals } = parseArgs({
  options: { waiting: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [id = 'cotton-garment'] = positionals;
const designed = await exampleChain(id);
if (designed === null) throw new Error(`no example ${id}`);
const waits = 'quick 250';
const model = values.waiting
  ? { ...designed.model, title: { en: waits, ru: waits, zh: waits } }
  : designed.model;
const chains = '../../apps/server/src/chains';
const standIn = values.waiting ? { module: new URL(`${chains}/test-part-worker.ts`, import.meta.url) } : {};
const program = values.waiting ? `${chains}/fleet/test-worker-process.ts` : '../../apps/worker/main.ts';
const question: GainsQuestion = {
  scenario: null,
  duties: 'returned',
  rule: 'nucleolus',
  bounds: { ...usualBounds, relativeGap: 1e-6 },
};
const masks = Array.from({ length: 2 ** model.partners.length - 1 }, (_, at) => at + 1);
const document = packNow(model);
const database = await startTestDatabase();
const { db, connectionString } = database;
await keepModel(db, { id, document, facts: modelFacts(model) });
const complain = (reason: unknown): void => console.error(reason);

/** Solves the whole table, and again: threads and workers have loaded what they run by then. */
const table = async (
  runner: PartRunner,
  name: string,
): Promise<{ readonly seconds: number; readonly worths: readonly CoalitionWorth[] }> => {
  let seconds = Infinity;
  let worths: readonly CoalitionWorth[] = [];
  for (const round of ['first', 'second']) {
    const run = `${name}-${round}`;
    await insertRun(db, { id: run, model: id, question: run, task: { kind: 'gains', question } });
    const began = performance.now();
    worths = await Promise.all(
      masks.map(async (mask) => {
        const part = { kind: 'coalition', mask, question } as const;
        const asked = { run, place: placeOf(part), modelId: id, model: document, part };
        const outcome = await runner.run(asked, {});
        if (outcome.kind !== 'coalition') throw new Error(JSON.stringify(outcome));
        return outcome.worth;
      }),
    );
    seconds = Math.min(seconds, (performance.now() - began) / 1000);
  }
  return { seconds, worths };
};

const workers: ChildProcess[] = [];
const addWorker = async (): Promise<void> => {
  const worker = spawn(process.execPath, [join(import.meta.dirname, program), '--threads', '1'], {
    env: { ...process.env, HAMKOR_DATABASE_URL: connectionString },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.push(worker);
  await once(worker.stdout, 'data');
};
const threads = async (count: number) => {
  const runner = partThreads({ threads: count, name: 'threads', ...standIn });
  const solved = await table(runner, `threads-${count}`);
  await runner.close();
  return solved;
};
const fleet = async () => {
  const local = partThreads({ threads: 1, name: 'server', ...standIn });
  const openQueue = () => openPartQueue(connectionString, complain);
  const runner = fleetRunner({ db, local, openQueue, onDefect: complain });
  if ((await processesThere(db, 'worker')).length !== workers.length) throw new Error('a worker is missing');
  const solved = await table(runner, `workers-${workers.length}`);
  await runner.close();
  return solved;
};

const ways: [name: string, solved: Awaited<ReturnType<typeof table>>][] = [];
try {
  ways.push(['1 thread of the server', await threads(1)], ['2 threads of the server', await threads(2)]);
  await addWorker();
  ways.push(['1 worker of 1 thread', await fleet()]);
  await addWorker();
  ways.push(['2 workers of 1 thread', await fleet()]);
} finally {
  for (const worker of workers) worker.kill('SIGTERM');
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
  await database.stop();
}
const [[, alone]] = ways as [(typeof ways)[number]];
console.log(`${id}: ${model.partners.length} partners, ${masks.length} coalitions`);
for (const [name, { seconds, worths }] of ways) {
  const apart = worths.reduce(
    (most, { worth }, at) => Math.max(most, Math.abs(worth - alone.worths[at]!.worth)),
    0,
  );
  const times = (alone.seconds / seconds).toFixed(2);
  console.log(
    `${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${times} times as fast as 1 thread, furthest apart ${apart}`,
  );
}
