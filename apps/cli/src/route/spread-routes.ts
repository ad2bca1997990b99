/** Routes listed to a person; a front may hold hundreds. */
export const routesListed = 20;

/**
 * Places of the routes that are listed: all, or so many spread evenly over the list from the quickest to the
 * slowest, some places always among them.
 */
export const placesListed = (count: number, always: readonly number[]): readonly number[] => {
  if (count <= routesListed) return Array.from({ length: count }, (_, place) => place);
  const spread = Array.from({ length: routesListed }, (_, k) =>
    Math.round((k * (count - 1)) / (routesListed - 1)),
  );
  return [...new Set([...spread, ...always])].toSorted((a, b) => a - b);
};
