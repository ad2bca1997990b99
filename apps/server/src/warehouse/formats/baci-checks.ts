import {
  badYear,
  cellsWhere,
  empty,
  hasRepeatedKeys,
  missing,
  mostCharacters,
  mostUsd,
  notYear,
  negative,
  notFinite,
  repeatedKeys,
  tooLarge,
  tooLong,
} from '../csv-checks.ts';
import type { CellRule } from '../csv-checks.ts';
import type { ImportSession, OpenedInput } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { cellNumber } from '../csv-source.ts';
import { sqlName, sqlText } from '../sql.ts';
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
  readonly large: number;
  readonly massless: number;
  readonly long: number;
  readonly same: number;
}

const rules = { unknown: notKnown };

/** Columns that Hamkor's own export adds: bounds around the value, and who reported it. */
const boundProblems = async (
  session: ImportSession,
  input: OpenedInput,
  columns: Readonly<Record<BaciField, string | null>>,
  value: string,
  scale: number,
): Promise<readonly ImportProblem[]> => {
  const { usd_low: low, usd_high: high, reported } = columns;
  const wrong: CellRule[] = [];
  const usd = `${cellNumber(input, value)} * ${scale}`;
  // What a text of fifteen digits loses may not make a bound a hair too high.
  const bound = (column: string, where: string): CellRule => ({
    column,
    where: `${sqlName(column)} IS NOT NULL AND NOT coalesce(isfinite(${cellNumber(input, column)}) AND ${where}, false)`,
    problem: (at) => ({ ...at, kind: 'bad-interval' }),
  });
  const any = async (where: string): Promise<boolean> =>
    (await session.rows<{ n: number }>(`SELECT count(*) AS n FROM raw WHERE ${where}`))[0]!.n > 0;
  if (
    low !== null &&
    (await any('NOT coalesce(usd_low >= 0 AND usd_low <= usd * (1 + 1e-9), usd_low IS NULL)'))
  )
    wrong.push(bound(low, `${cellNumber(input, low)} BETWEEN 0 AND ${usd} * (1 + 1e-9)`));
  if (
    high !== null &&
    (await any('NOT coalesce(isfinite(usd_high) AND usd_high >= usd * (1 - 1e-9), usd_high IS NULL)'))
  )
    wrong.push(bound(high, `${cellNumber(input, high)} >= ${usd} * (1 - 1e-9)`));
  const sides = ['both', 'exporter', 'importer'];
  const unknownSide = (cell: string): string =>
    `${cell} IS NOT NULL AND ${cell} NOT IN (${sides.map(sqlText).join(', ')})`;
  if (reported !== null && (await any(unknownSide('reported'))))
    wrong.push({
      column: reported,
      where: unknownSide(sqlName(reported)),
      problem: (at) => ({ ...at, kind: 'bad-code', expected: 'side', known: sides.join(', ') }),
    });
  const problems: ImportProblem[] = [];
  for (const rule of wrong) problems.push(...(await cellsWhere(session, input, rule, rules)));
  return problems;
};

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
    `SELECT count(*) FILTER (${notYear('year')}) AS years,
       ${['exporter', 'importer', 'product'].map((code) => `count(*) FILTER (coalesce(trim(CAST(${code} AS VARCHAR)), '') = '') AS ${code}s`).join(', ')},
       count(*) FILTER (usd IS NULL OR NOT isfinite(usd)) AS missing, count(*) FILTER (usd < 0) AS negative,
       count(*) FILTER (usd >= ${mostUsd}) AS large,
       count(*) FILTER (tonnes < 0) AS weightless, count(*) FILTER (NOT isfinite(tonnes)) AS massless,
       count(*) FILTER (length(product) > ${mostCharacters} OR length(CAST(exporter AS VARCHAR)) > ${mostCharacters} OR length(CAST(importer AS VARCHAR)) > ${mostCharacters}) AS long, count(*) FILTER (exporter = importer) AS same
     FROM raw`,
  );
  const header = (units: object): string | undefined =>
    Object.keys(units).flatMap((field) => columns[field as BaciField] ?? [])[0];
  const value = header(valueFields)!;
  const [, scale = 1] =
    Object.entries(valueFields).find(([field]) => columns[field as BaciField] === value) ?? [];
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
    [counts!.large, tooLarge(input, value, scale)],
    [counts!.massless, mass === undefined ? undefined : notFinite(input, mass)],
    [counts!.weightless, mass === undefined ? undefined : negative(input, mass)],
    [counts!.same, sameCountry],
    ...(['exporter', 'importer', 'product'] as const).map(
      (field) => [counts!.long, tooLong(columns[field]!)] as const,
    ),
  ];
  const problems: ImportProblem[] = [];
  for (const [count, rule] of broken)
    if (count > 0 && rule !== undefined) problems.push(...(await cellsWhere(session, input, rule, rules)));
  problems.push(...(await boundProblems(session, input, columns, value, scale)));
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
