import type { CellRules } from './csv-source.ts';
import { cellNumber, csvTexts } from './csv-source.ts';
import type { ImportSession, OpenedInput } from './import-format.ts';
import type { ImportProblem } from './import-problem.ts';
import { mostProblems } from './import-problem.ts';
import { printable } from './printable.ts';
import { recordLines } from './record-lines.ts';
import { sqlName } from './sql.ts';

interface Reject {
  readonly line: bigint | number;
  readonly column_name: string | null;
  readonly error_type: string;
  readonly csv_line: string;
  readonly error_message: string;
}

/**
 * Whether a text that is no number is one with marks between thousands: `1,112.5`, `1.112,5`, `1 112`, `1'112`. A single
 * comma before three digits may be either and is none.
 */
const isGrouped = (text: string): boolean =>
  /^\s*[-+]?\d{1,3}(?:([,. \u00A0\u202F'’])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?\s*$/.test(text) &&
  !/^\s*[-+]?\d{1,3}[,.]\d{3}\s*$/.test(text);

/** The text of a cell that could not be cast; null where the line itself is wrong. */
const castText = ({
  error_type: type,
  column_name: column,
  error_message: message,
}: Reject): string | null =>
  type === 'CAST' && column !== null ? (/string "(.*)" to '/s.exec(message)?.[1] ?? null) : null;

const rejectProblem = (input: OpenedInput, reject: Reject, isGroupedFile: boolean): ImportProblem => {
  const at = { file: input.name, line: Number(reject.line) };
  const found = castText(reject);
  if (found !== null && reject.column_name !== null) {
    const cell = { ...at, column: reject.column_name, found };
    // `1,112` is either; beside `1,112.5` it is the same marks.
    if (isGrouped(found) || (isGroupedFile && /,\d{3}\s*$/.test(found)))
      return { ...cell, kind: 'thousands-mark' };
    const isComma = !input.isDecimalComma && /^\s*[-+]?\d+,\d+\s*$/.test(found);
    return isComma ? { ...cell, kind: 'decimal-comma' } : { ...cell, kind: 'not-a-number' };
  }
  return {
    ...at,
    kind: 'ragged-line',
    text: printable(reject.csv_line.trim(), 120),
    expected: input.header.length,
    separator: input.delimiter,
  };
};

/** `problems` cut to what a person reads, with the number of those left untold. */
export const firstProblems = (
  file: string,
  problems: readonly ImportProblem[],
  all: number,
): ImportProblem[] => {
  const shown = problems.slice(0, mostProblems);
  return all > shown.length ? [...shown, { kind: 'more-problems', file, count: all - shown.length }] : shown;
};

/**
 * What the scans of `csvSource` since the last call could not read: cells of another type, lines with too many or too
 * few cells, unclosed quotation marks. Empty when all was well.
 */
export const rejectedCells = async (session: ImportSession, input: OpenedInput): Promise<ImportProblem[]> => {
  const found = await session.rows<Reject>(
    `SELECT DISTINCT ON (line) line, column_name, error_type, csv_line, error_message FROM reject_errors
     ORDER BY line, column_idx`,
  );
  if (found.length === 0) return [];
  const isGroupedFile = found.some((reject) => isGrouped(castText(reject) ?? ''));
  const problems = found.slice(0, mostProblems).map((reject) => rejectProblem(input, reject, isGroupedFile));
  return firstProblems(input.name, problems, found.length);
};

/** One rule about cells: `where` is SQL over the texts of `csvTexts`, in which it is broken. */
export interface CellRule {
  readonly column: string;
  readonly where: string;
  /** The problem of one such cell. */
  readonly problem: (at: {
    readonly file: string;
    readonly line: number;
    readonly column: string;
    readonly found: string;
  }) => ImportProblem;
}

/** The cells that break a rule, by line. Costs a scan: call it when the fast scan has shown that there are some. */
export const cellsWhere = async (
  session: ImportSession,
  input: OpenedInput,
  { column, where, problem }: CellRule,
  rules: CellRules = {},
): Promise<ImportProblem[]> => {
  const cell = sqlName(column);
  const found = await session.rows<{ record: number; cell: string | null; total: number }>(
    `SELECT record_number AS record, ${cell} AS cell, count(*) OVER () AS total
     FROM ${csvTexts(input, rules)} WHERE ${where} ORDER BY 1 LIMIT ${mostProblems}`,
  );
  const lines = await recordLines(
    input.path,
    found.map(({ record }) => record),
    rules.skip,
  );
  const problems = found.map(({ record, cell: text }) =>
    problem({ file: input.name, line: lines.get(record) ?? record + 1, column, found: text ?? '' }),
  );
  return firstProblems(input.name, problems, found[0]?.total ?? 0);
};

/** Rule: a number below zero. */
export const negative = (input: OpenedInput, column: string): CellRule => ({
  column,
  where: `${cellNumber(input, column)} < 0`,
  problem: (at) => ({ ...at, kind: 'negative' }),
});

/** Rule: a number that is none: `NaN`, `inf`, `1e400`. An empty cell is no such. */
export const notFinite = (input: OpenedInput, column: string): CellRule => ({
  column,
  where: `${sqlName(column)} IS NOT NULL AND NOT coalesce(isfinite(${cellNumber(input, column)}), false)`,
  problem: (at) => ({ ...at, kind: 'not-a-number' }),
});

/** US dollars that no flow reaches: all trade of the world in a year is a fortieth of it. */
export const mostUsd = 1e15;

/** Rule: more than any flow; `scale` is the unit of the column in US dollars. */
export const tooLarge = (input: OpenedInput, column: string, scale = 1): CellRule => ({
  column,
  // What is no number is told as such; a number may leave them only by its unit.
  where: `abs(${cellNumber(input, column)}) >= ${mostUsd / scale} AND isfinite(${cellNumber(input, column)})`,
  problem: (at) => ({ ...at, kind: 'too-large' }),
});

/** Characters of a code or a name of a place or a product. */
export const mostCharacters = 300;

/** Rule: a text too long for what it should be. */
export const tooLong = (column: string): CellRule => ({
  column,
  where: `length(${sqlName(column)}) > ${mostCharacters}`,
  problem: (at) => ({ ...at, found: at.found.slice(0, 60), kind: 'too-long', most: mostCharacters }),
});

/** Rule: no number, or one that is not finite. */
export const missing = (input: OpenedInput, column: string): CellRule => ({
  column,
  where: `${sqlName(column)} IS NULL OR NOT coalesce(isfinite(${cellNumber(input, column)}), false)`,
  problem: (at) => ({ ...at, kind: 'missing-value' }),
});

/** Rule: an empty cell, or one of blanks. */
export const empty = (column: string): CellRule => ({
  column,
  where: `coalesce(trim(${sqlName(column)}), '') = ''`,
  problem: (at) => ({ ...at, kind: 'missing-value' }),
});

/** Years that trade can be of. */
export const firstYear = 1962;
export const lastYear = 2060;

/** SQL that is true where a number is no year of trade: too early, too late, missing, or not whole. */
export const notYear = (number: string, first = firstYear, last = lastYear): string =>
  `coalesce(${number} NOT BETWEEN ${first} AND ${last} OR ${number} <> floor(${number}), true)`;

/** Rule: a year outside what trade can be of. */
export const badYear = (column: string): CellRule => ({
  column,
  where: notYear(`TRY_CAST(${sqlName(column)} AS DOUBLE)`),
  problem: (at) => ({ ...at, kind: 'bad-year', first: firstYear, last: lastYear }),
});

/** Whether a table of the session has two rows with the same key. */
export const hasRepeatedKeys = async (
  session: ImportSession,
  table: string,
  key: readonly string[],
): Promise<boolean> => {
  // Of hashes first: eleven million numbers are grouped in a second, eleven million keys of text in many.
  const [hashes] = await session.rows<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT hash(${key.join(', ')}) AS h FROM ${table} GROUP BY h HAVING count(*) > 1)`,
  );
  if (hashes!.n === 0) return false;
  const [keys] = await session.rows<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM (SELECT ${key.join(', ')} FROM ${table} WHERE hash(${key.join(', ')}) IN
       (SELECT hash(${key.join(', ')}) FROM ${table} GROUP BY 1 HAVING count(*) > 1)) GROUP BY ${key.join(', ')} HAVING count(*) > 1)`,
  );
  return keys!.n > 0;
};

/** Lines of the input that repeat the key (headers) of an earlier line. Costs a scan, like `cellsWhere`. */
export const repeatedKeys = async (
  session: ImportSession,
  input: OpenedInput,
  headers: readonly string[],
  rules: CellRules = {},
): Promise<ImportProblem[]> => {
  const cells = headers.map(sqlName).join(', ');
  const found = await session.rows<{ first: number; second: number; key: string; total: number }>(
    `SELECT list_sort(list(record_number))[1] AS first, list_sort(list(record_number))[2] AS second,
       concat_ws(' ', ${cells}) AS key, count(*) OVER () AS total
     FROM ${csvTexts(input, rules)} GROUP BY ${cells} HAVING count(*) > 1 ORDER BY second LIMIT ${mostProblems}`,
  );
  const lines = await recordLines(
    input.path,
    found.flatMap(({ first, second }) => [first, second]),
    rules.skip,
  );
  const problems = found.map(({ first, second, key }): ImportProblem => ({
    kind: 'repeated-key',
    file: input.name,
    line: lines.get(second) ?? second + 1,
    firstLine: lines.get(first) ?? first + 1,
    key,
  }));
  return firstProblems(input.name, problems, found[0]?.total ?? 0);
};
