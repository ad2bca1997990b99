import { literalPath, parquetSql } from '../warehouse/sql.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

/** Rows read at once: some milliseconds of work, and less than a megabyte. */
const rowsAtOnce = 5000;

/** Rows of a Parquet file in the order they were written, a batch at a time; the last one is empty or short. */
export const rowBatches = async function* <Row>(
  warehouse: Pick<Warehouse, 'query'>,
  file: string,
  size: number = rowsAtOnce,
): AsyncGenerator<readonly Row[]> {
  const from = parquetSql([literalPath(file)], ', file_row_number = true');
  for (let start = 0; ; start += size) {
    // A scan keeps no order of its own here: rows are asked for by their number.
    const found = await warehouse.query<Row>(
      `SELECT * EXCLUDE (file_row_number) FROM ${from}
       WHERE file_row_number >= $1 AND file_row_number < $2 ORDER BY file_row_number`,
      [start, start + size],
    );
    if (found.kind !== 'rows') throw new Error('there was no limit of time');
    yield found.rows;
    if (found.rows.length < size) return;
  }
};
