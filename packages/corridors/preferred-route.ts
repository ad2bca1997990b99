import type { Operation, Route } from './route.ts';

/** How much dearer than the cheapest a way may be and still be taken for its speed. */
const acceptedPremium = 1.25;
/** How many times the cost of the cheapest way of all one open all the year may cost to be named in its stead. */
const mostForAllYear = 2;

/** What is looked at of a route, so that the route of a document serves as well. */
type Way = Pick<Route, 'cost' | 'hours'> & {
  readonly operations: readonly Pick<Operation, 'kind' | 'flags'>[];
};

/** Uses a link that is shut for a season, with no date to say whether it is open. */
const isSeasonal = ({ operations }: Way): boolean =>
  operations.some(({ kind, flags }) => kind === 'drive' && flags.includes('seasonal'));

const leastCost = (ways: readonly Way[]): number => Math.min(...ways.map(({ cost }) => cost.value));

/**
 * The one way to name where only one can be: the quickest of those that cost at most a quarter more than the
 * cheapest; of equally quick ones the cheaper. Where no date is asked for, a way that is shut for a season is named only
 * where every other costs more than twice as much. Our convention, so that neither air freight nor the Northern Sea
 * Route stands for a railway. Null where there is no route.
 */
export const preferredRoute = <Named extends Way>(routes: readonly Named[]): Named | null => {
  const bearable = mostForAllYear * leastCost(routes);
  const allYear = routes.filter((route) => !isSeasonal(route) && route.cost.value <= bearable);
  const eligible = allYear.length === 0 ? routes : allYear;
  const affordable = acceptedPremium * leastCost(eligible);
  const [first] = eligible
    .filter(({ cost }) => cost.value <= affordable)
    .toSorted((a, b) => a.hours.value - b.hours.value || a.cost.value - b.cost.value);
  return first ?? null;
};
