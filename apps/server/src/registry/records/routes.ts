import type { Facts } from '../../facts/facts.ts';
import type { ApiServer } from '../../platform/http.ts';
import type { Database } from '../../tables.ts';
import { scoringOf } from '../scoring.ts';
import { addPolicyRoutes } from './policy-routes.ts';
import { addReadingRoutes } from './reading-routes.ts';
import { addReviewRoutes } from './review-routes.ts';
import { addWritingRoutes } from './writing-routes.ts';

/** Records of the data bank as people read, write, publish, renew and withdraw them. */
export const recordRoutes = (
  api: ApiServer,
  { db, facts, today }: { readonly db: Database; readonly facts: Facts; readonly today: () => string },
): void => {
  const dependencies = { db, today, scoring: scoringOf(facts), now: () => new Date() };
  const members = facts.countries.filter(({ standing }) => standing === 'member').map(({ iso3 }) => iso3);
  addReadingRoutes(api, dependencies);
  addWritingRoutes(api, dependencies);
  addReviewRoutes(api, dependencies);
  addPolicyRoutes(api, { ...dependencies, members });
};
