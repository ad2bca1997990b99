/**
 * The ones of a 0/1 matrix, row by row: the items of row r are `items[starts[r]]` to `items[starts[r + 1] - 1]`,
 * ascending (compressed sparse rows). Loops over what is present take an eighth of the time of loops over all.
 */
export interface Incidence {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Both readings of a row-major 0/1 matrix: the columns of each row, and the rows of each column. */
export const incidence = (
  cells: Uint8Array,
  rows: number,
  columns: number,
): { byRow: Incidence; byColumn: Incidence } => {
  const rowStarts = new Uint32Array(rows + 1);
  const columnStarts = new Uint32Array(columns + 1);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      if (cells[cell] === 0) continue;
      rowStarts[row + 1]!++;
      columnStarts[column + 1]!++;
    }
  }
  for (let row = 0; row < rows; row++) rowStarts[row + 1]! += rowStarts[row]!;
  for (let column = 0; column < columns; column++) columnStarts[column + 1]! += columnStarts[column]!;
  const byRow = { starts: rowStarts, items: new Uint32Array(rowStarts[rows]!) };
  const byColumn = { starts: columnStarts, items: new Uint32Array(rowStarts[rows]!) };
  const next = columnStarts.slice();
  for (let row = 0, cell = 0, item = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      if (cells[cell] === 0) continue;
      byRow.items[item++] = column;
      byColumn.items[next[column]!++] = row;
    }
  }
  return { byRow, byColumn };
};

/** Number of items in each row. */
export const counts = ({ starts }: Incidence): Uint32Array => {
  const lengths = new Uint32Array(starts.length - 1);
  for (let row = 0; row < lengths.length; row++) lengths[row] = starts[row + 1]! - starts[row]!;
  return lengths;
};

/** Sum over the items of each row of what each item counts; NaN for a row without items. */
export const rowSums = ({ starts, items }: Incidence, worth: Float64Array): Float64Array => {
  const sums = new Float64Array(starts.length - 1);
  for (let row = 0; row < sums.length; row++) {
    let sum = starts[row] === starts[row + 1] ? Number.NaN : 0;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) sum += worth[items[i]!]!;
    sums[row] = sum;
  }
  return sums;
};
