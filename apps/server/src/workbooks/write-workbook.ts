import type { Cell, Sheet } from '@hamkor/chains';
import writeSheets from 'write-excel-file/node';

/**
 * A sequence that readers would take for an escaped character is escaped itself (ECMA-376 part 1, 22.9.2.19). So is the first
 * letter of `toString` and its like, which the writer's list of texts takes for its own.
 */
const escaped = (text: string): string => {
  const plain = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!(plain in Object.prototype)) return plain;
  const code = plain.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_${plain.slice(1)}`;
};

/** Every text is written as text, whatever it begins with: `=1+1` stays what it is and is never worked out. */
const cellOf = (value: Cell, isHeader: boolean) => {
  if (value === null) return null;
  const style = isHeader ? ({ fontWeight: 'bold' } as const) : {};
  if (typeof value === 'string') return { value: escaped(value), type: String, ...style };
  return typeof value === 'number' ? { value, type: Number, ...style } : { value, type: Boolean, ...style };
};

/** An XLSX file with one sheet after another; headers are bold and stay in sight. */
export const writeWorkbook = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeSheets(
    sheets.map(({ name, rows }) => ({
      sheet: name.replaceAll(/[[\]/\\:*?]/g, ' ').slice(0, 31),
      data: rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0))),
      stickyRowsCount: 1,
      columns: columnWidths(rows),
    })),
  ).toBuffer();

/** Wide enough for the longest of the first rows, within reason. */
const columnWidths = (rows: readonly (readonly Cell[])[]): { readonly width: number }[] => {
  const widths: number[] = [];
  for (const row of rows.slice(0, 50))
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 8, Math.min(60, String(cell ?? '').length + 2));
    });
  return widths.map((width) => ({ width }));
};
