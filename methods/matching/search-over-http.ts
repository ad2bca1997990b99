/**
 * How fast searching 100,000 records of a PostgreSQL answers over HTTP, one question after another on one connection,
 * each first held to the newest act of the log:
 *
 *     node methods/matching/search-over-http.ts [100000]
 *
 * Prints seconds until the index stands, resident memory, milliseconds per kind of question (and of
 * those how many both sides computed, which a busy machine does not stretch), and how long after a
 * publication the first question takes.
 */
import { performance } from 'node:perf_hooks';
import { harmonizedSystem } from '@hamkor/matching';
import type { RecordState } from '@hamkor/registry';
import { buildApp, readFacts } from '@hamkor/server';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendAct } from '../../apps/server/src/acts/append-act.ts';
import { exampleNeed, exampleRecord, keepExamples } from '../../apps/server/src/matching/test-matching.ts';
import { startTestDatabase } from '../../apps/server/src/platform/test-database.ts';
import { quantile } from '../load/quantile.ts';
import { generatedProfiles } from './generated-profiles.ts';

const count = Number(process.argv[2] ?? 100_000);
const chunk = 2000;
const questionsOfAKind = 300;

const reading = readFacts();
if (reading.kind !== 'facts') throw new Error('the shipped facts are damaged');
const { facts } = reading;
const headings = harmonizedSystem('2022', facts.nomenclature.chapters, facts.trade.headings).filter(
  ({ code }) => code.length === 4,
);

const at = (place: number) => headings[(place * 37) % headings.length]!;

const questions = (kind: string): readonly string[] => {
  const places = Array.from({ length: questionsOfAKind }, (_, place) => place);
  switch (kind) {
    case 'one word':
      return places.map((place) => at(place).terms.ru[0] ?? at(place).name.ru ?? '');
    case 'description':
      return places.map((place) => [at(place), at(place + 1)].map(({ name }) => name.en).join(', '));
    case 'Chinese':
      return places.map((place) => at(place).name.zh ?? '');
    case 'code':
      return places.map((place) => `HS ${at(place).code}`);
    case 'misspelt':
      return places.map((place) => (at(place).terms.en[0] ?? 'pump').replace(/(.)(.)$/u, '$2$1'));
    default:
      return places.map((place) => ['Ташкент', 'Minsk', '阿拉木图', 'Карачи'][place % 4]!);
  }
};

const database = await startTestDatabase();
const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-search-bench-'));
const now = () => new Date();

/** Publishes records under one act. */
const publish = async (records: readonly RecordState[]): Promise<void> =>
  database.db.transaction().execute(async (transaction) => {
    const act = await appendAct(
      transaction,
      {
        kind: 'registry.publish',
        subject: { type: 'record', id: records[0]!.id },
        actor: { account: null, role: null, state: null, organisation: null },
        source: null,
        body: {},
      },
      { scope: 'public', states: [], ownerState: null, ownerOrganisation: null },
      now,
    );
    await keepExamples(
      transaction,
      records.map((record) => ({ ...record, act: act.entry.seq })),
    );
  });

const records = generatedProfiles(count, headings).map(({ id, name, texts, codes, identifiers }) => {
  const body = exampleNeed(
    name,
    'KAZ',
    codes.map(({ code }) => code),
  );
  return exampleRecord(id, {
    ...body,
    summary: { en: texts[0] ?? null, ru: texts[1] ?? null, zh: texts[2] ?? null },
    identifiers: identifiers.map((number) => ({ scheme: 'XX-EXAMPLE', id: number })),
  });
});
let part: RecordState[] = [];
for (const record of records) {
  part.push(record);
  if (part.length < chunk) continue;
  await publish(part);
  part = [];
}
if (part.length > 0) await publish(part);

const app = await buildApp({ db: database.app, facts, varFolder });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
/** Milliseconds by the clock, and those that this process computed meanwhile: client, server and index. */
const asked = async (q: string): Promise<{ readonly wall: number; readonly computed: number }> => {
  const before = process.cpuUsage();
  const begun = performance.now();
  const reply = await fetch(`${address}/api/v1/search?q=${encodeURIComponent(q)}`);
  await reply.text();
  if (reply.status !== 200) throw new Error(`${q}: ${reply.status}`);
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - begun, computed: (user + system) / 1000 };
};

const ms = (value: number): string => value.toFixed(1);
console.log(`records ${count}`);
const first = await asked('насос');
console.log(
  `index stands after ${(first.wall / 1000).toFixed(1)} s, ${(first.computed / 1000).toFixed(1)} s of them computed`,
);
console.log(`resident memory ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`);
for (const kind of ['one word', 'description', 'Chinese', 'code', 'misspelt', 'name in three scripts']) {
  const took: { readonly wall: number; readonly computed: number }[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one question after another
  for (const question of questions(kind)) if (question !== '') took.push(await asked(question));
  const shares = (measure: 'wall' | 'computed'): string => {
    const sorted = took.map((one) => one[measure]).sort((one, other) => one - other);
    return [0.5, 0.95, 0.99].map((share) => ms(quantile(sorted, share))).join(' / ');
  };
  console.log(
    `${kind}: p50 / p95 / p99 ${shares('wall')} ms, computed ${shares('computed')} ms, of ${took.length}`,
  );
}
const after: number[] = [];
for (let number = 0; number < 50; number += 1) {
  await publish([
    exampleRecord(`LATE${number}`, exampleNeed({ en: 'Late pumps', ru: null, zh: null }, 'UZB', ['8413'])),
  ]);
  after.push((await asked('pumps')).wall);
}
after.sort((one, other) => one - other);
console.log(
  `first question after a publication: p50 ${ms(quantile(after, 0.5))} ms, p95 ${ms(quantile(after, 0.95))} ms`,
);
await app.close();
await database.stop();
rmSync(varFolder, { recursive: true, force: true });
