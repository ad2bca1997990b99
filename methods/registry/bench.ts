/**
 * Times lists of the data bank on 464, 4,640 and 92,800 records under row security, as a visitor and as a ministry's
 * editor, beside the plain way: every record read whole and looked at one after the other. Prints Markdown.
 *
 *     node methods/registry/bench.ts [--runs 5]
 */
import { parseArgs } from 'node:util';
import type { Viewer } from '@hamkor/registry';
import { mayRead, visitor } from '@hamkor/registry';
import { shippedFactsOrThrow } from '../../apps/server/src/listing/test-api.ts';
import { startTestDatabase } from '../../apps/server/src/platform/test-database.ts';
import { findProjects } from '../../apps/server/src/registry/project-repository.ts';
import { readAs } from '../../apps/server/src/registry/read-as.ts';
import { recordState } from '../../apps/server/src/registry/record-row.ts';
import { countFacets } from '../../apps/server/src/registry/records/record-facets.ts';
import { findRecords } from '../../apps/server/src/registry/records/record-list.ts';
import { findRelated } from '../../apps/server/src/registry/related-repository.ts';
import { addCopies } from '../../apps/server/src/registry/test-many-records.ts';
import { seed } from '../../apps/server/src/seed.ts';

const { values: given } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
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
  if (times > copies) await addCopies(db, copies + 1, times);
  copies = times;
  const [counted] = await db
    .selectFrom('registry_record')
    .select(({ fn }) => fn.countAll<string>().as('records'))
    .execute();
  const asked = [questions(visitor), questions(editor)] as const;
  for (const name of Object.keys(asked[0])) {
    const cells = [];
    for (const all of asked) cells.push((await quickest(all[name]!)).toFixed(1));
    console.log(`| ${counted!.records} | ${name} | ${cells.join(' | ')} |`);
  }
  const cells = [];
  for (const viewer of [visitor, editor]) cells.push((await quickest(() => plain(viewer))).toFixed(1));
  console.log(`| ${counted!.records} | plain: one state, one heading | ${cells.join(' | ')} |`);
}
await database.stop();
