import type { CellRule } from '../csv-checks.ts';
import {
  cellsWhere,
  firstProblems,
  mostCharacters,
  mostUsd,
  notFinite,
  rejectedCells,
  tooLarge,
  tooLong,
} from '../csv-checks.ts';
import type { CellRules } from '../csv-source.ts';
import { csvSource } from '../csv-source.ts';
import type { Layout, LayoutField } from '../find-columns.ts';
import { findColumns } from '../find-columns.ts';
import type { ImportSession, OpenedInput, ReadOptions } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import { mostProblems } from '../import-problem.ts';
import { sqlName, sqlText } from '../sql.ts';
import { jsonTable } from './json-table.ts';

/** A layout whose fields know whether they are numbers, and whether these are amounts of trade. */
export type FieldLayout<Field extends string> = Readonly<
  Record<Field, LayoutField & { readonly isNumber?: boolean; readonly isMoney?: boolean }>
>;

/** The table `fields`: one column a field, in the words of the layout, whatever the file calls them. */
export type FieldsReading<Field extends string> =
  | {
      readonly kind: 'fields';
      /** Header of each field; null where the file has none. A constant counts as present. */
      readonly headers: Readonly<Record<Field, string | null>>;
      readonly has: (field: Field) => boolean;
      /** The input as it was read: for a JSON file the table its records became. */
      readonly input: OpenedInput;
    }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

/** Texts that offices write for "not known". */
const unknown = ['NA', 'N/A', 'NULL', 'null', 'nan', 'NaN', '..', '...', '-'];

/** Constants of a column map: `flow: '=import'` gives every row that flow, for files that leave it to their title. */
const constantsOf = (columns: ReadOptions['columns']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([, header]) => header.startsWith('='))
      .map(([field, header]) => [field, header.slice(1)]),
  );

const headersOnly = (columns: ReadOptions['columns']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).filter(([, header]) => !header.startsWith('=')));

const withoutConstants = <Field extends string>(
  layout: FieldLayout<Field>,
  constants: Readonly<Record<string, string>>,
): Layout =>
  Object.fromEntries(
    Object.entries<LayoutField>(layout).map(([field, known]) => [
      field,
      constants[field] === undefined ? known : { headers: [], isOptional: true },
    ]),
  );

/**
 * Reads an input into the table `fields`: texts trimmed, empty and unknown cells NULL, numbers checked. A field
 * that is missing is a column of NULL, a constant of the column map a column of that text.
 */
export const readFields = async <Field extends string>(
  session: ImportSession,
  given: OpenedInput,
  layout: FieldLayout<Field>,
  options: ReadOptions,
  rules: CellRules = {},
): Promise<FieldsReading<Field>> => {
  const input = given.shape === 'json' ? await jsonTable(session, given) : given;
  if ('kind' in input) return { kind: 'refused', problems: [input] };
  const constants = constantsOf(options.columns);
  const found = findColumns(input, withoutConstants(layout, constants), headersOnly(options.columns));
  if (found.kind === 'refused') return found;
  const headers = found.columns as Record<Field, string | null>;
  const names = Object.keys(layout) as Field[];
  const numbers = names.filter((field) => layout[field].isNumber === true && headers[field] !== null);
  const types = Object.fromEntries(numbers.map((field) => [headers[field]!, 'DOUBLE']));
  const source =
    given.shape === 'json'
      ? 'json_rows'
      : csvSource(input, types, { ...rules, unknown: [...unknown, ...(rules.unknown ?? [])] });
  const columns = names.map((field) => {
    const header = headers[field];
    const isNumber = layout[field].isNumber === true;
    const constant = constants[field];
    if (constant !== undefined)
      return `${isNumber ? `TRY_CAST(${sqlText(constant)} AS DOUBLE)` : sqlText(constant)} AS ${field}`;
    if (header === null) return `NULL::${isNumber ? 'DOUBLE' : 'VARCHAR'} AS ${field}`;
    return isNumber
      ? `${given.shape === 'json' ? `TRY_CAST(${sqlName(header)} AS DOUBLE)` : sqlName(header)} AS ${field}`
      : `nullif(trim(${sqlName(header)}), '') AS ${field}`;
  });
  await session.run(`CREATE OR REPLACE TEMP TABLE fields AS SELECT ${columns.join(', ')} FROM ${source}`);
  const problems =
    given.shape === 'json'
      ? await badNumbers(
          session,
          input,
          numbers.map((field) => headers[field]!),
        )
      : await rejectedCells(session, input);
  if (problems.length > 0) return { kind: 'refused', problems };
  const beyond = await beyondReason(session, input, layout, headers, rules);
  if (beyond.length > 0) return { kind: 'refused', problems: beyond };
  return {
    kind: 'fields',
    headers: Object.fromEntries(
      names.map((field) => [field, headers[field] ?? (constants[field] === undefined ? null : field)]),
    ) as Record<Field, string | null>,
    has: (field) => headers[field] !== null || constants[field] !== undefined,
    input,
  };
};

