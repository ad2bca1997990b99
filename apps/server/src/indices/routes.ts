import { complexitySchema, neighbourhoodSchema } from '@hamkor/contract';
import { z } from 'zod';
import { addList } from '../listing/list-routes.ts';
import type { ApiServer } from '../platform/http.ts';
import { editionField } from '../products/product-list.ts';
import { productsOf } from '../products/products-of.ts';
import { vintageField } from '../vintages/vintage-choice.ts';
import { countryDocument, countryList } from './country-list.ts';
import { holdersOf } from './holders.ts';
import type { IndexDependencies, IndexReader } from './index-reader.ts';
import { inOrder } from './in-order.ts';
import { indexReader } from './index-reader.ts';
import { basisOf } from './index-set.ts';
import { matrixBasis } from './matrix-basis.ts';
import { productIndexList } from './product-list.ts';

const addNeighbourhood = (
  api: ApiServer,
  { facts, study }: Pick<IndexDependencies, 'facts' | 'study'>,
): void => {
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

const addComplexity = (
  api: ApiServer,
  { facts }: Pick<IndexDependencies, 'facts'>,
  reader: IndexReader,
): void => {
  const document: z.ZodType = complexitySchema;
  const documentOf = countryDocument(facts);
  api.get(
    '/indices/complexity',
    {
      schema: {
        tags: ['Indices'],
        summary: 'All exporters by complexity, and how sure their places are',
        description:
          'Places are resampled: over years where the data have two or more, over products where they have one. They show noise of sampling, not errors common to all years or products.',
        querystring: z.strictObject({ vintage: vintageField }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const found = await reader.find(request.query.vintage);
      if (found.kind === 'problem') return reply.problem(found.problem);
      const { set } = found;
      const { vintage, isSynthetic, edition, resampled, rankedCountries, rankedProducts } = set;
      return {
        vintage,
        isSynthetic,
        edition,
        resampled,
        rankedCountries,
        rankedProducts,
        countries: inOrder(set.countries, { eci: ({ eci }) => eci }, '-eci').map((country) =>
          documentOf(set, country),
        ),
        ...basisOf(set),
      };
    },
  );
};

/** Indices of exporters and headings, and the product space around a heading. */
export const indexRoutes = (api: ApiServer, dependencies: IndexDependencies): void => {
  const reader = indexReader(dependencies);
  api.addHook('onClose', () => reader.close());
  addList(api, countryList(dependencies.facts, reader));
  addList(api, productIndexList(dependencies.facts, reader));
  addNeighbourhood(api, dependencies);
  addComplexity(api, dependencies, reader);
};
