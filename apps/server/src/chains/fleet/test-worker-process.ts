/** Support for tests: a worker process whose threads solve nothing. Its database is named by the environment. */
import { startWorker } from './start-worker.ts';

const worker = await startWorker({
  databaseUrl: process.env['HAMKOR_DATABASE_URL']!,
  threads: 1,
  onDefect: (reason) => process.stderr.write(`${String(reason)}\n`),
  module: new URL('../test-part-worker.ts', import.meta.url),
});
if (worker.kind !== 'working') throw new Error(JSON.stringify(worker));
process.stdout.write(`${worker.name}\n`);
process.once('SIGTERM', () => void worker.stop());
