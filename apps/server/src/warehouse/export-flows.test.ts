import { afterAll, expect, test } from 'vitest';
import { exportFlows } from './export-flows.ts';
import type { ExportFormat } from './export-flows.ts';
import { generateBaci } from './generate/generate-baci.ts';
import { importFiles } from './import-files.ts';
import { openWarehouse } from './open-warehouse.ts';
import { baciText, testFolder } from './test-files.ts';

const folder = testFolder();
const warehouse = openWarehouse(folder.varFolder, { memoryMb: 256 });
afterAll(async () => {
  await warehouse.close();
  folder.remove();
});

const load = async (name: string, path: string) => {
  const outcome = await importFiles(folder.varFolder, {
    format: 'baci',
    name,
    files: [{ path }],
    edition: 'HS22',
  });
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  return outcome.vintage;
};

/** Rows that stand in one vintage and not in the other. */
const difference = async (a: string, b: string): Promise<number> => {
  const rows = (name: string): string => `SELECT * FROM ${warehouse.from(warehouse.find(name)!, 'flows')}`;
  const outcome = await warehouse.query<{ n: number }>(
    `SELECT count(*) AS n FROM ((${rows(a)} EXCEPT ALL ${rows(b)}) UNION ALL (${rows(b)} EXCEPT ALL ${rows(a)}))`,
  );
  return outcome.kind === 'rows' ? outcome.rows[0]!.n : -1;
};

test.each<ExportFormat>(['baci', 'csv'])(
  'import, export as %s, import again is the identity',
  async (format) => {
    const source = `${folder.path}/made-${format}.csv`;
    expect(generateBaci(source, { rows: 30_000, seed: 3, year: 2022 })).toMatchObject({ rows: 30_000 });
    const first = await load(`first-${format}`, source);
    const out = `${folder.path}/out-${format}.csv`;
    expect(await exportFlows(warehouse, first, format, out)).toEqual({ kind: 'exported', rows: 30_000 });
    const again = await load(`again-${format}`, out);
    expect(await difference(first.name, again.name)).toBe(0);
    expect(again).toMatchObject({ rows: first.rows, usd: first.usd, isSynthetic: true });
  },
);

test('odd codes, unknown masses and values that no double holds exactly come back too', async () => {
  const rows = [
    '2022,842,490,854231,0.001,NA',
    '2022,998,398,770100,123456789.123,0.000001',
    '2022,58,899,999999,33333.333,1e-7',
    '2022,KAZ,EU,010121,0.1,0.3',
  ];
  const first = await load('odd', folder.file('odd.csv', baciText(...rows)));
  const out = `${folder.path}/odd-out.csv`;
  await exportFlows(warehouse, first, 'baci', out);
  await load('odd-again', out);
  expect(await difference('odd', 'odd-again')).toBe(0);
});

test('a file that cannot be written is said to be so', async () => {
  const outcome = await exportFlows(warehouse, warehouse.find('odd')!, 'csv', '/proc/no/such/file.csv');
  expect(outcome).toMatchObject({ kind: 'not-written' });
});
