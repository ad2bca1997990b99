import type { OptionRouteDocument } from '@hamkor/contract';
import type { OptionItem } from '@hamkor/trade';
import { freightPairs } from '@hamkor/trade';

/** The best way between main places of each two members, by `KAZ>UZB`; pairs without a way are absent. */
export type BestRoutes = Pick<ReadonlyMap<string, OptionRouteDocument>, 'get'>;

/**
 * The way between the partners of an option: from who sends to who receives; where three make a thing together,
 * the slowest of their pairs, for all must be joined. Null where a pair has no way.
 */
export const routeOfOption = (
  option: Pick<OptionItem, 'partners'>,
  routes: BestRoutes,
): OptionRouteDocument | null => {
  const ways = freightPairs(option).map(([from, to]) => routes.get(`${from}>${to}`));
  const known = ways.filter((way) => way !== undefined);
  if (known.length < ways.length) return null;
  return known.toSorted((a, b) => b.hours.value - a.hours.value)[0] ?? null;
};

/** Whether the way between the partners takes at most so many days; an option without a way does not pass. */
export const isWithinDays = (
  option: Pick<OptionItem, 'partners'>,
  routes: BestRoutes,
  days: number,
): boolean => {
  const way = routeOfOption(option, routes);
  return way !== null && way.hours.value <= days * 24;
};
