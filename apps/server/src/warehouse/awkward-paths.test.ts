import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportFlows } from './export-flows.ts';
import { importFiles } from './import-files.ts';
import { openWarehouse } from './open-warehouse.ts';
import { baciText, testFolder } from './test-files.ts';

const folder = testFolder();
afterAll(folder.remove);

// A pattern, a quotation mark and what DuckDB takes for a partition: each would read other rows, other years or none.
test.each(['a[bc]', 'a*c', 'is it?', "it's", 'year=3', 'exporter=XXX', 't=5', '数据 и данные'])(
  'files and data below a folder called %s are read as they are',
  async (name) => {
    const below = join(folder.path, name);
    mkdirSync(below);
    // What a pattern would match too.
    writeFileSync(join(folder.path, `${name}.csv`), baciText('2019,4,8,010121,1,1'));
    const path = join(below, `rows*[x]_HS22.csv`);
    writeFileSync(path, baciText('2021,156,398,740312,12.5,3', '2022,398,156,740312,7,NA'));
    const varFolder = join(below, 'var');
    const request = { format: 'baci', name: 'x', files: [{ path }] } as const;
    const outcome = await importFiles(varFolder, request);
    expect(outcome).toMatchObject({ kind: 'imported', vintage: { rows: 2, years: [2021, 2022] } });
    const warehouse = openWarehouse(varFolder);
    const vintage = warehouse.find('x')!;
    const out = join(below, 'out.csv');
    expect(await exportFlows(warehouse, vintage, 'baci', out)).toEqual({ kind: 'exported', rows: 2 });
    expect(readFileSync(out, 'utf8')).toBe(
      't,i,j,k,v,q\n2021,156,398,740312,12.5,3.0\n2022,398,156,740312,7.0,\n',
    );
    const [year] = [
      await warehouse.query<{ n: number }>(
        `SELECT count(*) AS n FROM ${warehouse.from(vintage, 'flows', [2021])}`,
      ),
    ];
    expect(year).toMatchObject({ rows: [{ n: 1 }] });
    await warehouse.close();
  },
);
