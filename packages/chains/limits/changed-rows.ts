/** Rows of a table with some fields of each changed. */
export const changedRows = <Row extends object>(
  rows: readonly Row[],
  change: (row: Row, place: number) => Partial<Row>,
): readonly Row[] => rows.map((row, place) => Object.assign({}, row, change(row, place)));
