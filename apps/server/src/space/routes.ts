import { join } from 'node:path';
import { spaceSchema } from '@hamkor/contract';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { notReady } from '../options/option-finder.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import { cacheFolder } from '../places.ts';
import type { ApiServer } from '../platform/http.ts';
import { chooseVintage, shipped, vintageField } from '../vintages/vintage-choice.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { shippedBasis, vintageBasis } from './space-basis.ts';
import { spaceShelf } from './space-shelf.ts';

export interface SpaceDependencies {
  readonly facts: Facts;
  readonly warehouse: Pick<Warehouse, 'find' | 'active' | 'from' | 'query'>;
  /** Folder of spaces drawn before. */
  readonly spaceFolder?: string;
  /** How long a request waits for a space to be drawn, milliseconds. */
  readonly waitMs?: number;
}

/**
 * The product space as one picture. An active vintage without trade by heading leaves the shipped space in
 * place; one that is asked for by name does not.
 */
export const spaceRoutes = (api: ApiServer, dependencies: SpaceDependencies): void => {
  const { facts, warehouse, waitMs = patienceMs } = dependencies;
  const shelf = spaceShelf(facts, dependencies.spaceFolder ?? join(cacheFolder, 'space'));
  api.addHook('onClose', () => shelf.close());
  const document: z.ZodType = spaceSchema;
  api.get(
    '/space',
    {
      schema: {
        tags: ['Indices'],
        summary: 'The product space: places and ties of all headings, and who has them',
        description:
          'Columns of equal length; links and holders are places in them. Places are drawn from the proximities, the same for the same data.',
        querystring: z.strictObject({ vintage: vintageField }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const choice = chooseVintage(warehouse, request.query.vintage);
      if (choice.kind === 'missing')
        return reply.problem({ kind: 'not-found', resource: 'vintage', id: choice.ref });
      const ofShipped = () => shelf.take(shipped, () => shippedBasis(facts.trade));
      const found = await whenReady(
        choice.kind === 'shipped'
          ? ofShipped()
          : shelf.take(vintageRef(choice.vintage), () =>
              vintageBasis(warehouse, choice.vintage, facts.trade.populous),
            ),
        waitMs,
      );
      if (found.kind === 'not-ready') return reply.problem(notReady);
      const isNamed = request.query.vintage !== undefined;
      if (found.value === null && isNamed)
        return reply.problem({ kind: 'not-found', resource: 'vintage', id: request.query.vintage! });
      const text = found.value === null ? await whenReady(ofShipped(), waitMs) : found;
      if (text.kind === 'not-ready') return reply.problem(notReady);
      reply.type('application/json; charset=utf-8');
      return text.value;
    },
  );
};
