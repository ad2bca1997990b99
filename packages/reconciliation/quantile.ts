/**
 * Median of numbers, the mean of the two middle ones for an even count, so that the median of the negated
 * numbers is the negated median. NaN of nothing.
 */
export const median = (values: ArrayLike<number>): number => {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** Scores in ascending order, and for each source the places of its scores among them. */
interface OrderedScores {
  readonly sorted: Float64Array;
  readonly places: readonly Int32Array[];
}

const inOrder = (scores: Float64Array, sources: Int32Array): OrderedScores => {
  const order = Int32Array.from(scores, (_, at) => at).sort((one, other) => scores[one]! - scores[other]!);
  const bySource = new Map<number, number[]>();
  order.forEach((at, place) => {
    const list = bySource.get(sources[at]!);
    if (list === undefined) bySource.set(sources[at]!, [place]);
    else list.push(place);
  });
  return {
    sorted: Float64Array.from(order, (at) => scores[at]!),
    places: Array.from(bySource.values(), (list) => Int32Array.from(list)),
  };
};

/** Share of a source's scores at or below the quantile `share` of all others. */
const coveredOf = (own: Int32Array, count: number, share: number): number => {
  const wanted = Math.ceil(share * (count - own.length) - 1e-9);
  // The k-th own score lies within the first `wanted` others as long as fewer than that precede it.
  let covered = 0;
  while (covered < own.length && own[covered]! - covered < wanted) covered++;
  return covered / own.length;
};

/**
 * Quantile for an interval that shall hold figures of a source not seen before. Scores of one source hang together,
 * so each source is left out in turn: the answer is the quantile of all scores at the smallest share at which the
 * quantiles of the others hold `level` of what was left out, less one standard error (between sources). Split-conformal
 * prediction (Vovk, Gammerman and Shafer 2005, Algorithmic Learning in a Random World, ch. 4; Lei et al. 2018, Journal of
 * the American Statistical Association 113:1094) crossed over sources (Vovk 2015, Annals of Mathematics and Artificial
 * Intelligence 74:9); leaving out sources instead of scores, and the standard error, are ours, chosen among four rules as `methods/reconciliation` tells. Where no share
 * suffices: the largest score. NaN of nothing.
 */
export const quantileForNewSource = (scores: Float64Array, sources: Int32Array, level: number): number => {
  const count = scores.length;
  const { sorted, places } = inOrder(scores, sources);
  const isEnough = (rank: number): boolean => {
    const covered = places.map((own) => coveredOf(own, count, rank / count));
    const mean = covered.reduce((sum, share, g) => sum + share * places[g]!.length, 0) / count;
    const spread = covered.reduce((sum, share, g) => sum + (places[g]!.length * (share - mean)) ** 2, 0);
    return mean - Math.sqrt(spread) / count >= level;
  };
  let least = Math.ceil(level * count);
  let most = count;
  while (least < most) {
    const middle = (least + most) >> 1;
    if (isEnough(middle)) most = middle;
    else least = middle + 1;
  }
  return sorted[least - 1] ?? NaN;
};
