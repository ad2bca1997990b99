import {
  checkRequestSchema,
  checkResultSchema,
  facetsSchema,
  historySchema,
  recordSchema,
} from '@hamkor/contract';
import { z } from 'zod';
import { addList } from '../../listing/list-routes.ts';
import type { ApiServer } from '../../platform/http.ts';
import { preferredLocale } from '../../platform/language.ts';
import { findEvolved, findStateAt } from '../keep-records.ts';
import { readAs } from '../read-as.ts';
import type { RecordDependencies } from './change-record.ts';
import { checkBody } from './check-body.ts';
import { readPolicies } from './policies.ts';
import { recordFilterFields } from './record-conditions.ts';
import { recordDocument } from './record-document.ts';
import { countFacets } from './record-facets.ts';
import { findHistory } from './record-history.ts';
import { recordList } from './record-list.ts';

const tag = 'Data bank';
export const idParams = z.object({
  id: z.stringFormat('PRJ001', /^\P{Cc}{1,80}$/u).describe('Id of the record'),
});
const actNumber = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** Records with their lists, facets, earlier states and histories, as far as whoever asks may see them. */
export const addReadingRoutes = (api: ApiServer, dependencies: RecordDependencies): void => {
  const { db, scoring, today } = dependencies;
  const [record, facets, history, check]: z.ZodType[] = [
    recordSchema,
    facetsSchema,
    historySchema,
    checkResultSchema,
  ];
  addList(api, recordList(db, today));
  api.get(
    '/records/facets',
    {
      schema: {
        tags: [tag],
        summary: 'How many records there are of each type, state, kind, age and confidence',
        querystring: z.strictObject(recordFilterFields),
        response: { 200: facets! },
      },
    },
    (request) => countFacets(db, request.query, request.viewer, today()),
  );
  api.get(
    '/records/:id',
    {
      schema: {
        tags: [tag],
        summary: 'A record with its quality, its age, rival figures and what whoever asks may do with it',
        params: idParams,
        querystring: z.strictObject({
          at: actNumber.optional().describe('Number of an act: the record as it stood after it'),
        }),
        response: { 200: record! },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { at } = request.query;
      const found = await readAs(db, request.viewer, async (reader) => {
        const state =
          at === undefined
            ? (await findEvolved(reader, [id])).get(id)?.state
            : await findStateAt(reader, id, at);
        if (state === undefined || state === null) return null;
        const policies = await readPolicies(reader, today());
        return recordDocument(state, request.viewer, { policies, scoring, today: today() }, at ?? null);
      });
      return found ?? reply.problem({ kind: 'not-found', resource: 'record', id });
    },
  );
  api.get(
    '/records/:id/history',
    {
      schema: {
        tags: [tag],
        summary: 'What was done with a record: who, when, what changed, on what source',
        params: idParams,
        response: { 200: history! },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await readAs(db, request.viewer, (reader) => findHistory(reader, id));
      return found ?? reply.problem({ kind: 'not-found', resource: 'record', id });
    },
  );
  api.post(
    '/records/check',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'What a record would score and what is wrong with it, without keeping it',
        body: checkRequestSchema,
        response: { 200: check! },
      },
    },
    (request) =>
      checkBody(
        db,
        request.viewer,
        request.body.record,
        request.body.id ?? null,
        scoring,
        today(),
        preferredLocale(request.headers['accept-language']),
      ),
  );
};
