import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportSession } from './import-format.ts';
import { sqlName, sqlText } from './sql.ts';
import { tableShapes } from './tables.ts';
import type { VintageTable } from './vintage.ts';

/** What was written of one part. */
export interface WrittenTable {
  readonly files: readonly string[];
  readonly rows: number;
  readonly usd: number | null;
  readonly years: readonly number[];
}

interface YearSum {
  readonly year: number | null;
  readonly rows: number;
  readonly usd: number | null;
}

/** Rows in a group: small enough that one exporter is a few groups, large enough to pack well. */
const groupRows = 61_440;

/**
 * Writes the DuckDB table `source` as rows of `table` into `folder`, sorted, one file a year where the table is kept by
 * year. Columns that are missing are NULL. `number` keeps the files of several parts apart.
 */
export const writeTable = async (
  session: ImportSession,
  {
    source,
    table,
    folder,
    number,
  }: {
    readonly source: string;
    readonly table: VintageTable;
    readonly folder: string;
    readonly number: number;
  },
): Promise<WrittenTable> => {
  const { columns, order, usd, isByYear } = tableShapes[table];
  const given = new Set(
    (await session.rows<{ column_name: string }>(`DESCRIBE ${source}`)).map(({ column_name: name }) => name),
  );
  const cells = Object.entries(columns).map(([column, type]) =>
    given.has(column)
      ? `CAST(${sqlName(column)} AS ${type}) AS ${column}`
      : `CAST(NULL AS ${type}) AS ${column}`,
  );
  const sums = await session.rows<YearSum>(
    `SELECT year, count(*) AS rows, ${usd !== null && given.has(usd) ? `CAST(sum(${usd}) AS DOUBLE)` : 'CAST(NULL AS DOUBLE)'} AS usd
     FROM ${source} GROUP BY year ORDER BY year`,
  );
  mkdirSync(join(folder, table), { recursive: true });
  const files: string[] = [];
  // Sorted before texts are made of codes: an enumeration sorts as a number.
  const write = async (name: string, where: string): Promise<void> => {
    rmSync(join(folder, table, name), { force: true });
    await session.run(
      `COPY (SELECT ${cells.join(', ')} FROM
         (SELECT * FROM ${source} ${where} ORDER BY ${order.map(sqlName).join(', ')}))
       TO ${sqlText(join(folder, table, name))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${groupRows})`,
    );
    files.push(name);
  };
  const years = sums.flatMap(({ year }) => (year === null ? [] : [year]));
  if (!isByYear) await write(`all-${number}.parquet`, '');
  else
    for (const year of years)
      await write(`${year}-${number}.parquet`, years.length === 1 ? '' : `WHERE year = ${year}`);
  const known = sums.map((sum) => sum.usd).filter((sum) => sum !== null);
  return {
    files,
    rows: sums.reduce((sum, { rows }) => sum + rows, 0),
    usd: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
    years,
  };
};
