import {
  dcatCatalogue,
  facilityRecord,
  iatiActivities,
  oc4idsPackage,
  projectHistory,
  schemaOrg,
} from '@hamkor/exchange';
import type { Publisher } from '@hamkor/exchange';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { linkHeader } from '../listing/link.ts';
import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import { cataloguedOrigins } from './catalogued-origins.ts';
import { alpha2Of, alpha3Of } from './country-letters.ts';
import { findPublic, findPublicRecord, parksOf, publicHistory } from './public-records.ts';
import { publisherAt } from './publisher.ts';

const tag = 'Exchange';
const idParams = z.object({ id: z.stringFormat('PRJ001', /^\P{Cc}{1,80}$/u).describe('Id of the record') });

/** Records in one file at most: a file is written while others wait. */
const mostInFile = 1000;
const paging = z.strictObject({
  offset: z.coerce.number().int().min(0).default(0).describe('How many records to skip'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostInFile)
    .default(mostInFile)
    .describe('How many records to write; the Link header leads to the others'),
});

const json = (description: string) => ({
  200: { description, content: { 'application/json': { schema: z.looseObject({}) } } },
});

const publisherAsked =
  ({ publisher }: ExportDependencies) =>
  ({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): Publisher =>
    publisher ?? publisherAt(`${protocol}://${host}`);

const send = (reply: FastifyReply, type: string, document: unknown): FastifyReply =>
  reply
    .type(`${type}; charset=utf-8`)
    .send(typeof document === 'string' ? document : JSON.stringify(document));

const unknown = (reply: FastifyReply, id: string) =>
  reply.problem({ kind: 'not-found', resource: 'record', id });

export interface ExportDependencies {
  readonly db: Database;
  readonly today: () => string;
  /** Who publishes; under the address that was asked unless it is told. */
  readonly publisher?: Publisher;
}

/** Files of many records. */
const addFiles = (api: ApiServer, dependencies: ExportDependencies): void => {
  const { db, today } = dependencies;
  const publisherOf = publisherAsked(dependencies);
  api.get(
    '/exchange/oc4ids',
    {
      schema: {
        tags: [tag],
        summary: 'Public projects as an OC4IDS 0.9 project package',
        querystring: paging,
        response: json('OC4IDS 0.9; fields it lacks stand under `hamkor`'),
      },
    },
    async (request, reply) => {
      const page = await findPublic(db, ['project'], request.query);
      reply.header('link', linkHeader(request.url, page));
      const document = oc4idsPackage(
        [...page.items, ...(await parksOf(db, page.items))],
        publisherOf(request),
      );
      // A package must hold a project: where there is none, there is no package.
      return document === null ? unknown(reply, '') : send(reply, 'application/json', document);
    },
  );
  api.get(
    '/exchange/iati.xml',
    {
      schema: {
        tags: [tag],
        summary: 'Public projects, programmes and investments as IATI 2.03 activities',
        description:
          'Records without a beginning or a state cannot be activities: the header `hamkor-left-out` tells their number.',
        querystring: paging,
        response: {
          200: { description: 'IATI 2.03', content: { 'application/xml': { schema: z.string() } } },
        },
      },
    },
    async (request, reply) => {
      const page = await findPublic(db, ['project', 'programme', 'investment'], request.query);
      const { xml, leftOut } = iatiActivities(
        page.items,
        { publisher: publisherOf(request), alpha2Of, today: today() },
        alpha3Of,
      );
      reply.header('link', linkHeader(request.url, page)).header('hamkor-left-out', leftOut.length);
      return xml === null ? unknown(reply, '') : send(reply, 'application/xml', xml);
    },
  );
  api.get(
    '/exchange/dcat',
    {
      schema: {
        tags: [tag],
        summary: 'All data of this installation as a DCAT 3 catalogue',
        response: {
          200: { description: 'JSON-LD', content: { 'application/ld+json': { schema: z.looseObject({}) } } },
        },
      },
    },
    async (request, reply) => {
      const publisher = publisherOf(request);
      const origins = await cataloguedOrigins(db, publisher, today());
      return send(reply, 'application/ld+json', dcatCatalogue(origins, publisher));
    },
  );
};

/** Documents of one record. */
const addDocuments = (api: ApiServer, dependencies: ExportDependencies): void => {
  const { db } = dependencies;
  const publisherOf = publisherAsked(dependencies);
  api.get(
    '/exchange/untp/:id',
    {
      schema: {
        tags: [tag],
        summary: 'A public park, facility or organisation as a UNTP digital facility record 0.6, unsigned',
        params: idParams,
        response: json('UNTP digital facility record'),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const record = await findPublicRecord(db, id);
      if (record === null) return unknown(reply, id);
      const { type } = record.body;
      if (type !== 'park' && type !== 'facility' && type !== 'organisation') return unknown(reply, id);
      const site = record as Parameters<typeof facilityRecord>[0];
      return send(reply, 'application/json', facilityRecord(site, publisherOf(request), alpha2Of, alpha3Of));
    },
  );
  api.get(
    '/exchange/schema-org/:id',
    {
      schema: {
        tags: [tag],
        summary: 'A public record as schema.org describes such things',
        params: idParams,
        response: {
          200: { description: 'JSON-LD', content: { 'application/ld+json': { schema: z.looseObject({}) } } },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const record = await findPublicRecord(db, id);
      return record === null
        ? unknown(reply, id)
        : send(reply, 'application/ld+json', schemaOrg(record, publisherOf(request)));
    },
  );
  api.get(
    '/exchange/ocds/:id',
    {
      schema: {
        tags: [tag],
        summary: 'The history of a public project as releases, merged as OCDS merges them',
        params: idParams,
        response: json('Releases, the state they lead to, and the versions of each field'),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const steps = (await findPublicRecord(db, id)) === null ? [] : await publicHistory(db, id);
      if (steps.length === 0) return unknown(reply, id);
      const {
        ocid,
        releases,
        compiledRelease: compiled,
        versionedRelease: versioned,
      } = projectHistory(steps);
      return send(reply, 'application/json', {
        ocid,
        releases,
        compiledRelease: compiled.kind === 'merged' ? compiled.release : null,
        versionedRelease: versioned.kind === 'merged' ? versioned.release : null,
      });
    },
  );
};

/** What leaves: always what is public, whoever asks. */
export const addExports = (api: ApiServer, dependencies: ExportDependencies): void => {
  addFiles(api, dependencies);
  addDocuments(api, dependencies);
};
