/** The value that a share `q` (0 to 1) of sorted values does not exceed (nearest rank); NaN of none. */
export const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
