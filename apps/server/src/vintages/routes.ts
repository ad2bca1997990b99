import { vintageListSchema, vintageSchema } from '@hamkor/contract';
import { z } from 'zod';
import { analysesByVintage } from '../analyses/analysis-pins.ts';
import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import { removeVintage } from '../warehouse/publish.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { shipped } from './vintage-choice.ts';
import { vintageDocument } from './vintage-document.ts';

export interface VintageDependencies {
  readonly db: Database;
  readonly warehouse: Warehouse;
  readonly varFolder: string;
}

const tag = 'Loaded data';
const params = z.object({
  ref: z.string().max(200).describe('Name of loaded data, or name@content'),
});

/** Codes of each data set in the list, which every page asks for; a data set by itself has all. */
const mostListed = 20;

const listOf = async ({ db, warehouse }: VintageDependencies) => {
  const analyses = await analysesByVintage(db);
  const active = warehouse.active();
  return {
    items: warehouse
      .vintages()
      .map(({ unmapped, ...vintage }) =>
        vintageDocument({ ...vintage, unmapped: unmapped.slice(0, mostListed) }, warehouse, analyses),
      ),
    active: active === null ? null : vintageRef(active),
  };
};

const addReading = (api: ApiServer, dependencies: VintageDependencies): void => {
  const { db, warehouse } = dependencies;
  const [list, document]: z.ZodType[] = [vintageListSchema, vintageSchema];
  api.get(
    '/vintages',
    {
      schema: {
        tags: [tag],
        summary: 'All loaded data, newest first, and which of them pages use',
        querystring: z.strictObject({}),
        response: { 200: list! },
      },
    },
    () => listOf(dependencies),
  );
  api.get(
    '/vintages/:ref',
    {
      schema: {
        tags: [tag],
        summary: 'Loaded data: files, checksums, codes that could not be placed, origin',
        params,
        querystring: z.strictObject({}),
        response: { 200: document! },
      },
    },
    async (request, reply) => {
      const { ref } = request.params;
      const vintage = warehouse.find(ref);
      if (vintage === null) return reply.problem({ kind: 'not-found', resource: 'vintage', id: ref });
      return vintageDocument(vintage, warehouse, await analysesByVintage(db));
    },
  );
};

const addChanging = (api: ApiServer, dependencies: VintageDependencies): void => {
  const { db, warehouse, varFolder } = dependencies;
  const list: z.ZodType = vintageListSchema;
  api.delete(
    '/vintages/:ref',
    {
      schema: {
        tags: [tag],
        summary: 'Remove loaded data, unless saved analyses rest on them',
        params,
        response: { 204: z.null().describe('They are gone') },
      },
    },
    async (request, reply) => {
      const { ref } = request.params;
      const analyses = await analysesByVintage(db);
      const found = warehouse.find(ref);
      const content = found === null ? ref : vintageRef(found);
      const removal = removeVintage(varFolder, content, (pinned) => analyses.has(pinned));
      switch (removal.kind) {
        case 'removed':
          return reply.code(204).send(null);
        case 'not-found':
          return reply.problem({ kind: 'not-found', resource: 'vintage', id: ref });
        case 'in-use':
          return reply.problem({ kind: 'in-use', id: content, analyses: analyses.get(content) ?? 0 });
      }
    },
  );
  api.put(
    '/vintages/active',
    {
      schema: {
        tags: [tag],
        summary: 'Choose what pages use when no data are named; null for the facts that come with Hamkor',
        body: z.strictObject({ ref: z.string().max(200).nullable() }),
        response: { 200: list },
      },
    },
    async (request, reply) => {
      const ref = request.body.ref === shipped ? null : request.body.ref;
      if (ref !== null && warehouse.find(ref) === null)
        return reply.problem({ kind: 'not-found', resource: 'vintage', id: ref });
      warehouse.activate(ref);
      return listOf(dependencies);
    },
  );
};

/** What the operator has loaded, which of it is used, and removing it. */
export const vintageRoutes = (api: ApiServer, dependencies: VintageDependencies): void => {
  addReading(api, dependencies);
  addChanging(api, dependencies);
};
