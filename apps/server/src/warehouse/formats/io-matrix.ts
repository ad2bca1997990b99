import { cellsWhere, notFinite, rejectedCells } from '../csv-checks.ts';
import { csvSource } from '../csv-source.ts';
import type { ImportSession, OpenedInput } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { sqlName, sqlText } from '../sql.ts';
import { textTable } from './map-countries.ts';
import type { IoMatrix } from './io-layout.ts';
import { roleOfItem, splitLabel } from './io-layout.ts';

interface RowLabel {
  readonly written: string;
  readonly country: string | null;
  readonly item: string;
}

/**
 * Turns a square table into the table `cells` (from_country, from_industry, to_country, to_use, amount), zeros left out.
 * A row without country (value added, taxes) is of the country of each column; the column of gross output is kept as use
 * `output` of the world; rows and columns that sum up others are dropped.
 */
export const readMatrix = async (
  session: ImportSession,
  given: OpenedInput,
  { header, skip, labels, columns }: IoMatrix,
): Promise<readonly ImportProblem[]> => {
  const input = { ...given, header };
  const used = columns.filter(({ country, item }) => country !== null || roleOfItem(item) === 'output');
  const types = Object.fromEntries(columns.map((column) => [column.header, 'DOUBLE']));
  await session.run(`
    CREATE OR REPLACE TEMP TABLE long AS
    UNPIVOT (SELECT concat_ws(chr(31), ${labels.map((label) => `coalesce(trim(${sqlName(label)}), '')`).join(', ')}) AS written,
        ${used.map((column) => sqlName(column.header)).join(', ')} FROM ${csvSource(input, types, { skip })})
    ON ${used.map((column) => sqlName(column.header)).join(', ')} INTO NAME "column" VALUE amount`);
  const problems = await rejectedCells(session, input);
  if (problems.length > 0) return problems;
  const [infinite] = await session.rows<{ column: string }>(
    'SELECT "column" FROM long WHERE NOT isfinite(amount) LIMIT 1',
  );
  if (infinite !== undefined) return cellsWhere(session, input, notFinite(input, infinite.column), { skip });
  await textTable(
    session,
    'matrix_columns',
    ['header', 'country', 'item'],
    used.map((column) => [
      column.header,
      column.country ?? 'WLD',
      column.country === null ? 'output' : column.item,
    ]),
  );
  const written = await session.rows<{ written: string }>('SELECT DISTINCT written FROM long');
  const rows = written.map(({ written: label }): RowLabel => rowLabel(label));
  const kept = rows.filter(({ country, item }) => {
    const role = roleOfItem(item);
    return country !== null || (role !== 'output' && role !== 'subtotal' && item !== '');
  });
  await textTable(
    session,
    'matrix_rows',
    ['written', 'country', 'item'],
    kept.map(({ written: label, country, item }) => [
      label,
      country,
      country === null && roleOfItem(item) === 'value-added' ? 'VA' : item,
    ]),
  );
  const [twice] = await session.rows<{ label: string }>(
    `SELECT written AS label FROM long GROUP BY written, "column" HAVING count(*) > 1 LIMIT 1`,
  );
  if (twice !== undefined)
    return [
      {
        kind: 'repeated-key',
        file: given.name,
        line: skip + 1,
        firstLine: skip + 1,
        key: twice.label.replaceAll('\u001F', ' '),
      },
    ];
  await session.run(`
    CREATE OR REPLACE TEMP TABLE cells AS
    SELECT coalesce(r.country, c.country) AS from_country, r.item AS from_industry, c.country AS to_country,
      c.item AS to_use, amount
    FROM long JOIN matrix_rows r USING (written) JOIN matrix_columns c ON c.header = long."column"
    WHERE amount <> 0 AND NOT (r.country IS NULL AND c.country = ${sqlText('WLD')})`);
  return [];
};

const rowLabel = (written: string): RowLabel => {
  const [first = '', second] = written.split('\u001F');
  if (second === undefined) {
    const label = splitLabel(first);
    return { written, country: label?.country ?? null, item: label?.item ?? first };
  }
  const isCountry = /^[A-Z]{3}$|^RoW$/.test(first) && roleOfItem(first) !== 'output';
  return { written, country: isCountry ? first : null, item: second === '' ? first : second };
};
