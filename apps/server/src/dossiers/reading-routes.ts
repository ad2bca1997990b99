import {
  briefSchema,
  dossierActListSchema,
  dossierChecklistSchema,
  dossierDetailSchema,
  dossierDifferenceSchema,
  snapshotSchema,
} from '@hamkor/contract';
import { gates } from '@hamkor/council';
import { briefOf, checklistOf, differenceOf } from '@hamkor/dossier';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { findActs } from '../acts/act-list.ts';
import { addList } from '../listing/list-routes.ts';
import { linkHeader } from '../listing/link.ts';
import type { ApiServer } from '../platform/http.ts';
import { pagingFields } from '../platform/paging.ts';
import { readAs } from '../registry/read-as.ts';
import { briefGround } from './brief-ground.ts';
import { itemsShownTo } from './capture/capture-items.ts';
import type { Contents, ContentsFound } from './contents.ts';
import { contentsOf, groundOf } from './contents.ts';
import type { DossierDependencies } from './dossier-dependencies.ts';
import { caseDocument, deliveryDocument, dossierDocument, snapshotDocument } from './dossier-document.ts';
import { dossierList } from './dossier-list.ts';
import { dossierParams, hashField, tag } from './dossier-params.ts';
import { countFrozen, findDossier } from './dossier-repository.ts';
import { gatesOfDossier } from './gates-of-dossier.ts';
import { openDeeds } from './open-deeds.ts';

/** What is missing, told to whoever asked for it. */
const refuse = (
  reply: FastifyReply,
  id: string,
  hash: string | null,
  found: Exclude<ContentsFound, { readonly kind: 'contents' }>,
): Promise<never> =>
  reply.problem(
    found.kind === 'no-dossier'
      ? { kind: 'not-found', resource: 'dossier', id }
      : { kind: 'not-found', resource: 'snapshot', id: hash ?? '' },
  );

const addDetail = (api: ApiServer, dependencies: DossierDependencies): void => {
  const { db } = dependencies;
  const document: z.ZodType = dossierDetailSchema;
  api.get(
    '/dossiers/:id',
    {
      schema: {
        tags: [tag],
        summary: 'A dossier with all that it gathers as it is now, its gates, cases and delivery',
        params: dossierParams,
        querystring: z.strictObject({}),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { viewer } = request;
      const found = await contentsOf(dependencies, viewer, id, null);
      if (found.kind !== 'contents') return refuse(reply, id, null, found);
      const { state, items, cases, deliveries, hash } = found.contents;
      const frozen = await readAs(db, viewer, (reader) => countFrozen(reader, id));
      return {
        dossier: dossierDocument(state, frozen),
        items: await itemsShownTo(db, viewer, items, dependencies),
        may: openDeeds(viewer, state),
        gates: gatesOfDossier(cases, groundOf(found.contents)),
        cases: cases.map(caseDocument),
        delivery: deliveries.map(deliveryDocument),
        hashNow: hash,
      };
    },
  );
};

const addActs = (api: ApiServer, { db }: DossierDependencies): void => {
  const document: z.ZodType = dossierActListSchema.describe('One page; the Link header leads to the others');
  api.get(
    '/dossiers/:id/acts',
    {
      schema: {
        tags: [tag],
        summary: 'What was done in a dossier, newest first',
        params: dossierParams,
        querystring: z.strictObject(pagingFields),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const page = await readAs(db, request.viewer, async (reader) =>
        (await findDossier(reader, id)) === null
          ? null
          : findActs(reader, { subject_type: 'dossier', subject_id: id }, request.query),
      );
      if (page === null) return reply.problem({ kind: 'not-found', resource: 'dossier', id });
      reply.header('link', linkHeader(request.url, page));
      return page;
    },
  );
};

const addSnapshots = (api: ApiServer, dependencies: DossierDependencies): void => {
  const [snapshot, difference]: z.ZodType[] = [snapshotSchema, dossierDifferenceSchema];
  api.get(
    '/dossiers/:id/snapshots/:hash',
    {
      schema: {
        tags: [tag],
        summary: 'All that a dossier held when it was frozen',
        params: z.object({ ...dossierParams.shape, hash: hashField.describe('Hash of the snapshot') }),
        querystring: z.strictObject({}),
        response: { 200: snapshot! },
      },
    },
    async (request, reply) => {
      const { id, hash } = request.params;
      const found = await contentsOf(dependencies, request.viewer, id, hash);
      return found.kind === 'contents' ? snapshotDocument(found.contents) : refuse(reply, id, hash, found);
    },
  );
  const moment = z.union([hashField, z.literal('now')]);
  api.get(
    '/dossiers/:id/difference',
    {
      schema: {
        tags: [tag],
        summary: 'What changed in a dossier from one snapshot to another, or to now, figure by figure',
        params: dossierParams,
        querystring: z.strictObject({
          from: moment.describe('Hash of a snapshot, or now'),
          to: moment.default('now').describe('Hash of a snapshot, or now'),
        }),
        response: { 200: difference! },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { from, to } = request.query;
      const sides: Contents[] = [];
      for (const side of [from, to]) {
        const hash = side === 'now' ? null : side;
        // oxlint-disable-next-line no-await-in-loop -- the first that is missing is told
        const found = await contentsOf(dependencies, request.viewer, id, hash);
        if (found.kind !== 'contents') return refuse(reply, id, hash, found);
        sides.push(found.contents);
      }
      return { from, to, ...differenceOf(sides[0]!, sides[1]!) };
    },
  );
};

const addBrief = (api: ApiServer, dependencies: DossierDependencies): void => {
  const [brief, checklist]: z.ZodType[] = [briefSchema, dossierChecklistSchema];
  const snapshot = hashField.optional().describe('Hash of a snapshot; as things stand now where absent');
  api.get(
    '/dossiers/:id/brief',
    {
      schema: {
        tags: [tag],
        summary: 'What a minister reads in five minutes, every figure with its source note',
        params: dossierParams,
        querystring: z.strictObject({ snapshot }),
        response: { 200: brief! },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const hash = request.query.snapshot ?? null;
      const found = await contentsOf(dependencies, request.viewer, id, hash);
      if (found.kind !== 'contents') return refuse(reply, id, hash, found);
      return briefOf(briefGround(found.contents, dependencies.now().toISOString()));
    },
  );
  api.get(
    '/dossiers/:id/checklist',
    {
      schema: {
        tags: [tag],
        summary: 'What a gate asks for, and how the dossier stands to it',
        params: dossierParams,
        querystring: z.strictObject({ gate: z.enum(gates).describe('Gate that is asked for'), snapshot }),
        response: { 200: checklist! },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { gate, snapshot: wanted } = request.query;
      const found = await contentsOf(dependencies, request.viewer, id, wanted ?? null);
      if (found.kind !== 'contents') return refuse(reply, id, wanted ?? null, found);
      return { hash: wanted ?? null, ...checklistOf(gate, groundOf(found.contents)) };
    },
  );
};

/** Dossiers in a list, each with what it holds, its snapshots, its brief. */
export const addReadingRoutes = (api: ApiServer, dependencies: DossierDependencies): void => {
  addList(api, dossierList(dependencies.db));
  addDetail(api, dependencies);
  addActs(api, dependencies);
  addSnapshots(api, dependencies);
  addBrief(api, dependencies);
};
