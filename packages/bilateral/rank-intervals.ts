/** Place of each item and how sure it is; place 1 is the largest value. NaN for an item never known. */
export interface RankIntervals {
  readonly median: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Places of one list, largest first; equals share the mean of their places; unknown (NaN) gets none. */
const placesOf = (values: Float64Array): Float64Array => {
  const places = new Float64Array(values.length).fill(Number.NaN);
  const order = Array.from(values.keys())
    .filter((item) => !Number.isNaN(values[item]!))
    .sort((a, b) => values[b]! - values[a]!);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let place = start; place < end; place++) places[order[place]!] = (start + 1 + end) / 2;
  }
  return places;
};

/** The q-th quantile of ascending values, linear between neighbours (type 7 of Hyndman & Fan 1996). */
const quantile = (ascending: Float64Array, q: number): number => {
  const at = q * (ascending.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, ascending.length - 1);
  return ascending[below]! + (at - below) * (ascending[above]! - ascending[below]!);
};

/**
 * Places of n items over repeated values (years, or resamples): the median place and the interval that holds the
 * middle `level` of them. `repeats` is repeats × n, row by row. An item unknown in a repeat has no place in it
 * and does not push others down; ranks of repeats with fewer items are better by that much, so give complete
 * repeats where you can.
 */
export const rankIntervals = (repeats: Float64Array, n: number, level: number): RankIntervals => {
  const count = n === 0 ? 0 : repeats.length / n;
  const places = Array.from({ length: count }, (_, repeat) =>
    placesOf(repeats.subarray(repeat * n, (repeat + 1) * n)),
  );
  const found = {
    median: new Float64Array(n).fill(Number.NaN),
    low: new Float64Array(n).fill(Number.NaN),
    high: new Float64Array(n).fill(Number.NaN),
  };
  for (let item = 0; item < n; item++) {
    const own = Float64Array.from(places, (of) => of[item]!)
      .filter((place) => !Number.isNaN(place))
      .sort();
    if (own.length === 0) continue;
    found.median[item] = quantile(own, 0.5);
    found.low[item] = quantile(own, (1 - level) / 2);
    found.high[item] = quantile(own, (1 + level) / 2);
  }
  return found;
};

/**
 * Means of years drawn with replacement, resamples × n: what `rankIntervals` takes. `years` is years × n;
 * the same years are drawn for all items, so that a year good for all moves nobody. A mean with an unknown year
 * in it is that of the others; NaN where none is known. `random` gives uniform numbers from 0 up to, not including, 1.
 *
 * Efron, B. (1979), Bootstrap Methods: Another Look at the Jackknife, Annals of Statistics 7(1), pp. 1-26. With
 * three years it shows only how far years disagree, not errors common to all of them.
 */
export const resampledMeans = (
  years: Float64Array,
  n: number,
  resamples: number,
  random: () => number,
): Float64Array => {
  const count = n === 0 ? 0 : years.length / n;
  const means = new Float64Array(resamples * n);
  const known = new Uint32Array(n);
  for (let resample = 0; resample < resamples; resample++) {
    const sums = means.subarray(resample * n, (resample + 1) * n);
    known.fill(0);
    for (let draw = 0; draw < count; draw++) {
      const row = Math.floor(random() * count) * n;
      for (let item = 0; item < n; item++) {
        const value = years[row + item]!;
        if (Number.isNaN(value)) continue;
        sums[item]! += value;
        known[item]!++;
      }
    }
    for (let item = 0; item < n; item++) sums[item] = sums[item]! / known[item]!;
  }
  return means;
};
