import { countWhile, midRanks } from './mid-rank.ts';

/**
 * The place of each quantity among the known ones, 0 to 1, more being better: the share of known quantities
 * below it plus half the share equal to it (itself included), so that ties share their middle place. The
 * best of n distinct quantities has 1 - 1/(2n). Unknown (null) gets 0 and does not count among the n.
 *
 * Input: any order, finite numbers or null. Mean-rank percentile as `percentileofscore(kind="mean")` of SciPy.
 */
export const percentiles = (raw: readonly (number | null)[]): Float64Array =>
  midRanks(Float64Array.from(raw, (quantity) => quantity ?? Number.NaN));

/**
 * Where a quantity would stand among the known ones of a column, each by the mean rank; the column given in
 * ascending order without unknowns. Used for the ends of an interval, which are no members of the column.
 */
export const percentileAmong = (sorted: Float64Array, quantity: number): number => {
  const below = countWhile(sorted, (other) => other < quantity);
  const upTo = countWhile(sorted, (other) => other <= quantity);
  return sorted.length === 0 ? 0 : (below + upTo) / (2 * sorted.length);
};
