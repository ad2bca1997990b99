import type { OpenedInput } from './import-format.ts';
import { literalPath, sqlName, sqlText } from './sql.ts';

/** How cells of a CSV are read beyond its separator. */
export interface CellRules {
  /** Texts that stand for "not known", as they are written; an empty cell always does. */
  readonly unknown?: readonly string[];
  /** Lines before the header. */
  readonly skip?: number;
}

const scan = (
  input: OpenedInput,
  columns: string,
  { unknown = [], skip = 0 }: CellRules,
  more: string,
): string =>
  [
    `read_csv(${sqlText(literalPath(input.path))}, auto_detect = false, hive_partitioning = false`,
    `header = true, columns = ${columns}`,
    `delim = ${sqlText(input.delimiter)}, quote = '"', escape = '"', skip = ${skip}`,
    // A longer cell than this is an unclosed quotation mark, not a figure.
    `max_line_size = 1048576, nullstr = [${['', ...unknown].map(sqlText).join(', ')}]`,
    `${input.isDecimalComma ? "decimal_separator = ','," : ''} ${more})`,
  ].join(', ');

/** Columns of the input in order with their types as DuckDB wants them; what has no type of its own is text. A column without a name (row numbers that a program wrote) is named by its place. */
const columnsOf = (input: OpenedInput, types: Readonly<Record<string, string>>, untyped: string): string => {
  const named = input.header.map((header, index) => (header === '' ? `column ${index + 1}` : header));
  return `{${named.map((header) => `${sqlText(header)}: '${types[header] ?? untyped}'`).join(', ')}}`;
};

/**
 * The rows of an input as SQL to stand after FROM: typed as told (`types` by header), other columns text. Cells and
 * lines that cannot be read are put aside instead of stopping the scan: look at `rejectedCells` afterwards.
 */
export const csvSource = (
  input: OpenedInput,
  types: Readonly<Record<string, string>>,
  rules: CellRules = {},
): string =>
  scan(input, columnsOf(input, types, 'VARCHAR'), rules, `store_rejects = true, rejects_limit = 10000`);

/** The rows of an input as texts, with `record_number` from 1: for looking up where something stands. */
export const csvTexts = (input: OpenedInput, rules: CellRules = {}): string =>
  `(SELECT row_number() OVER () AS record_number, * FROM ${scan(input, columnsOf(input, {}, 'VARCHAR'), rules, 'parallel = false')})`;

/** A cell of `csvTexts` as a number; NULL where it is none. */
export const cellNumber = (input: OpenedInput, header: string): string => {
  const cell = sqlName(header);
  return `TRY_CAST(${input.isDecimalComma ? `replace(${cell}, ',', '.')` : cell} AS DOUBLE)`;
};
