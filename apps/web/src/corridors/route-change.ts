import type { RouteDocument } from '@hamkor/contract';
import { likelyHours } from './likely-hours.ts';

/** The totals of a route, or the best of a set in each criterion alone: likely hours, US dollars, kilograms of CO2e. */
export interface BestOfEach {
  readonly hours: number;
  readonly cost: number;
  readonly co2e: number;
}

export const totalsOf = (route: RouteDocument): BestOfEach => ({
  hours: likelyHours(route),
  cost: route.cost.value,
  co2e: route.co2e.value,
});

export const bestOfEach = (routes: readonly RouteDocument[]): BestOfEach | null => {
  if (routes.length === 0) return null;
  const least = (axis: keyof BestOfEach): number => Math.min(...routes.map((route) => totalsOf(route)[axis]));
  return { hours: least('hours'), cost: least('cost'), co2e: least('co2e') };
};

/** Sum of the logarithms of the three totals: how two routes differ in it is how far one strays from the other. */
const stray = (route: RouteDocument): number =>
  Math.log(likelyHours(route)) + Math.log(route.cost.value) + Math.log(Math.max(route.co2e.value, 1e-9));

/**
 * The way that stands in for another once the network is changed: that way itself where it is still among them, else the
 * one that strays least from it in time, money and emissions together (least sum of the logarithms of the ratios).
 */
export const substituteRoute = (
  usual: RouteDocument,
  after: readonly RouteDocument[],
): RouteDocument | null => {
  return (
    after.find(({ id }) => id === usual.id) ??
    after.reduce<RouteDocument | null>(
      (least, route) => (least === null || stray(route) < stray(least) ? route : least),
      null,
    )
  );
};
