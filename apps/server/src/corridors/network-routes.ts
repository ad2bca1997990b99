import { corridorNetworkSchema, corridorPlacesSchema } from '@hamkor/contract';
import type { CorridorNode, Network } from '@hamkor/corridors';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import { recent } from '../options/recent.ts';
import type { ApiServer } from '../platform/http.ts';
import { preferredLocale } from '../platform/language.ts';
import { csvResponse } from '../world/csv-answer.ts';
import type { CorridorService } from './corridor-service.ts';
import { factTable, factTables } from './fact-table.ts';
import { networkDocument } from './network-document.ts';
import { openOrRefuse } from './open-or-refuse.ts';
import { placeSearch } from './place-search.ts';
import { overlayField } from './route-fields.ts';

export interface NetworkDependencies {
  readonly corridors: Pick<CorridorService, 'open'>;
  readonly facts: Pick<Facts, 'parks'>;
}

const tag = 'Corridors';
const overlayQuery = z.strictObject({ overlay: overlayField });
/** Documents of half a megabyte. */
const documentsKept = 4;

const addNetwork = (api: ApiServer, { corridors, facts }: NetworkDependencies): void => {
  const documents = recent<string>(documentsKept);
  api.get(
    '/corridors/network',
    {
      schema: {
        tags: [tag],
        summary: 'The network of freight: places, links, border posts, corridors, calendars, parks',
        description: 'With the rows of an overlay in place of or beside the shipped ones where one is named.',
        querystring: overlayQuery,
        response: { 200: corridorNetworkSchema as z.ZodType },
      },
    },
    async (request, reply) => {
      const locale = preferredLocale(request.headers['accept-language']);
      const opened = await openOrRefuse(corridors, request.query.overlay, reply, locale);
      if (opened === null) return reply;
      const { network, key } = opened;
      const text = documents.get(key) ?? JSON.stringify(networkDocument(network, facts.parks));
      documents.keep(key, text);
      reply.type('application/json; charset=utf-8');
      return text;
    },
  );
};

const addTables = (api: ApiServer, { corridors }: NetworkDependencies): void => {
  for (const table of factTables)
    api.get(
      `/corridors/tables/${table}.csv`,
      {
        schema: {
          tags: [tag],
          summary: `The ${table} of the network as a table, each row with its source`,
          description:
            'Nodes, links, borders, rates and calendars have the columns in which an overlay is imported.',
          querystring: overlayQuery,
          response: csvResponse,
        },
      },
      async (request, reply) => {
        const locale = preferredLocale(request.headers['accept-language']);
        const opened = await openOrRefuse(corridors, request.query.overlay, reply, locale);
        if (opened === null) return reply as never;
        reply.header('content-disposition', `attachment; filename="hamkor-corridors-${table}.csv"`);
        reply.type('text/csv; charset=utf-8; header=present');
        return factTable(table, opened.network.facts);
      },
    );
};

const placeOf = ({ id, unlocode, name, country, kinds, lat, lon }: CorridorNode) => ({
  id,
  unlocode,
  name,
  country,
  kinds,
  lat,
  lon,
});

const addPlaces = (api: ApiServer, { corridors }: NetworkDependencies): void => {
  const searches = new WeakMap<Network, ReturnType<typeof placeSearch>>();
  const searchOf = (network: Network): ReturnType<typeof placeSearch> => {
    const search = searches.get(network) ?? placeSearch(network.facts.nodes);
    searches.set(network, search);
    return search;
  };
  api.get(
    '/corridors/places',
    {
      schema: {
        tags: [tag],
        summary:
          'Places of the network by identifier, UN/LOCODE or name in three languages, best match first',
        querystring: z.strictObject({
          q: z
            .stringFormat('tash, Ташкент, 塔什干', /^\P{Cc}*$/u)
            .max(100)
            .default('')
            .meta({ description: 'What a reader typed; all places where absent', example: 'tash' }),
          limit: z.coerce.number().int().min(1).max(500).default(20).describe('How many places to return'),
          overlay: overlayField,
        }),
        response: { 200: corridorPlacesSchema as z.ZodType },
      },
    },
    async (request, reply) => {
      const { q, limit, overlay } = request.query;
      const locale = preferredLocale(request.headers['accept-language']);
      const opened = await openOrRefuse(corridors, overlay, reply, locale);
      if (opened === null) return reply;
      const found = searchOf(opened.network)(q);
      return { items: found.slice(0, limit).map(placeOf), total: found.length };
    },
  );
};

/** What the network consists of. */
export const networkRoutes = (api: ApiServer, dependencies: NetworkDependencies): void => {
  addNetwork(api, dependencies);
  addTables(api, dependencies);
  addPlaces(api, dependencies);
};
