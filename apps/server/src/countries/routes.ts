import { countryProfileSchema } from '@hamkor/contract';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { addList } from '../listing/list-routes.ts';
import type { ApiServer } from '../platform/http.ts';
import { productsOf } from '../products/products-of.ts';
import { readAs } from '../registry/read-as.ts';
import type { Database } from '../tables.ts';
import { countryList } from './country-list.ts';
import { countryProfile } from './country-profile.ts';
import { indicatorList } from './indicator-list.ts';

export interface CountryDependencies {
  readonly db: Database;
  readonly facts: Facts;
}

/** Countries, their profiles, and values of indicators. */
export const countryRoutes = (api: ApiServer, { db, facts }: CountryDependencies): void => {
  const { catalogue, trade } = productsOf(facts);
  addList(api, countryList(db));
  addList(api, indicatorList(db));
  api.get(
    '/countries/:iso3',
    {
      schema: {
        tags: ['Countries'],
        summary: 'A country with all its indicators, its exports and its records',
        params: z.object({ iso3: z.stringFormat('KAZ', /^[A-Z]{3}$/).describe('ISO 3166-1 alpha-3') }),
        response: { 200: countryProfileSchema },
      },
    },
    async (request, reply) => {
      const { iso3 } = request.params;
      const profile = await readAs(db, request.viewer, (reader) =>
        countryProfile(reader, iso3, trade, catalogue),
      );
      return profile ?? reply.problem({ kind: 'not-found', resource: 'country', id: iso3 });
    },
  );
};
