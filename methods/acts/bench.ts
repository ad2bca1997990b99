/**
 * Times the log of acts beside plain ways of doing the same and flips every byte of a copy of it; or, with --kill, has
 * writers and their database killed a hundred times. Prints Markdown.
 *
 *     node methods/acts/bench.ts [--kill]
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Act } from '@hamkor/acts';
import {
  canonical,
  committedText,
  emptyRange,
  entryLeaf,
  foldActs,
  merkleTree,
  rootOf,
  verifyRun,
  withLeaf,
} from '@hamkor/acts';
import { appendAct, appendActs } from '../../apps/server/src/acts/append-act.ts';
import { killWriters } from '../../apps/server/src/acts/test-killing.ts';
import { note } from '../../apps/server/src/acts/test-notes.ts';
import { runStatement } from '../../apps/server/src/acts/test-statement.ts';
import { verifyWholeLog } from '../../apps/server/src/acts/verify-log.ts';
import { migrate } from '../../apps/server/src/platform/migrate.ts';
import { openEmbedded } from '../../apps/server/src/platform/open-database.ts';
import { startTestDatabase } from '../../apps/server/src/platform/test-database.ts';
import type { Database } from '../../apps/server/src/tables.ts';
import { keptActs, testActs } from '../../packages/acts/test-acts.ts';
import { verifyAct } from '../../packages/acts/verify-chain.ts';
import { quickest } from '../trade/measure.ts';

const { values: given } = parseArgs({ options: { kill: { type: 'boolean', default: false } } });
const many = 100_000;
const now = (): Date => new Date();
const seconds = (value: number): string =>
  value < 1 ? `${(value * 1000).toFixed(value < 0.01 ? 2 : 0)} ms` : `${value.toFixed(1)} s`;
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells: readonly string[]): void => {
  row(...cells);
  row(...cells.map(() => '---'));
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A change of every bit that can stand for a wrong byte, at every place of every line. */
const sweep = (acts: readonly Act[]): { bytes: number; missed: number } => {
  const kept = keptActs(acts);
  let [bytes, missed] = [0, 0];
  kept.forEach((act, place) => {
    const before = place === 0 ? null : kept[place - 1]!.entry;
    const line = Buffer.from(canonical({ ...act.entry, ...act.kept }));
    for (let at = 0; at < line.length; at += 1) {
      bytes += 1;
      const changed = Buffer.from(line);
      changed[at]! ^= 1 << ((at + place) % 8);
      const text = changed.toString('utf8');
      if (!Buffer.from(text).equals(changed)) continue;
      let read: Record<string, unknown>;
      try {
        read = JSON.parse(text) as Record<string, unknown>;
      } catch {
        continue;
      }
      if (canonical(read) !== text || typeof read['salt'] !== 'string' || typeof read['text'] !== 'string')
        continue;
      const {
        salt,
        text: content,
        ...entry
      } = read as unknown as Act['entry'] & { salt: string; text: string };
      if (verifyAct(before, { entry, kept: { salt, text: content } }).length === 0) missed += 1;
    }
  });
  return { bytes, missed };
};

const pure = (): void => {
  const acts = testActs(many);
  const kept = keptActs(acts);
  const texts = acts.map(({ content, readers }) => committedText(content, readers));
  const entries = acts.map(({ entry }) => JSON.stringify(entry));
  head('what', 'acts', 'ours', 'plain', 'plain is');
  row(
    'verify the chain with all contents',
    many,
    seconds(quickest(3, () => verifyRun(null, kept))),
    seconds(
      quickest(3, () => {
        for (let place = 0; place < many; place += 1) {
          sha256(texts[place]!);
          sha256(entries[place]!);
        }
      }),
    ),
    'two hashes of `node:crypto` an act, nothing read or compared',
  );
  row(
    'root of the tree, leaf by leaf',
    many,
    seconds(
      quickest(3, () =>
        rootOf(acts.reduce((range, { entry }) => withLeaf(range, entryLeaf(entry)), emptyRange)),
      ),
    ),
    seconds(
      quickest(3, () => {
        let level = entries.map(sha256);
        while (level.length > 1)
          level = Array.from({ length: Math.ceil(level.length / 2) }, (_, place) =>
            sha256(level[place * 2]! + (level[place * 2 + 1] ?? '')),
          );
      }),
    ),
    'pairs hashed level by level in hexadecimal',
  );
  const tree = merkleTree();
  for (const { entry } of acts) tree.append(entryLeaf(entry));
  row(
    'proof of inclusion from the tree in memory',
    many,
    seconds(quickest(3, () => tree.inclusion(77_777, many))),
    '',
    '',
  );
  const counting = {
    empty: new Map<string, number>(),
    step: (counts: Map<string, number>, { content }: Act) =>
      counts.set(content.subject.id, (counts.get(content.subject.id) ?? 0) + 1),
  };
  row(
    'fold into a count by subject',
    many,
    seconds(quickest(3, () => foldActs(counting, acts))),
    seconds(
      quickest(3, () => {
        const counts = new Map<string, number>();
        for (const { content } of acts)
          counts.set(content.subject.id, (counts.get(content.subject.id) ?? 0) + 1);
      }),
    ),
    'the same loop written out',
  );
  const { bytes, missed } = sweep(testActs(1000));
  console.log(
    `\nA bit flipped in each of the ${bytes.toLocaleString('en')} bytes of a copy of 1,000 acts, one at a time: ${missed} not found.\n`,
  );
};

