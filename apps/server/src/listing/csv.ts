/** A cell before it is written: several values are joined by semicolons, null is an empty cell. */
export type CsvCell = string | number | boolean | null | readonly string[];

/** One column of an exported table. */
export interface CsvColumn<T> {
  readonly header: string;
  readonly cell: (item: T) => CsvCell;
}

/**
 * Text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, their full-width forms that Chinese
 * and Japanese input gives, tab or carriage return) gets an apostrophe before it, as OWASP advises on CSV injection. Text that begins with an apostrophe gets
 * one more, so that taking one away always gives the text back. Numbers are left alone.
 */
const harmless = (text: string): string => (/^['=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

const written = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = harmless(typeof cell === 'string' ? cell : cell.join(';'));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Tells spreadsheets that the text is UTF-8. */
const byteOrderMark = '\u{FEFF}';

const line = (cells: readonly CsvCell[]): string => `${cells.map(written).join(',')}\r\n`;

const head = <T>(columns: readonly CsvColumn<T>[]): string =>
  byteOrderMark + line(columns.map(({ header }) => header));

const body = <T>(columns: readonly CsvColumn<T>[], items: readonly T[]): string =>
  items.map((item) => line(columns.map(({ cell }) => cell(item)))).join('');

/** A table as RFC 4180 describes it: header, lines ended by CR LF, quotes doubled; UTF-8 with its mark. */
export const csvDocument = <T>(columns: readonly CsvColumn<T>[], items: readonly T[]): string =>
  head(columns) + body(columns, items);

/** The same table piece by piece, so that a long one is never in memory as a whole. */
export const csvPieces = async function* <T>(
  columns: readonly CsvColumn<T>[],
  batches: AsyncIterable<readonly T[]>,
): AsyncGenerator<string> {
  yield head(columns);
  for await (const batch of batches) yield body(columns, batch);
};
