import { afterAll, describe, expect, test } from 'vitest';
import { referenceFile } from '../../../../../tools/reference.ts';
import { importFiles } from '../import-files.ts';
import { openWarehouse } from '../open-warehouse.ts';
import { testFolder } from '../test-files.ts';
import { editionInName } from './baci-layout.ts';

test.each([
  ['BACI_HS17_Y2022_V202401b.csv', 'HS2017'],
  ['baci-hs92-2003.csv', 'HS1992'],
  ['H5_2019.csv', 'HS2017'],
  ['flows_HS2022.csv', 'HS2022'],
  ['baci.csv', null],
  ['HSBC.csv', null],
])('the name %s tells the edition %s', (name, edition) => {
  expect(editionInName(name)).toBe(edition);
});

test.each(['hs22', 'HS2022', '22', 'H6'])('the edition %s is HS22: the same content', async (edition) => {
  const folder = testFolder();
  const path = folder.file('rows.csv', 't,i,j,k,v,q\n2022,156,398,740311,1,1\n');
  const request = { format: 'baci', name: 'x', files: [{ path }] } as const;
  const first = await importFiles(folder.varFolder, { ...request, edition: 'HS22' });
  const again = await importFiles(folder.varFolder, { ...request, edition });
  expect(first).toMatchObject({ kind: 'imported', isNew: true });
  expect(again).toMatchObject({ kind: 'imported', isNew: false });
  folder.remove();
});

test('a generated file says its edition itself, whatever its name; a mere mark of rows says none', async () => {
  const folder = testFolder();
  const marked = (mark: string): string =>
    folder.file('made_HS17.csv', `t,i,j,k,v,q,synthetic\n2022,156,398,740311,1,1,${mark}\n`);
  const load = (name: string, path: string) =>
    importFiles(folder.varFolder, { format: 'baci', name, files: [{ path }] });
  expect(await load('a', marked('HS22'))).toMatchObject({
    vintage: { isSynthetic: true, editionRead: 'HS2022' },
  });
  expect(await load('b', marked('1'))).toMatchObject({
    vintage: { isSynthetic: true, editionRead: 'HS2017' },
  });
  folder.remove();
});

const flows = referenceFile('trade-bilateral-materials-2022-2024/flows.csv.gz');

describe.skipIf(flows === null)('trade in raw materials 2022-2024 (needs the reference data)', () => {
  const folder = testFolder();
  const warehouse = openWarehouse(folder.varFolder, { memoryMb: 256 });
  afterAll(async () => {
    await warehouse.close();
    folder.remove();
  });

  test('a column map takes it, and the figures of its description come out', async () => {
    const outcome = await importFiles(folder.varFolder, {
      format: 'baci',
      name: 'materials',
      files: [{ path: flows! }],
      edition: 'HS22',
      columns: {
        year: 'year',
        exporter: 'exporter',
        importer: 'importer',
        product: 'hs4',
        usd: 'value_usd',
        tonnes: 'tonnes',
      },
    });
    expect(outcome).toMatchObject({
      kind: 'imported',
      vintage: { rows: 9600, years: [2022, 2023, 2024], digits: 4, unmapped: [], editionKept: 'HS2022' },
    });
    const from = warehouse.from(warehouse.find('materials')!, 'flows');
    const members = `('BLR','CHN','IND','IRN','KAZ','KGZ','PAK','RUS','TJK','UZB')`;
    const [counts] = (await warehouse
      .query<Record<string, number>>(
        `SELECT count(DISTINCT product) AS products, max(n) AS largest,
         sum(n_in) AS into, sum(n_both) AS within FROM (
           SELECT product, year, count(*) AS n, count(*) FILTER (importer IN ${members}) AS n_in,
             count(*) FILTER (importer IN ${members} AND exporter IN ${members}) AS n_both
           FROM ${from} GROUP BY product, year)`,
      )
      .then((answer) => (answer.kind === 'rows' ? answer.rows : []))) as [Record<string, number>];
    expect(counts).toEqual({ products: 16, largest: 200, into: 1397, within: 222 });
  });
});
