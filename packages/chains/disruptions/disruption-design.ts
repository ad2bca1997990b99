import type { LinearModel } from '@hamkor/optimiser';
import type { CompiledChain } from '../compile/compiled.ts';

/** What is open and built, by the names of the design columns, whole. */
export type Design = ReadonlyMap<string, number>;

export const designOf = ({ linear, design }: CompiledChain, values: Float64Array): Design =>
  new Map([...design].map((column) => [linear.columnNames[column]!, Math.round(values[column]!)]));

/**
 * A chain in which nothing can be built or closed: design columns stand where the design has them. Those that the design
 * knows nothing of stay at their lower bound: they were of no use where it was made.
 */
export const holdDesign = ({ linear, design }: CompiledChain, held: Design): LinearModel => {
  const lower = linear.lower.slice();
  const upper = linear.upper.slice();
  for (const column of design) {
    const value = held.get(linear.columnNames[column]!) ?? lower[column]!;
    lower[column] = value;
    upper[column] = value;
  }
  return { ...linear, lower, upper };
};
