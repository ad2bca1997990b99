/**
 * Times lists of the data bank on 464, 4,640 and 92,800 records under row security, as a visitor and as a ministry's
 * editor, beside the plain way: every record read whole and looked at one after the other. Prints Markdown.
 *
 *     node methods/registry/bench.ts [--runs 5] [--explain]
 */
import { parseArgs } from 'node:util';
import type { Viewer } from '@hamkor/registry';
import { mayRead, visitor } from '@hamkor/registry';
import { sql } from 'kysely';
import { shippedFactsOrThrow } from '../../apps/server/src/listing/test-api.ts';
import { startTestDatabase } from '../../apps/server/src/platform/test-database.ts';
import { findProjects } from '../../apps/server/src/registry/project-repository.ts';
import { readAs } from '../../apps/server/src/registry/read-as.ts';
import { recordState } from '../../apps/server/src/registry/record-row.ts';
import { countFacets } from '../../apps/server/src/registry/records/record-facets.ts';
import { findRecords } from '../../apps/server/src/registry/records/record-list.ts';
import { findRelated } from '../../apps/server/src/registry/related-repository.ts';
import { seed } from '../../apps/server/src/seed.ts';

const { values: given } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, explain: { type: 'boolean', default: false } },
});
const runs = Number(given.runs);
const today = '2026-11-29';
const editor: Viewer = {
  account: 'example',
  grants: [{ role: 'ministry-editor', state: 'KAZ', organisation: null }],
};

/** The quickest of some runs, ms. */
const quickest = async (work: () => Promise<unknown>): Promise<number> => {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
};

const database = await startTestDatabase();
const { db, app } = database;
const facts = shippedFactsOrThrow();
const start = performance.now();
await db.transaction().execute((transaction) => seed(transaction, facts));
console.log(`Loading all shipped facts: ${(performance.now() - start).toFixed(0)} ms\n`);

const columns = (
  await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_name = 'registry_record' order by ordinal_position`.execute(db)
).rows.map(({ name }) => name);

/** Every shipped record so many times more; one in ten for members, one in twenty national, one in fifty a draft. */
const multiply = async (from: number, to: number): Promise<void> => {
  const values = columns.map((name) => {
    if (name === 'id') return sql`id || '-' || copy`;
    if (name === 'scope')
      return sql`case when copy % 20 = 0 then 'national' when copy % 10 = 0 then 'members' else scope end`;
    if (name === 'status') return sql`case when copy % 50 = 0 then 'draft' else status end`;
    if (name === 'published_at') return sql`case when copy % 50 = 0 then null else published_at end`;
    return sql`${sql.id(name)}`;
  });
  await sql`insert into registry_record select ${sql.join(values)} from registry_record,
    generate_series(${from}::integer, ${to}::integer) as copy where id not like '%-%' or type in ('programme', 'agreement') and id !~ '-[0-9]+$'`.execute(
    db,
  );
  await sql`vacuum analyze registry_record`.execute(db);
};

const first = { offset: 0, limit: 50 };
const questions = (viewer: Viewer): Readonly<Record<string, () => Promise<unknown>>> => ({
  'first page by name': () => findRecords(app, { sort: 'name' }, first, viewer, today),
  'one state, one heading': () =>
    findRecords(app, { state: ['KAZ'], code: ['HS:8701'], sort: '-year' }, first, viewer, today),
  'words in three languages': () => findRecords(app, { q: 'завод', sort: 'name' }, first, viewer, today),
  'box on the map': () =>
    findRecords(app, { bbox: [60, 37, 73, 45], type: ['park'], sort: 'name' }, first, viewer, today),
  facets: () => countFacets(app, { type: ['project', 'park'] }, viewer, today),
  'projects, as the old list has them': () =>
    readAs(app, viewer, (reader) => findProjects(reader, { country: ['UZB'], sort: 'name' }, first)),
  'related to one record': () =>
    readAs(app, viewer, (reader) =>
      findRelated(reader, {
        kind: 'project',
        id: 'PRJ014',
        countries: ['UZB', 'CHN'],
        hs: ['8703'],
        isic: ['2910'],
      }),
    ),
});

/** What the lists are held against: all rows fetched and looked at one by one, as the first prototype did. */
const plain = async (viewer: Viewer): Promise<number> => {
  const rows = await db.selectFrom('registry_record').selectAll().execute();
  return rows
    .filter((row) => mayRead(viewer, recordState(row)) && row.status === 'published')
    .filter((row) => row.states.includes('KAZ') && row.hs_path.includes('8701'))
    .sort((a, b) => (b.source_year ?? 0) - (a.source_year ?? 0)).length;
};

console.log('| records | question | visitor, ms | editor, ms |\n| --- | --- | --- | --- |');
let copies = 1;
for (const times of [1, 10, 200]) {
  if (times > copies) await multiply(copies + 1, times);
  copies = times;
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from registry_record`.execute(db);
  const asked = [questions(visitor), questions(editor)] as const;
  for (const name of Object.keys(asked[0])) {
    const cells = [];
    for (const all of asked) cells.push((await quickest(all[name]!)).toFixed(1));
    console.log(`| ${rows[0]!.n} | ${name} | ${cells.join(' | ')} |`);
  }
  const cells = [];
  for (const viewer of [visitor, editor]) cells.push((await quickest(() => plain(viewer))).toFixed(1));
  console.log(`| ${rows[0]!.n} | plain: one state, one heading | ${cells.join(' | ')} |`);
}
await database.stop();
