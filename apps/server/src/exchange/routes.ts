import type { Facts } from '../facts/facts.ts';
import type { ApiServer } from '../platform/http.ts';
import { scoringOf } from '../registry/scoring.ts';
import type { Database } from '../tables.ts';
import { addExports } from './export-routes.ts';
import { addImports } from './import-routes.ts';
import { addTemplates } from './template-routes.ts';

export interface ExchangeDependencies {
  readonly db: Database;
  readonly facts: Facts;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** Records in the forms that others read, and files of theirs taken in as drafts. */
export const exchangeRoutes = async (
  api: ApiServer,
  { db, facts, today }: ExchangeDependencies,
): Promise<void> => {
  addExports(api, { db, today });
  addTemplates(api);
  await addImports(api, { db, today, scoring: scoringOf(facts), now: () => new Date() });
};
