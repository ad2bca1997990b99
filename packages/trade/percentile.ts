/** How many of the sorted quantities are smaller than `limit`, or not larger where `orEqual`. */
const countBelow = (sorted: Float64Array, limit: number, orEqual: boolean): number => {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < limit || (orEqual && sorted[middle] === limit)) from = middle + 1;
    else to = middle;
  }
  return from;
};

/**
 * The place of each quantity among the known ones, 0 to 1, more being better: the share of known quantities
 * below it plus half the share equal to it (itself included), so that ties share their middle place. The
 * best of n distinct quantities has 1 - 1/(2n). Unknown (null) gets 0 and does not count among the n.
 *
 * Input: any order, finite numbers or null. Mean-rank percentile as `percentileofscore(kind="mean")` of SciPy.
 */
export const percentiles = (raw: readonly (number | null)[]): Float64Array => {
  const known = new Float64Array(raw.length);
  let count = 0;
  for (const quantity of raw) if (quantity !== null) known[count++] = quantity;
  const sorted = known.subarray(0, count).sort();
  return Float64Array.from(raw, (quantity) =>
    quantity === null
      ? 0
      : (countBelow(sorted, quantity, false) + countBelow(sorted, quantity, true)) / (2 * count),
  );
};
