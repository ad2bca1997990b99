import { neighbourhoodSchema } from '@hamkor/contract';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { addList } from '../listing/list-routes.ts';
import type { TradeStudy } from '../options/trade-study.ts';
import type { ApiServer } from '../platform/http.ts';
import { editionField } from '../products/product-list.ts';
import { productsOf } from '../products/products-of.ts';
import { countryList } from './country-list.ts';
import { holdersOf } from './holders.ts';
import { matrixBasis } from './matrix-basis.ts';
import { productIndexList } from './product-list.ts';

export interface IndexDependencies {
  readonly facts: Facts;
  readonly study: Pick<TradeStudy, 'part'>;
}

const addNeighbourhood = (api: ApiServer, { facts, study }: IndexDependencies): void => {
  const { catalogue } = productsOf(facts);
  const holders = holdersOf(facts.trade);
  const document: z.ZodType = neighbourhoodSchema;
  api.get(
    '/indices/products/:hs/neighbourhood',
    {
      schema: {
        tags: ['Indices'],
        summary: 'What lies around a heading in product space, and how near each member is to it',
        params: z.object({ hs: z.stringFormat('8544', /^\d{4}$/).describe('Heading of four digits') }),
        querystring: z.strictObject({ edition: editionField }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { hs } = request.params;
      const product = catalogue.find(hs, request.query.edition);
      const heading = catalogue.standingFor(hs, request.query.edition);
      const standings = await study.part('standings');
      const standing = heading === null ? undefined : standings.get(heading.hs);
      if (product === null || standing === undefined)
        return reply.problem({ kind: 'not-found', resource: 'product', id: hs });
      const { products } = await study.part('indices');
      const indices = products.find(({ hs92 }) => hs92 === standing.hs92);
      return {
        product,
        hs92: standing.hs92,
        pci: indices?.pci ?? null,
        members: standing.members,
        neighbours: (indices?.neighbours ?? []).flatMap(({ hs92, proximity }) => {
          const neighbour = catalogue.find(hs92, 'HS1992');
          return neighbour === null ? [] : [{ product: neighbour, proximity, holders: holders(hs92) }];
        }),
        ...matrixBasis(),
      };
    },
  );
};

/** Indices of exporters and headings, and the product space around a heading. */
export const indexRoutes = (api: ApiServer, dependencies: IndexDependencies): void => {
  addList(api, countryList(dependencies.facts, dependencies.study));
  addList(api, productIndexList(dependencies.facts, dependencies.study));
  addNeighbourhood(api, dependencies);
};
