/** Support for tests: a small vintage on disk, as an import would leave it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tradeFolders } from './folders.ts';
import { sqlText } from './sql.ts';
import { tableShapes } from './tables.ts';
import type { Vintage, VintageTable } from './vintage.ts';
import { replaceJson } from './written-file.ts';

/** Rows of a table, columns that are left out are NULL. */
export type TestRow = Readonly<Record<string, string | number | null>>;

const literal = (value: string | number | null): string =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : sqlText(value);

/** Rows as SQL with the columns of a table. */
const rowsSql = (table: VintageTable, rows: readonly TestRow[]): string => {
  const columns = Object.entries(tableShapes[table].columns);
  const values = rows.map((row) => `(${columns.map(([column]) => literal(row[column] ?? null)).join(', ')})`);
  const typed = columns.map(([column, type]) => `CAST(${column} AS ${type}) AS ${column}`);
  const names = columns.map(([column]) => column);
  return `SELECT ${typed.join(', ')} FROM (VALUES ${values.join(', ')}) AS rows(${names.join(', ')})`;
};

/** Writes a vintage below `varFolder` and makes its name mean it. */
export const writeVintage = async (
  varFolder: string,
  about: Partial<Vintage> & Pick<Vintage, 'name' | 'content'>,
  tables: Partial<Record<VintageTable, readonly TestRow[]>>,
): Promise<Vintage> => {
  const folder = join(tradeFolders(varFolder).vintages, about.name, about.content);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const names = Object.keys(tables) as VintageTable[];
  const years = new Set<number>();
  let rowCount = 0;
  for (const table of names) {
    mkdirSync(join(folder, table), { recursive: true });
    const rows = tables[table] ?? [];
    rowCount += rows.length;
    const { isByYear, order } = tableShapes[table];
    const groups = Map.groupBy(rows, (row) => (isByYear ? Number(row['year']) : 0));
    for (const row of rows) years.add(Number(row['year']));
    for (const [year, some] of groups) {
      const file = join(folder, table, `${isByYear ? year : 'all'}-0.parquet`);
      await connection.run(
        `COPY (SELECT * FROM (${rowsSql(table, some)}) ORDER BY ${order.join(', ')}) TO ${sqlText(file)} (FORMAT parquet)`,
      );
    }
  }
  connection.closeSync();
  instance.closeSync();
  const usd = (tables.flows ?? []).reduce((sum, row) => sum + Number(row['usd']), 0);
  const vintage: Vintage = {
    format: 'baci',
    table: names[0] ?? 'flows',
    tables: names,
    title: about.name,
    editionRead: 'HS22',
    editionKept: 'HS22',
    digits: 6,
    years: [...years].sort((a, b) => a - b),
    rows: rowCount,
    usd,
    isSynthetic: false,
    importedAt: '2026-01-01T00:00:00.000Z',
    bytes: 0,
    files: [],
    unmapped: [],
    unmappedShare: 0,
    ...about,
    origin: {
      id: `vintage:${about.name}@${about.content}`,
      producer: 'Test',
      title: 'Test',
      url: 'https://example.org/',
      accessed: '2026-01-01',
      licence: 'Test',
      period: [...years].join(', '),
      citation: 'Test',
      processing: 'minor',
      processingNote: 'Written by a test.',
      gaps: [],
      tables: [],
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(vintage));
  replaceJson(join(folder, '../current.json'), { content: about.content });
  return vintage;
};
