import type { CellValue, TableColumn } from './column.ts';

/** Headers (with units) and values of a table as plain rows, for copying and exporting. */
export const tableRows = <Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly (readonly CellValue[])[] => [
  columns.map(({ header, unit }) => (unit === undefined ? header : `${header}, ${unit}`)),
  ...rows.map((row) => columns.map((column) => column.value(row))),
];

/** A text that a spreadsheet would run as a formula, also in the full-width signs of Chinese input, is marked as text. */
const harmless = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

const pasted = (cell: CellValue): string =>
  (typeof cell === 'string' ? harmless(cell) : String(cell ?? '')).replace(/[\t\r\n]+/g, ' ');

/** Tab-separated text as spreadsheets paste it: a tab or line break inside a cell becomes a space. */
export const asTsv = (rows: readonly (readonly CellValue[])[]): string =>
  rows.map((row) => row.map(pasted).join('\t')).join('\n');

const quoted = (cell: CellValue): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `${cell}`;
  const safe = harmless(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Comma-separated text (RFC 4180); unknown is an empty field. */
export const asCsv = (rows: readonly (readonly CellValue[])[]): string =>
  `${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