/** Numbers that are none (`inf`), more money than there is, texts that are no codes: a broken file rather than trade. */
const beyondReason = async <Field extends string>(
  session: ImportSession,
  input: OpenedInput,
  layout: FieldLayout<Field>,
  headers: Readonly<Record<Field, string | null>>,
  rules: CellRules,
): Promise<readonly ImportProblem[]> => {
  const checks = (Object.keys(layout) as Field[]).flatMap((field) => {
    const header = headers[field];
    if (header === null) return [];
    const { isNumber = false, isMoney = false } = layout[field];
    if (!isNumber) return [{ broken: `length(${field}) > ${mostCharacters}`, rule: tooLong(header) }];
    const finite = { broken: `NOT isfinite(${field})`, rule: notFinite(input, header) };
    const large = {
      broken: `abs(${field}) >= ${mostUsd} AND isfinite(${field})`,
      rule: tooLarge(input, header),
    };
    return isMoney ? [finite, large] : [finite];
  });
  if (checks.length === 0) return [];
  const [counts] = await session.rows<Record<string, number>>(
    `SELECT ${checks.map(({ broken }, at) => `count(*) FILTER (${broken}) AS n${at}`).join(', ')} FROM fields`,
  );
  const problems: ImportProblem[] = [];
  for (const [at, { rule }] of checks.entries())
    if (counts![`n${at}`]! > 0) problems.push(...(await badCells(session, input, rule, rules)));
  return problems;
};

/** Cells of JSON records that should be numbers and are not. */
const badNumbers = async (
  session: ImportSession,
  input: OpenedInput,
  headers: readonly string[],
): Promise<ImportProblem[]> => {
  const problems: ImportProblem[] = [];
  for (const header of headers) {
    const cell = sqlName(header);
    problems.push(
      ...(await badCells(session, input, {
        column: header,
        where: `${cell} IS NOT NULL AND TRY_CAST(${cell} AS DOUBLE) IS NULL`,
        problem: (at) => ({ ...at, kind: 'not-a-number' }),
      })),
    );
  }
  return problems;
};

/** The cells that break a rule, by line; in a JSON document by number of the record. */
export const badCells = async (
  session: ImportSession,
  input: OpenedInput,
  rule: CellRule,
  rules: CellRules = {},
): Promise<ImportProblem[]> => {
  if (input.shape === 'csv') return cellsWhere(session, input, rule, rules);
  const cell = sqlName(rule.column);
  const found = await session.rows<{ record: number; cell: string | null; total: number }>(
    `SELECT record, ${cell} AS cell, count(*) OVER () AS total
     FROM (SELECT row_number() OVER () AS record, * FROM json_rows) WHERE ${rule.where} ORDER BY 1 LIMIT ${mostProblems}`,
  );
  const problems = found.map(({ record, cell: text }) =>
    rule.problem({ file: input.name, line: record, column: rule.column, found: text ?? '' }),
  );
  return firstProblems(input.name, problems, found[0]?.total ?? 0);
};
