/** Where a cell stands: row of its paragraph, column of its language. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * Where an arrow key leads from a cell in a table of `rows` by `columns`; null where it leads nowhere. Left and right follow
 * the columns as they are seen, which run the other way where the page reads from right to left.
 */
export const arrowTarget = (
  key: string,
  { row, column }: CellAt,
  rows: number,
  columns: number,
  isRightToLeft: boolean,
): CellAt | null => {
  const onward = isRightToLeft ? -1 : 1;
  const to = ((): CellAt | null => {
    switch (key) {
      case 'ArrowDown':
        return { row: row + 1, column };
      case 'ArrowUp':
        return { row: row - 1, column };
      case 'ArrowRight':
        return { row, column: column + onward };
      case 'ArrowLeft':
        return { row, column: column - onward };
      case 'Home':
        return { row: 0, column };
      case 'End':
        return { row: rows - 1, column };
      default:
        return null;
    }
  })();
  if (to === null || to.row < 0 || to.row >= rows || to.column < 0 || to.column >= columns) return null;
  return to.row === row && to.column === column ? null : to;
};
