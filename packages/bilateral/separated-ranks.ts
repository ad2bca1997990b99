/** Best and worst place an item may have, from 1; equal where its place is certain. */
export interface SeparatedRanks {
  readonly best: Int32Array;
  readonly worst: Int32Array;
}

/** How many of the ascending values are below `limit`. */
const countBelow = (ascending: Float64Array, limit: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
const countUpTo = (ascending: Float64Array, limit: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Places that intervals allow: an item stands above another only if its interval lies wholly above the other's;
 * where they touch or overlap, the order is not known and is not told. Best place = 1 + the number of items
 * certainly above; worst = n - the number certainly below. An item with an unknown bound (NaN) is certainly
 * above or below nobody and may stand anywhere.
 *
 * O(n log n). Intervals with low > high are a defect of the caller.
 */
export const separatedRanks = (low: Float64Array, high: Float64Array): SeparatedRanks => {
  const n = low.length;
  const isKnown = (item: number): boolean => !Number.isNaN(low[item]!) && !Number.isNaN(high[item]!);
  for (let item = 0; item < n; item++)
    if (low[item]! > high[item]!) throw new RangeError(`interval ${item} ends before it begins`);
  const lows = low.filter((_, item) => isKnown(item)).sort();
  const highs = high.filter((_, item) => isKnown(item)).sort();
  const best = new Int32Array(n).fill(1);
  const worst = new Int32Array(n).fill(n);
  for (let item = 0; item < n; item++) {
    if (!isKnown(item)) continue;
    best[item] = 1 + lows.length - countUpTo(lows, high[item]!);
    worst[item] = n - countBelow(highs, low[item]!);
  }
  return { best, worst };
};
