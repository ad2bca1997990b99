/** Flows that make a class: fewer do not tell a 5 % tail. */
const perClass = 250;
const mostClasses = 10;
/** Shares at which the top class is divided further, where there are flows enough: value lies there. */
const top = [0.95, 0.99];
const enoughForTop = 10_000;

/**
 * Upper bounds of size classes, ascending: at equal shares of the flows, so that classes move with the currency and
 * with inflation. n classes have n - 1 bounds.
 */
export const sizeBounds = (values: Float64Array): Float64Array => {
  const sorted = values.toSorted();
  const classes = Math.max(1, Math.min(mostClasses, Math.floor(sorted.length / perClass)));
  const shares = Array.from({ length: classes - 1 }, (_, k) => (k + 1) / classes);
  if (sorted.length >= enoughForTop) shares.push(...top);
  const bounds = shares.map((share) => sorted[Math.floor(share * sorted.length)]!);
  return Float64Array.from(new Set(bounds));
};

/** Class of a value: the number of bounds at or below it. */
export const sizeClass = (bounds: Float64Array, value: number): number => {
  let found = 0;
  while (found < bounds.length && value >= bounds[found]!) found++;
  return found;
};
