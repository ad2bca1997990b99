import { changes } from '../nearest.ts';
import type { CsvScanner } from './csv-scanner.ts';
import type { TableProblem } from './table-problem.ts';

/** Up to three names that somebody may have meant. */
const nearestNames = (name: string, columns: readonly string[]): string[] =>
  columns
    .map((column) => ({ column, distance: changes(name, column) }))
    .filter(
      ({ column, distance }) =>
        distance <= Math.max(1, name.length / 3) ||
        column.toLowerCase().includes(name.toLowerCase()) ||
        name.toLowerCase().includes(column.toLowerCase()),
    )
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ column }) => column);

/** The column names of a table; null when there is no header. */
export const readHeader = (scanner: CsvScanner): string[] | null =>
  scanner.next() ? Array.from({ length: scanner.cells() }, (_, cell) => scanner.text(cell).trim()) : null;

/** Places of the columns asked for, or what is missing. Names are matched exactly. */
export const findColumns = <Option extends string>(
  columns: readonly string[],
  wanted: Readonly<Record<Option, string | undefined>>,
): { readonly kind: 'found'; readonly at: Readonly<Record<Option, number>> } | TableProblem => {
  const at: Partial<Record<Option, number>> = {};
  for (const option of Object.keys(wanted) as Option[]) {
    const name = wanted[option];
    if (name === undefined) return { kind: 'missing-option', option, columns };
    const place = columns.indexOf(name);
    if (place < 0) {
      return { kind: 'missing-column', option, name, nearest: nearestNames(name, columns), columns };
    }
    at[option] = place;
  }
  return { kind: 'found', at: at as Readonly<Record<Option, number>> };
};
