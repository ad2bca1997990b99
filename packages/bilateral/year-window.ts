/** Mean over a window of years and its spread, item by item. */
export interface WindowMean {
  readonly mean: Float64Array;
  /** Smallest and largest year. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Years known, 0 where all are unknown (then mean, low and high are NaN). */
  readonly known: Uint8Array;
}

/**
 * Means over years, each array one year, all of one length and unit. A year in which an item is unknown (NaN) is left
 * out of its mean; 0 counts, it says that nothing was traded. `geometric`, as the export potential
 * method averages, damps a single large year and is 0 as soon as one year is; `arithmetic` keeps sums.
 */
export const windowMean = (
  years: readonly Float64Array[],
  kind: 'arithmetic' | 'geometric' = 'arithmetic',
): WindowMean => {
  const n = years[0]?.length ?? 0;
  const mean = new Float64Array(n);
  const low = new Float64Array(n).fill(Number.NaN);
  const high = new Float64Array(n).fill(Number.NaN);
  const known = new Uint8Array(n);
  for (const values of years)
    for (let item = 0; item < n; item++) {
      const value = values[item]!;
      if (Number.isNaN(value)) continue;
      mean[item]! += kind === 'geometric' ? Math.log(value) : value;
      // Written so that the first known value replaces NaN.
      if (!(low[item]! <= value)) low[item] = value;
      if (!(high[item]! >= value)) high[item] = value;
      known[item]!++;
    }
  for (let item = 0; item < n; item++) {
    const average = mean[item]! / known[item]!;
    mean[item] = kind === 'geometric' ? Math.exp(average) : average;
  }
  return { mean, low, high, known };
};
