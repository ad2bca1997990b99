import type { DuckDBResult, DuckDBVector } from '@duckdb/node-api';
import {
  DuckDBDoubleVector,
  DuckDBIntegerVector,
  DuckDBSmallIntVector,
  DuckDBTypeId,
} from '@duckdb/node-api';
import type { QueryColumns } from './warehouse.ts';

/** One column while it grows. */
interface Filling {
  readonly take: (vector: DuckDBVector, count: number) => void;
  readonly done: () => readonly unknown[] | Float64Array | Int32Array;
}

const { DOUBLE, FLOAT, DECIMAL, BIGINT, UBIGINT, HUGEINT, UHUGEINT } = DuckDBTypeId;
const { TINYINT, SMALLINT, INTEGER, UTINYINT, USMALLINT, UINTEGER } = DuckDBTypeId;
const wide = new Set<number>([DOUBLE, FLOAT, DECIMAL, BIGINT, UBIGINT, HUGEINT, UHUGEINT, UINTEGER]);
const narrow = new Set<number>([TINYINT, SMALLINT, INTEGER, UTINYINT, USMALLINT]);

/** The memory behind a vector of numbers without a NULL; null where it has to be read one by one. */
const whole = (vector: DuckDBVector): ArrayLike<number> | null => {
  // The bindings keep the memory to themselves; reading eleven million numbers one call each takes seconds.
  if (vector instanceof DuckDBDoubleVector)
    return vector['validity']['data'] === null ? vector['items'] : null;
  if (vector instanceof DuckDBIntegerVector)
    return vector['validity']['data'] === null ? vector['items'] : null;
  if (vector instanceof DuckDBSmallIntVector)
    return vector['validity']['data'] === null ? vector['items'] : null;
  return null;
};

const numbers = (isNarrow: boolean): Filling => {
  let filled = 0;
  let hasNull = false;
  let values = new Float64Array(4096);
  const room = (count: number): void => {
    if (filled + count <= values.length) return;
    const larger = new Float64Array(Math.max(values.length * 2, filled + count));
    larger.set(values.subarray(0, filled));
    values = larger;
  };
  return {
    take: (vector, count) => {
      room(count);
      const items = whole(vector);
      if (items === null) {
        for (let i = 0; i < count; i++) {
          const item = vector.getItem(i);
          if (item === null) hasNull = true;
          // A decimal tells its number through valueOf-like text; every other number type is a number or bigint.
          values[filled + i] =
            item === null ? Number.NaN : Number(typeof item === 'object' ? String(item) : item);
        }
      } else values.set(items, filled);
      filled += count;
    },
    done: () =>
      isNarrow && !hasNull ? Int32Array.from(values.subarray(0, filled)) : values.slice(0, filled),
  };
};

const texts = (): Filling => {
  const values: unknown[] = [];
  return {
    take: (vector, count) => {
      for (let i = 0; i < count; i++) values.push(vector.getItem(i));
    },
    done: () => values,
  };
};

/**
 * Reads a result column by column. Whole numbers of up to 32 bits without NULL become an Int32Array, all other
 * numbers a Float64Array with NaN for NULL, everything else a list with null for NULL.
 */
export const columnsOf = async (result: DuckDBResult): Promise<QueryColumns> => {
  const names = result.deduplicatedColumnNames();
  const columns = names.map((_, column) => {
    const type = result.columnTypeId(column);
    return wide.has(type) ? numbers(false) : narrow.has(type) ? numbers(true) : texts();
  });
  for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
    if (chunk.rowCount === 0) break;
    for (const [column, filling] of columns.entries())
      filling.take(chunk.getColumnVector(column), chunk.rowCount);
  }
  return Object.fromEntries(names.map((name, column) => [name, columns[column]!.done()]));
};
