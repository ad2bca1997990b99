/**
 * Support for tests that kill: a process that opens a database, tells what the log holds and whether it verifies, and then
 * appends acts side by side, as requests do, until it is killed. Each act is told once its transaction is committed.
 */
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { migrate } from '../platform/migrate.ts';
import { openEmbedded, openServer } from '../platform/open-database.ts';
import { appendAct } from './append-act.ts';
import { keepCheckpoint } from './keep-checkpoint.ts';
import { openNodeKey } from './node-key.ts';
import { entriesFrom } from './read-acts.ts';
import { note } from './test-notes.ts';
import { verifyWholeLog } from './verify-log.ts';

const { url, folder } = JSON.parse(process.argv[2]!) as {
  readonly url: string | null;
  readonly folder: string;
};

/** At once: what is still in a buffer when the process is killed would have been acknowledged to nobody. */
const tell = (line: unknown): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const now = (): Date => new Date();

const open = () => (url === null ? openEmbedded(`${folder}/postgres`, null) : openServer(url));
let database = await open();
// A server whose session was killed takes nobody until it has recovered.
for (let left = 50; database.kind === 'database-unreachable' && left > 0; left -= 1) {
  // oxlint-disable-next-line no-await-in-loop
  await setTimeout(100);
  // oxlint-disable-next-line no-await-in-loop
  database = await open();
}
if (database.kind !== 'open') throw new Error(JSON.stringify(database));
const { db, owner } = database;
await migrate(owner);
const verdict = await verifyWholeLog(owner);
const held = await entriesFrom(owner, 1, Number.MAX_SAFE_INTEGER);
tell({ kind: 'found', verdict, hashes: held.map(({ hash }) => hash) });

const key = openNodeKey(folder, {});
if (key.kind !== 'node-key') throw new Error(key.place);

const append = async (writer: number): Promise<void> => {
  for (let n = 0; ; n += 1) {
    const { content, readers } = note(`${writer}-${n}`);
    // oxlint-disable-next-line no-await-in-loop -- one writer waits for its answer
    const { entry, pid } = await db.transaction().execute(async (transaction) => {
      const act = await appendAct(transaction, content, readers, now);
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      return { entry: act.entry, pid: rows[0]!.pid };
    });
    tell({ kind: 'acknowledged', hash: entry.hash, pid });
    // oxlint-disable-next-line no-await-in-loop
    if (n % 10 === 9) await keepCheckpoint(db, key.signer, now);
  }
};
await Promise.all([0, 1, 2, 3].map(append));
