import type { RouteDocument } from '@hamkor/contract';

/** The best of a set of routes in each criterion alone: hours, US dollars, kilograms of CO2e. */
export interface BestOfEach {
  readonly hours: number;
  readonly cost: number;
  readonly co2e: number;
}

export const bestOfEach = (routes: readonly RouteDocument[]): BestOfEach | null => {
  if (routes.length === 0) return null;
  const least = (axis: keyof BestOfEach): number => Math.min(...routes.map((route) => route[axis].value));
  return { hours: least('hours'), cost: least('cost'), co2e: least('co2e') };
};

/** What a change of the network does to a question; null where there is no way before or after. */
export const routeChange = (
  before: readonly RouteDocument[],
  after: readonly RouteDocument[],
): BestOfEach | null => {
  const [was, is] = [bestOfEach(before), bestOfEach(after)];
  if (was === null || is === null) return null;
  return { hours: is.hours - was.hours, cost: is.cost - was.cost, co2e: is.co2e - was.co2e };
};
