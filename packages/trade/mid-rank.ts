/** How many entries of an ascending list come before the first that does not pass. */
export const countWhile = (sorted: Float64Array, passes: (entry: number) => boolean): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Mean-rank percentiles of a column of numbers: see `percentiles`. Unknown (NaN) gets 0 and does not count. */
export const midRanks = (values: Float64Array): Float64Array => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return values.map((value) => {
    if (Number.isNaN(value)) return 0;
    const below = countWhile(sorted, (other) => other < value);
    const upTo = countWhile(sorted, (other) => other <= value);
    return (below + upTo) / (2 * sorted.length);
  });
};
