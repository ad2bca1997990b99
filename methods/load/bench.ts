/**
 * Mixed reads at a steady rate against the whole server, on a PostgreSQL server and on the embedded database, and beside
 * them an address that asks nothing of the database, as the baseline of machine and load generator. All on one machine:
 * server, database and generator share its cores. Prints Markdown for BENCHMARKS.md.
 *
 *     node methods/load/bench.ts [--seconds 60] [--rates 50,100,200,300] [--only server|embedded]
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { startTestDatabase } from '../../apps/server/src/platform/test-database.ts';
import { mixedReads } from './mixed-reads.ts';
import { quantile } from './quantile.ts';

const { values: given } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rates: { type: 'string', default: '50,100,200,300' },
    only: { type: 'string' },
    port: { type: 'string', default: '4199' },
  },
});
const seconds = Number(given.seconds);
const rates = given.rates.split(',').map(Number);
const address = `http://127.0.0.1:${given.port}`;

interface Load {
  readonly rate: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly errors: number;
  /** Requests answered, in a second. */
  readonly reached: number;
}

const load = async (requests: readonly { readonly path: string }[], rate: number): Promise<Load> => {
  const latencies: number[] = [];
  let errors = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      { url: address, connections: 20, overallRate: rate, duration: seconds, requests: [...requests] },
      (error: unknown, ended) => {
        if (error instanceof Error) reject(error);
        else resolve(ended);
      },
    );
    run.on('response', (_client, status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      if (status >= 400) errors += 1;
    });
  });
  latencies.sort((one, other) => one - other);
  return {
    rate,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    errors: errors + result.errors + result.timeouts,
    reached: latencies.length / result.duration,
  };
};

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const startHamkor = async (databaseUrl: string | null, folder: string): Promise<ChildProcess> => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../apps/cli/bin/hamkor.js'), 'start', '--api-only', '--port', given.port],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        HAMKOR_VAR: folder,
        // What the limit of requests would refuse is not what is measured here.
        HAMKOR_RATE_LIMIT: '1000000',
        ...(databaseUrl === null ? {} : { HAMKOR_DATABASE_URL: databaseUrl }),
      },
    },
  );
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const isReady = await fetch(`${address}/api/v1/options/summary`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isReady) return child;
    await setTimeout(200);
  }
  throw new Error('the server does not answer');
};

const measured = async (name: string, databaseUrl: string | null): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-load-'));
  const server = await startHamkor(databaseUrl, folder);
  console.log(`\n### ${name}\n`);
  console.log('| reads | asked a second | reached | p50 ms | p95 ms | p99 ms | errors | server MB |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const row = (what: string, found: Load): void =>
    console.log(
      `| ${[
        what,
        found.rate,
        found.reached.toFixed(0),
        found.p50.toFixed(1),
        found.p95.toFixed(1),
        found.p99.toFixed(1),
        found.errors,
        residentMb(server.pid!).toFixed(0),
      ].join(' | ')} |`,
    );
  const reads = await mixedReads(address);
  // The first of each kind loads what it needs.
  for (const { path } of reads) await fetch(`${address}${path}`).then((answer) => answer.arrayBuffer());
  row('health only (baseline)', await load([{ path: '/healthz' }], rates.at(-1)!));
  for (const rate of rates) row('mixed', await load(reads, rate));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
};

console.log(`${availableParallelism()} × ${cpus()[0]!.model}, Node ${process.version}, ${seconds} s each`);
if (given.only !== 'embedded') {
  const database = await startTestDatabase();
  await measured('PostgreSQL server', (await database.fresh()).connectionString);
  await database.stop();
}
if (given.only !== 'server') await measured('Embedded database', null);
