import type { Facts } from '../facts/facts.ts';
import { classesOrigin } from '../facts/reference-classes.ts';
import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import { deliveryRoutesOf } from './delivery-routes.ts';
import { overviewRoutesOf } from './overview-routes.ts';

export interface DeliveryRoutesDependencies {
  readonly db: Database;
  readonly facts: Facts;
  readonly now?: () => Date;
}

/** The delivery of projects: plans, measures, reviews, delays, the report of a year. */
export const deliveryRoutes = (
  api: ApiServer,
  { db, facts, now = () => new Date() }: DeliveryRoutesDependencies,
): void => {
  const { referenceClasses: classes, origins } = facts;
  const origin = origins.find(({ id }) => id === classesOrigin);
  if (origin === undefined) throw new Error(`origin ${classesOrigin} is not shipped`);
  const { id, title, url } = origin;
  overviewRoutesOf(api, { db, now, classes, origin: { id, title, url } });
  deliveryRoutesOf(api, { db, now, classes });
};
