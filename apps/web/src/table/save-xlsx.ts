import writeWorkbook from 'write-excel-file/universal';
import type { CellValue } from './column.ts';

/** A workbook of one sheet; the first row is bold and stays in view. Loaded only when asked for. */
export const workbook = async (rows: readonly (readonly CellValue[])[]): Promise<Blob> => {
  const [headers = [], ...body] = rows;
  const sheet = [
    headers.map((header) => ({ value: String(header ?? ''), fontWeight: 'bold' as const })),
    ...body.map((row) => row.map((cell) => (cell === null ? null : { value: cell }))),
  ];
  const widths = headers.map((_, column) => ({
    width: Math.min(60, 2 + Math.max(...rows.map((row) => String(row[column] ?? '').length))),
  }));
  return writeWorkbook(sheet, { columns: widths, stickyRowsCount: 1 }).toBlob();
};
