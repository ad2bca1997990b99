import { inferSchema, initParser } from 'udsv';
import type { BadTable } from './table-problem.ts';

/** A table before its cells are understood. */
export interface Cells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Line in the file of a row by its index: one row, one line, and the header above them. */
export const lineOf = (index: number): number => index + 2;

/**
 * Splits comma-separated text (UTF-8, `\n`, double quotes, no line break inside a cell) into header and cells.
 * The parser joins the cells of a ragged line silently; here such a line is refused.
 */
export const splitCells = (file: string, csv: string): Cells | BadTable => {
  const lines = csv.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const misshapen = lookFor(lines);
  if (misshapen) return { kind: 'bad-table', file, ...misshapen };
  const headers = lines[0]!.split(',');
  const rows = lines.length > 1 ? parse(csv) : [];
  const ragged = rows.findIndex((row, index) => isRagged(row, lines[index + 1]!));
  if (ragged < 0 && rows.length === lines.length - 1) return { headers, rows };
  return {
    kind: 'bad-table',
    file,
    line: lineOf(ragged < 0 ? rows.length : ragged),
    found: 'more or fewer cells than the header has columns',
    expected: `${headers.length} cells`,
    mend: 'put commas between all cells and quotes around a cell that holds a comma or a quote',
  };
};

type Misshape = Pick<BadTable, 'line' | 'found' | 'expected' | 'mend'>;

const lookFor = (lines: readonly string[]): Misshape | null => {
  for (const [index, line] of lines.entries()) {
    const misshape = misshapeOf(line);
    if (misshape) return { line: index + 1, ...misshape };
  }
  return lines.length > 0
    ? null
    : { line: 1, found: 'nothing', expected: 'a header', mend: 'write the column names on the first line' };
};

const misshapeOf = (line: string): Omit<Misshape, 'line'> | null => {
  if (line === '') return { found: 'an empty line', expected: 'a row', mend: 'take the empty line out' };
  if (line.endsWith('\r'))
    return {
      found: 'a carriage return',
      expected: 'lines ending in \\n',
      mend: 'save the file with Unix line ends',
    };
  return line.includes('"') && !quotedLine.test(line)
    ? {
        found: 'a quote that is not closed on its line, or stands inside a cell without quotes',
        expected: 'quotes around the whole cell, doubled inside it',
        mend: 'close the quote, and keep line breaks out of cells',
      }
    : null;
};

const quotedLine = /^(?:[^",]*|"(?:[^"]|"")*")(?:,(?:[^",]*|"(?:[^"]|"")*"))*$/;

const parse = (csv: string): readonly (readonly string[])[] =>
  initParser(inferSchema(csv, { col: ',', row: '\n', encl: '"' }, 1)).stringArrs<string[]>(csv);

/** A short line swallows the next one, a long line keeps its surplus in the last cell without quotes. */
const isRagged = (row: readonly string[], line: string): boolean => {
  const last = row.at(-1)!;
  return (
    row.some((cell) => cell.includes('\n')) ||
    (last.includes(',') && !line.endsWith(`"${last.replaceAll('"', '""')}"`))
  );
};
