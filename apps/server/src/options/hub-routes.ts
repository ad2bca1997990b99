import { hubSchema } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import type { ApiServer } from '../platform/http.ts';
import { productsOf } from '../products/products-of.ts';
import type { TradeStudy } from './trade-study.ts';
import { patienceMs, whenReady } from './when-ready.ts';

export interface HubDependencies {
  readonly facts: Facts;
  readonly study: Pick<TradeStudy, 'part'>;
  readonly waitMs?: number;
}

/** What a member could make at home of the raw materials it sells. */
export const hubRoutes = (api: ApiServer, { facts, study, waitMs = patienceMs }: HubDependencies): void => {
  const { catalogue } = productsOf(facts);
  const document: z.ZodType = hubSchema;
  api.get(
    '/hubs/:iso3',
    {
      schema: {
        tags: ['Options'],
        summary: 'Ladders from raw material to product: what a member could process at home',
        params: z.object({ iso3: z.enum(memberCodes).describe('A member, ISO 3166-1 alpha-3') }),
        querystring: z.strictObject({}),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const hubs = await whenReady(study.part('hubs'), waitMs);
      if (hubs.kind === 'not-ready') return reply.problem({ kind: 'not-ready', retryAfterSeconds: 2 });
      const hub = hubs.value.get(request.params.iso3)!;
      const rungs = hub.ladders.flatMap(({ rungs: of }) => of.map(({ hs }) => hs));
      const codes = [...new Set([...rungs, ...hub.withoutLadder])].sort();
      return { ...hub, products: codes.flatMap((hs) => catalogue.find(hs, 'HS2022') ?? []) };
    },
  );
};
