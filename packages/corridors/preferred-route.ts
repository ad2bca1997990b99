import type { Route } from './route.ts';

/** How much dearer than the cheapest a way may be and still be taken for its speed. */
const acceptedPremium = 1.25;

/**
 * The one way to name where only one can be: the quickest of those that cost at most a quarter more than the
 * cheapest; of equally quick ones the cheaper. Our convention, so that air freight does not stand for a railway.
 * Null where there is no route.
 */
export const preferredRoute = <Way extends Pick<Route, 'cost' | 'hours'>>(
  routes: readonly Way[],
): Way | null => {
  const affordable = acceptedPremium * Math.min(...routes.map(({ cost }) => cost.value));
  const [first] = routes
    .filter(({ cost }) => cost.value <= affordable)
    .toSorted((a, b) => a.hours.value - b.hours.value || a.cost.value - b.cost.value);
  return first ?? null;
};
