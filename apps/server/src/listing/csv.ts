/** A cell before it is written: several values are joined by semicolons, null is an empty cell. */
export type CsvCell = string | number | boolean | null | readonly string[];

/** One column of an exported table. */
export interface CsvColumn<T> {
  readonly header: string;
  readonly cell: (item: T) => CsvCell;
}

/**
 * Text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, tab or carriage return)
 * gets an apostrophe before it, as OWASP advises on CSV injection. Text that begins with an apostrophe gets
 * one more, so that taking one away always gives the text back. Numbers are left alone.
 */
const harmless = (text: string): string => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text);

const written = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = harmless(typeof cell === 'string' ? cell : cell.join(';'));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Tells spreadsheets that the text is UTF-8. */
const byteOrderMark = '\u{FEFF}';

/** A table as RFC 4180 describes it: header, lines ended by CR LF, quotes doubled; UTF-8 with its mark. */
export const csvDocument = <T>(columns: readonly CsvColumn<T>[], items: readonly T[]): string => {
  const lines = [
    columns.map(({ header }) => written(header)),
    ...items.map((item) => columns.map(({ cell }) => written(cell(item)))),
  ];
  return `${byteOrderMark}${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
};
