import type { Cell, ModelProblem, Sheet } from '@hamkor/chains';
import readSheets from 'read-excel-file/universal';
import { scanCells } from './scan-cells.ts';
import { storedZip } from './stored-zip.ts';
import { unpackWorkbook } from './unpack-workbook.ts';
import type { WorkbookLimits } from './workbook-limits.ts';
import { usualWorkbookLimits } from './workbook-limits.ts';
import { workbookProblem } from './workbook-problem.ts';

export type Workbook =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'problems'; readonly problems: readonly ModelProblem[] };

/**
 * Sheets of an XLSX file. Of formulas only the value that was kept with them is read; dates become text, which no column
 * takes for a figure.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  limits: WorkbookLimits = usualWorkbookLimits,
): Promise<Workbook> => {
  const unpacked = await unpackWorkbook(bytes, limits);
  if (unpacked.kind === 'problem') return { kind: 'problems', problems: [unpacked.problem] };
  const problems = scanCells(unpacked.parts, limits);
  if (problems.length > 0) return { kind: 'problems', problems };
  try {
    // The reader unpacks by itself and without bounds: it is given what has been unpacked already.
    const sheets = await readSheets(new Blob([storedZip(unpacked.parts)]), { trim: false });
    return {
      kind: 'sheets',
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) })),
    };
  } catch (reason) {
    const found = reason instanceof Error ? reason.message.slice(0, 80) : '';
    return { kind: 'problems', problems: [workbookProblem('not-a-model', found, 'XLSX')] };
  }
};

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};
