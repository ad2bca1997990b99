import { cellsWhere, notFinite, rejectedCells, repeatedKeys } from '../csv-checks.ts';
import { csvSource } from '../csv-source.ts';
import { findColumns } from '../find-columns.ts';
import type { ImportSession, OpenedInput } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { sqlName, sqlText } from '../sql.ts';
import type { WdiTable } from './wdi-layout.ts';
import { unknownCells, wdiLayout } from './wdi-layout.ts';

const text = (header: string | null): string =>
  header === null ? 'NULL::VARCHAR' : `nullif(trim(${sqlName(header)}), '')`;

/** Years in columns: makes `fields` of them, one row a known value. */
export const readWide = async (
  session: ImportSession,
  input: OpenedInput,
  { skip, years }: WdiTable,
  columns: Readonly<Record<string, string>>,
  indicator: string | null,
): Promise<readonly ImportProblem[]> => {
  const { country_code, country, indicator: code, indicator_name } = wdiLayout;
  const found = findColumns(
    input,
    {
      country_code,
      country,
      indicator: indicator === null ? { ...code, isOptional: false } : code,
      indicator_name,
    },
    columns,
  );
  if (found.kind === 'refused') return found.problems;
  const types = Object.fromEntries([...years.keys()].map((header) => [header, 'DOUBLE']));
  const rules = { skip, unknown: unknownCells };
  const source = csvSource(input, types, rules);
  const named = [...years].map(([header, year]) => `${sqlName(header)} AS "${year}"`);
  const given = found.columns;
  await session.run(`
    CREATE OR REPLACE TEMP TABLE fields AS
    SELECT * REPLACE (CAST(year AS DOUBLE) AS year) FROM (
      UNPIVOT (SELECT ${text(given.country_code)} AS country_code, ${text(given.country)} AS country,
          ${indicator === null ? text(given.indicator) : `coalesce(${text(given.indicator)}, ${sqlText(indicator)})`} AS indicator,
          ${text(given.indicator_name)} AS indicator_name, NULL::VARCHAR AS unit, ${named.join(', ')} FROM ${source})
      ON ${[...years.values()].map((year) => `"${year}"`).join(', ')} INTO NAME year VALUE value)`);
  const problems = await rejectedCells(session, input);
  if (problems.length > 0) return problems;
  const infinite = await session.rows<{ year: number }>(
    'SELECT DISTINCT year FROM fields WHERE NOT isfinite(value) ORDER BY year',
  );
  for (const [header, year] of years)
    if (infinite.some((one) => one.year === year))
      return cellsWhere(session, input, notFinite(input, header), rules);
  const [twice] = await session.rows<{ n: number }>(
    `SELECT count(*)::INTEGER AS n FROM (SELECT 1 FROM fields
       GROUP BY country_code, country, indicator, year HAVING count(*) > 1)`,
  );
  const key = [given.country_code, given.country, given.indicator].filter((header) => header !== null);
  return twice!.n > 0 ? repeatedKeys(session, input, key, rules) : [];
};
