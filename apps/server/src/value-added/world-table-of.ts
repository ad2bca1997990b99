import type { WorldTable } from '@hamkor/input-output';
import { outputOf } from '@hamkor/input-output';
import type { Vintage } from '../warehouse/vintage.ts';
import type { QueryColumns, Warehouse } from '../warehouse/warehouse.ts';
import { numbers } from '../world/number-column.ts';

/** A year of a loaded input-output table, ready to compute with. */
export interface LoadedTable {
  readonly table: WorldTable;
  /** Code of the industry per sector. */
  readonly industries: readonly string[];
  /** ISO 4217; amounts are millions of it. */
  readonly currency: string;
}

export type TableReading =
  | { readonly kind: 'table'; readonly loaded: LoadedTable }
  /** More sectors than fit in memory and patience. */
  | { readonly kind: 'too-large'; readonly sectors: number };

/** Sectors that are worked out at most: a table of 77 countries and 45 industries has 3,465. */
const mostSectors = 4500;

/**
 * Industries are what both sells and is sold to: other uses are final, `output` is the published output, and rows that
 * are no industry (value added, taxes) are left aside.
 */
const sectorsSql = (from: string): string => `
  industries AS (SELECT DISTINCT from_industry AS industry FROM ${from} WHERE year = $1
    INTERSECT SELECT DISTINCT to_use FROM ${from} WHERE year = $1 AND to_use <> 'output'),
  sectors AS (SELECT country, industry, (row_number() OVER (ORDER BY country, industry) - 1)::INTEGER AS place FROM
    (SELECT DISTINCT from_country AS country, from_industry AS industry FROM ${from}
     JOIN industries ON industry = from_industry WHERE year = $1))`;

const texts = (columns: QueryColumns, name: string): readonly string[] =>
  Array.from(columns[name] ?? [], String);

/** Reads one year of a vintage of input-output tables. */
export const worldTableOf = async (
  warehouse: Pick<Warehouse, 'from' | 'columns'>,
  vintage: Vintage,
  year: number,
): Promise<TableReading> => {
  const from = warehouse.from(vintage, 'input_output');
  const sectors = await warehouse.columns(
    `WITH ${sectorsSql(from)} SELECT country, industry, (SELECT coalesce(any_value(currency), 'USD') FROM ${from} WHERE year = $1) AS currency
     FROM sectors ORDER BY place`,
    [year],
  );
  const places = texts(sectors, 'country');
  const n = places.length;
  if (n > mostSectors) return { kind: 'too-large', sectors: n };
  // Countries that only use and make nothing have columns of final use too.
  const users = await warehouse.columns(
    `SELECT DISTINCT to_country AS country FROM ${from} WHERE year = $1 AND to_use <> 'output'`,
    [year],
  );
  const countries = [...new Set([...places, ...texts(users, 'country')])].sort();
  const at = new Map(countries.map((country, place) => [country, place]));
  const cells = await warehouse.columns(
    `WITH ${sectorsSql(from)}
     SELECT s.place AS row, coalesce(u.place, -1) AS use, to_country AS country, to_use = 'output' AS is_output, sum(musd) AS musd
     FROM ${from} JOIN sectors s ON s.country = from_country AND s.industry = from_industry
     LEFT JOIN sectors u ON u.country = to_country AND u.industry = to_use
     WHERE year = $1 GROUP BY ALL`,
    [year],
  );
  const [rows, uses, amounts] = [numbers(cells, 'row'), numbers(cells, 'use'), numbers(cells, 'musd')];
  const to = cells['country']!;
  const outputs = cells['is_output']!;
  const intermediate = new Float64Array(n * n);
  const final = new Float64Array(n * countries.length);
  const published = new Float64Array(n).fill(Number.NaN);
  for (let cell = 0; cell < rows.length; cell++) {
    const row = rows[cell]!;
    const amount = amounts[cell]!;
    if (outputs[cell] === true) published[row] = amount;
    else if (uses[cell]! >= 0) intermediate[row * n + uses[cell]!]! += amount;
    else final[row * countries.length + at.get(String(to[cell]))!]! += amount;
  }
  const parts = {
    countries,
    countryOf: Int32Array.from(places, (place) => at.get(place)!),
    intermediate,
    final,
  };
  const isPublished = n > 0 && published.every((output) => !Number.isNaN(output));
  return {
    kind: 'table',
    loaded: {
      table: { ...parts, output: isPublished ? published : outputOf(parts) },
      industries: texts(sectors, 'industry'),
      currency: texts(sectors, 'currency')[0] ?? 'USD',
    },
  };
};
