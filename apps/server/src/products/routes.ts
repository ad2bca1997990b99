import { namesSchema, productDetailSchema, productTreeSchema } from '@hamkor/contract';
import { languages } from '@hamkor/nomenclature';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { addList } from '../listing/list-routes.ts';
import type { ApiServer } from '../platform/http.ts';
import { nameList } from './name-list.ts';
import { productDetails } from './product-detail.ts';
import { editionField, productList } from './product-list.ts';
import { productsOf } from './products-of.ts';

export interface ProductDependencies {
  readonly facts: Facts;
}

/** The Harmonized System: as a tree, as a list that can be searched, and each heading with all that is known of it. */
export const productRoutes = (api: ApiServer, { facts }: ProductDependencies): void => {
  const { catalogue, trade } = productsOf(facts);
  const details = productDetails(facts, catalogue, trade);
  addList(api, productList(catalogue));
  api.get(
    '/products/tree',
    {
      schema: {
        tags: ['Products'],
        summary: 'Sections and chapters of the Harmonized System',
        response: { 200: productTreeSchema },
      },
    },
    () => catalogue.tree,
  );
  api.get(
    '/names',
    {
      schema: {
        tags: ['Products'],
        summary: 'Names of countries, headings and branches in one language',
        querystring: z.strictObject({ lang: z.enum(languages).describe('en, ru or zh') }),
        response: { 200: namesSchema },
      },
    },
    (request) => nameList(facts, catalogue, request.query.lang),
  );
  api.get(
    '/products/:hs',
    {
      schema: {
        tags: ['Products'],
        summary: 'A heading with its inputs, what it goes into, and its trade',
        params: z.object({ hs: z.stringFormat('8708', /^\d{4}$/).describe('Heading of four digits') }),
        querystring: z.strictObject({ edition: editionField }),
        response: { 200: productDetailSchema },
      },
    },
    async (request, reply) => {
      const { hs } = request.params;
      return (
        details(hs, request.query.edition) ??
        reply.problem({ kind: 'not-found', resource: 'product', id: hs })
      );
    },
  );
};
