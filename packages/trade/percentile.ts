import { midRanks } from './mid-rank.ts';

/**
 * The place of each quantity among the known ones, 0 to 1, more being better: the share of known quantities
 * below it plus half the share equal to it (itself included), so that ties share their middle place. The
 * best of n distinct quantities has 1 - 1/(2n). Unknown (null) gets 0 and does not count among the n.
 *
 * Input: any order, finite numbers or null. Mean-rank percentile as `percentileofscore(kind="mean")` of SciPy.
 */
export const percentiles = (raw: readonly (number | null)[]): Float64Array =>
  midRanks(Float64Array.from(raw, (quantity) => quantity ?? Number.NaN));
