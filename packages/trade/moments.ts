/** Mean and population standard deviation (ddof 0) of the known values; NaN is left out, not counted as 0. */
export const moments = (values: Float64Array): { mean: number; sd: number } => {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length;
  return { mean, sd: Math.sqrt(variance) };
};

/** (value - mean) / sd with the population sd; unknown stays unknown and moves nobody else. */
export const standardised = (values: Float64Array): Float64Array => {
  const { mean, sd } = moments(values);
  return values.map((value) => (value - mean) / sd);
};

/** Pearson correlation over the places where both are known; NaN when one of them does not vary. */
export const correlation = (xs: ArrayLike<number>, ys: ArrayLike<number>): number => {
  const known = Array.from(xs, (_, i) => i).filter((i) => !Number.isNaN(xs[i]!) && !Number.isNaN(ys[i]!));
  const x = standardised(Float64Array.from(known, (i) => xs[i]!));
  const y = standardised(Float64Array.from(known, (i) => ys[i]!));
  return x.reduce((sum, value, i) => sum + value * y[i]!, 0) / x.length;
};
