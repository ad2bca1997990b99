import {
  badYear,
  cellsWhere,
  empty,
  firstYear,
  hasRepeatedKeys,
  lastYear,
  missing,
  negative,
  repeatedKeys,
} from '../csv-checks.ts';
import type { CellRule } from '../csv-checks.ts';
import type { ImportSession, OpenedInput } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { sqlName } from '../sql.ts';
import type { BaciField } from './baci-layout.ts';
import { massFields, notKnown, valueFields } from './baci-layout.ts';

interface Counts {
  readonly years: number;
  readonly exporters: number;
  readonly importers: number;
  readonly products: number;
  readonly missing: number;
  readonly negative: number;
  readonly weightless: number;
  readonly same: number;
}

const rules = { unknown: notKnown };

/**
 * What is wrong with the rows of the table `raw`: years, empty codes, missing or negative values, a country's trade with
 * itself, a flow given twice. One pass counts; only where a count is not zero are the lines looked up.
 */
export const baciProblems = async (
  session: ImportSession,
  input: OpenedInput,
  columns: Readonly<Record<BaciField, string | null>>,
): Promise<readonly ImportProblem[]> => {
  const [counts] = await session.rows<Counts>(
    `SELECT count(*) FILTER (year IS NULL OR year NOT BETWEEN ${firstYear} AND ${lastYear}) AS years,
       count(*) FILTER (exporter IS NULL) AS exporters, count(*) FILTER (importer IS NULL) AS importers,
       count(*) FILTER (product IS NULL) AS products,
       count(*) FILTER (usd IS NULL OR NOT isfinite(usd)) AS missing, count(*) FILTER (usd < 0) AS negative,
       count(*) FILTER (tonnes < 0) AS weightless, count(*) FILTER (exporter = importer) AS same
     FROM raw`,
  );
  const header = (units: object): string | undefined =>
    Object.keys(units).flatMap((field) => columns[field as BaciField] ?? [])[0];
  const value = header(valueFields)!;
  const mass = header(massFields);
  const sameCountry: CellRule = {
    column: columns.importer!,
    where: `${sqlName(columns.exporter!)} = ${sqlName(columns.importer!)}`,
    problem: (at) => ({ ...at, kind: 'same-country' }),
  };
  const broken: readonly (readonly [number, CellRule | undefined])[] = [
    [counts!.years, badYear(columns.year!)],
    [counts!.exporters, empty(columns.exporter!)],
    [counts!.importers, empty(columns.importer!)],
    [counts!.products, empty(columns.product!)],
    [counts!.missing, missing(input, value)],
    [counts!.negative, negative(input, value)],
    [counts!.weightless, mass === undefined ? undefined : negative(input, mass)],
    [counts!.same, sameCountry],
  ];
  const problems: ImportProblem[] = [];
  for (const [count, rule] of broken)
    if (count > 0 && rule !== undefined) problems.push(...(await cellsWhere(session, input, rule, rules)));
  if (problems.length > 0) return problems;
  const key = ['year', 'exporter', 'importer', 'product'] as const;
  if (!(await hasRepeatedKeys(session, 'raw', key))) return [];
  return repeatedKeys(
    session,
    input,
    key.map((field) => columns[field]!),
    rules,
  );
};
