import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWarehouse } from './open-warehouse.ts';
import { writeVintage } from './test-vintage.ts';
import type { Warehouse } from './warehouse.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-warehouse-'));
let warehouse: Warehouse;

const flow = (year: number, exporter: string, importer: string, product: string, usd: number) => ({
  year,
  exporter,
  importer,
  product,
  usd,
});

beforeAll(async () => {
  warehouse = openWarehouse(folder, { memoryMb: 256 });
  await writeVintage(
    folder,
    { name: 'small', content: 'aaaaaaaaaaaa' },
    {
      flows: [
        flow(2022, 'KAZ', 'CHN', '740311', 10),
        flow(2022, 'UZB', 'KAZ', '520100', 5),
        flow(2023, 'KAZ', 'CHN', '740311', 20),
      ],
    },
  );
});
afterAll(async () => {
  await warehouse.close();
  rmSync(folder, { recursive: true, force: true });
});

const small = () => warehouse.find('small')!;

test('a folder without loaded data has no vintage and none active', async () => {
  const empty = openWarehouse(join(folder, 'nothing-here'));
  expect(empty.vintages()).toEqual([]);
  expect(empty.active()).toBeNull();
  await empty.close();
});

test('rows are asked with values as parameters, lists among them', async () => {
  const from = warehouse.from(small(), 'flows');
  const sums = await warehouse.query(
    `SELECT exporter, sum(usd) AS usd, count(*) AS n FROM ${from} WHERE exporter IN (SELECT unnest($1)) GROUP BY ALL`,
    [['KAZ']],
  );
  expect(sums).toEqual({ kind: 'rows', rows: [{ exporter: 'KAZ', usd: 30, n: 2 }], isCut: false });
});

test('only the files of the years asked for are read', async () => {
  expect(warehouse.from(small(), 'flows', [2023])).not.toContain('2022-0');
  const of = async (years: number[]) =>
    warehouse.columns(`SELECT usd FROM ${warehouse.from(small(), 'flows', years)} ORDER BY usd`);
  expect((await of([2023]))['usd']).toEqual(Float64Array.of(20));
  expect((await of([2022, 2023]))['usd']).toEqual(Float64Array.of(5, 10, 20));
  expect((await of([1999]))['usd']).toEqual(new Float64Array());
});

test('a limit of rows tells whether there are more', async () => {
  const sql = `SELECT usd FROM ${warehouse.from(small(), 'flows')} ORDER BY usd`;
  expect(await warehouse.query(sql, [], { rows: 2 })).toEqual({
    kind: 'rows',
    rows: [{ usd: 5 }, { usd: 10 }],
    isCut: true,
  });
  expect(await warehouse.query(sql, [], { rows: 3 })).toMatchObject({ isCut: false });
});

const endless = 'SELECT count(*) AS n FROM range(10000000000) a(i), range(1000) b(j) WHERE hash(i, j) = 1';

test('a query past its time is stopped, and the next one is answered', async () => {
  expect(await warehouse.query(endless, [], { milliseconds: 100 })).toEqual({
    kind: 'too-slow',
    milliseconds: 100,
  });
  expect(await warehouse.query('SELECT 1 AS one')).toMatchObject({ rows: [{ one: 1 }] });
});

test('who asked may give up', async () => {
  const asker = new AbortController();
  const asked = warehouse.query(endless, [], { signal: asker.signal });
  setTimeout(() => asker.abort(new Error('gone')), 50);
  await expect(asked).rejects.toThrow('gone');
});

test('nothing outside the folder is read, nothing is written, no setting is changed', async () => {
  const secret = join(tmpdir(), `hamkor-secret-${process.pid}.csv`);
  writeFileSync(secret, 'a\n1\n');
  await expect(warehouse.query(`SELECT * FROM read_csv('${secret}')`)).rejects.toThrow(/Permission/);
  await expect(warehouse.query(`COPY (SELECT 1) TO '${join(folder, 'trade/x.csv')}'`)).rejects.toThrow(
    /only reads/,
  );
  await expect(warehouse.query('SET threads = 8')).rejects.toThrow(/only reads|locked/);
  await expect(warehouse.query('SELECT 1; SELECT 2')).rejects.toThrow(/one statement/);
  rmSync(secret);
});

test('columns come as typed arrays, NULL as NaN', async () => {
  const columns = await warehouse.columns(
    `SELECT i::INTEGER AS n, CASE WHEN i % 2 = 0 THEN i::DOUBLE END AS even, 'p' || i AS name, i AS wide
     FROM range(5000) t(i) ORDER BY i`,
  );
  expect(columns['n']).toBeInstanceOf(Int32Array);
  expect(columns['n']![4999]).toBe(4999);
  expect(columns['even']).toBeInstanceOf(Float64Array);
  expect(columns['even']![2]).toBe(2);
  expect(columns['even']![3]).toBeNaN();
  expect(columns['name']![17]).toBe('p17');
  expect(columns['wide']![4096]).toBe(4096);
});

test('a result is written to a file whole, cut at the limit and said to be', async () => {
  const file = join(folder, 'out.csv');
  const sql = `SELECT exporter, usd FROM ${warehouse.from(small(), 'flows')} WHERE usd > $1 ORDER BY usd`;
  expect(await warehouse.copyTo(sql, [5], file, 'csv')).toMatchObject({ isCut: false });
  expect(readFileSync(file, 'utf8')).toBe('exporter,usd\nKAZ,10.0\nKAZ,20.0\n');
  expect(await warehouse.copyTo(sql, [5], file, 'csv', { rows: 1 })).toMatchObject({ isCut: true });
  expect(readFileSync(file, 'utf8')).toBe('exporter,usd\nKAZ,10.0\n');
  expect(await warehouse.copyTo(endless, [], file, 'csv', { milliseconds: 50 })).toMatchObject({
    kind: 'too-slow',
  });
  expect(readFileSync(file, 'utf8')).toBe('exporter,usd\nKAZ,10.0\n');
});
