import { overviewSchema } from '@hamkor/contract';
import type { Facts } from '../facts/facts.ts';
import type { ApiServer } from '../platform/http.ts';
import { productsOf } from '../products/products-of.ts';
import { readAs } from '../registry/read-as.ts';
import type { Database } from '../tables.ts';
import { overview } from './overview.ts';

export interface OverviewDependencies {
  readonly db: Database;
  readonly facts: Facts;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** The document of the first page. */
export const overviewRoutes = (api: ApiServer, { db, facts, today }: OverviewDependencies): void => {
  const { catalogue, trade } = productsOf(facts);
  api.get(
    '/overview',
    {
      schema: {
        tags: ['Overview'],
        summary: 'The bloc, its members, what the data cover and how old they are',
        response: { 200: overviewSchema },
      },
    },
    ({ viewer }) =>
      readAs(db, viewer, (reader) => overview({ db: reader, catalogue, trade, today: today() })),
  );
};
