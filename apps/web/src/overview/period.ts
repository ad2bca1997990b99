/** Where a span of years lies on an axis, as shares of its length; a single year is as wide as one year. */
export const spanOnAxis = (
  first: number,
  last: number,
  axis: readonly [number, number],
): { readonly start: number; readonly length: number } => {
  const years = axis[1] - axis[0] + 1;
  const from = Math.max(first, axis[0]);
  const to = Math.min(last, axis[1]);
  return { start: (from - axis[0]) / years, length: Math.max(0, to - from + 1) / years };
};

/** From this many years on, data are shown as old. */
export const oldFrom = 5;