/** A number of things done in transactions of their own by so many at once, in one second. */
const rate = async (
  times: number,
  writers: number,
  work: (n: number) => Promise<unknown>,
): Promise<string> => {
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let n = writer; n < times; n += writers) await work(n);
    }),
  );
  return Math.round(times / ((performance.now() - begun) / 1000)).toLocaleString('en');
};

const appending = async (where: string, owner: Database, app: Database, times: number): Promise<void> => {
  await runStatement(owner, 'create table plain_note (id bigint primary key, body jsonb not null)');
  await runStatement(owner, 'grant insert on plain_note to hamkor_app');
  for (const writers of [1, 4]) {
    const first = writers * 1_000_000;
    const ours = await rate(times, writers, (n) => {
      const { content, readers } = note(`n${n}`);
      return app.transaction().execute((transaction) => appendAct(transaction, content, readers, now));
    });
    const plain = await rate(times, writers, (n) =>
      app.transaction().execute(async (transaction) => {
        const body = JSON.stringify(note(`n${n}`));
        await runStatement(transaction, `insert into plain_note values (${first + n}, '${body}')`);
      }),
    );
    row(`acts a second, ${where}`, writers, ours, plain);
  }
};

const inDatabases = async (folder: string): Promise<void> => {
  const server = await startTestDatabase();
  const embedded = await openEmbedded(join(folder, 'postgres'), null);
  if (embedded.kind !== 'open') throw new Error(embedded.kind);
  await migrate(embedded.owner);
  head('what', 'writers at once', 'ours', 'plain insert of one row');
  await appending('PostgreSQL 15 (fsync off)', server.db, server.app, 2000);
  await appending('embedded', embedded.owner, embedded.db, 1000);
  const { db } = await server.fresh();
  const begun = performance.now();
  for (let from = 0; from < many; from += 10_000)
    await db.transaction().execute((transaction) =>
      appendActs(
        transaction,
        Array.from({ length: 10_000 }, (_, n) => note(`n${from + n}`)),
        now,
      ),
    );
  const appended = (performance.now() - begun) / 1000;
  const reading = performance.now();
  const { isSound, contents } = await verifyWholeLog(db);
  const read = (performance.now() - reading) / 1000;
  console.log(
    `\nOn PostgreSQL ${many.toLocaleString('en')} acts were appended ten thousand at a time in ${seconds(appended)}, and the whole log with ${contents.toLocaleString('en')} contents read and verified in ${seconds(read)} (sound: ${isSound}).\n`,
  );
  await embedded.close();
  await server.stop();
};

const killing = async (folder: string): Promise<void> => {
  const server = await startTestDatabase();
  head('database', 'killed', 'starts that read the log', 'acknowledged', 'lost', 'in the log', 'broken');
  for (const [name, url, times] of [
    ['PostgreSQL 15', server.connectionString, 70],
    ['embedded', null, 30],
  ] as const) {
    const result = await killWriters({ url, folder, times, random: Math.random });
    row(name, times, result.starts, result.acknowledged, result.lost, result.size, result.broken.length);
  }
  await server.stop();
};

const folder = mkdtempSync(join(tmpdir(), 'hamkor-acts-'));
if (given.kill) await killing(folder);
else {
  pure();
  await inDatabases(folder);
}
rmSync(folder, { recursive: true, force: true });
