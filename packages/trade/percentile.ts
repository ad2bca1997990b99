/**
 * The place of each quantity among the known ones, 0 to 1, more being better: the share of known quantities
 * below it plus half the share equal to it (itself included), so that ties share their middle place. The
 * best of n distinct quantities has 1 - 1/(2n). Unknown (null) gets 0 and does not count among the n.
 *
 * Input: any order, finite numbers or null. Mean-rank percentile as `percentileofscore(kind="mean")` of SciPy.
 */
export const percentiles = (raw: readonly (number | null)[]): Float64Array => {
  const known = Float64Array.from(raw.filter((quantity) => quantity !== null)).sort();
  const place = new Map<number, number>();
  for (let first = 0; first < known.length;) {
    let end = first + 1;
    while (end < known.length && known[end] === known[first]) end++;
    place.set(known[first]!, (first + end) / (2 * known.length));
    first = end;
  }
  return Float64Array.from(raw, (quantity) => (quantity === null ? 0 : place.get(quantity)!));
};
