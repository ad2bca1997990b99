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

/**
 * Quantile of split-conformal prediction from scores that come from `groups` independent sources: the smallest score
 * that at least the share level · (1 + 1/groups) of the scores do not exceed. With one score a source this is the
 * ceil((n + 1) · level)-th smallest, which a further score does not exceed with probability `level` or more, whatever the
 * distribution (Vovk, Gammerman and Shafer 2005, Algorithmic Learning in a Random World, ch. 4; Lei et al. 2018,
 * Journal of the American Statistical Association 113:1094, algorithm 2). Scores of one source hang together, so the
 * correction for a finite sample goes by sources and not by scores: ours. Too few sources for the level: the
 * largest score. NaN of nothing.
 *
 * @example conformalQuantile(Float64Array.of(4, 1, 3, 2), 0.6, 4) // 3
 */
export const conformalQuantile = (scores: Float64Array, level: number, groups: number): number => {
  const sorted = scores.toSorted();
  const rank = Math.ceil(sorted.length * level * (1 + 1 / groups) - 1e-9);
  return sorted[Math.min(rank, sorted.length) - 1] ?? NaN;
};
