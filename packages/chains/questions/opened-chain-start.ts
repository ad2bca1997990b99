import { columnCount } from '@hamkor/optimiser';
import type { CompiledChain } from '../compile/compiled.ts';

/** Values of one chain as a beginning for another that has most columns in common, by name; NaN where it has not. */
export const startFrom = (from: CompiledChain, values: Float64Array, to: CompiledChain): Float64Array => {
  const known = new Map(
    from.linear.columnNames.map((name, column) => [name, values[column]! * from.columnScale[column]!]),
  );
  return Float64Array.from({ length: columnCount(to.linear) }, (_, column) => {
    const value = known.get(to.linear.columnNames[column]!);
    return value === undefined ? NaN : value / to.columnScale[column]!;
  });
};
