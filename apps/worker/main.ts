/**
 * A worker: takes parts of questions about chains from the queue of a PostgreSQL server and solves them. `hamkor worker`
 * is the same in a terminal; this is what a container runs. HAMKOR_DATABASE_URL names the database.
 */
import { parseArgs } from 'node:util';
import { isLocale, translator } from '@hamkor/messages';
import { runWorkerProcess } from '@hamkor/server';

const asked = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});
const { values } = parseArgs({ options: { threads: { type: 'string' } }, strict: false });
const language = (process.env['LC_ALL'] || process.env['LANG'] || '').slice(0, 2).toLowerCase();

process.exitCode = await runWorkerProcess({
  t: await translator(isLocale(language) ? language : 'en'),
  databaseUrl: process.env['HAMKOR_DATABASE_URL'] || null,
  threads: typeof values.threads === 'string' ? values.threads : null,
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  asked,
});
