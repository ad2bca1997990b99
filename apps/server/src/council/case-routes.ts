import {
  caseActListSchema,
  caseAnswerSchema,
  deedAnswerSchema,
  newCaseAnswerSchema,
  newCaseSchema,
  sentDeedSchema,
} from '@hamkor/contract';
import type { Viewer } from '@hamkor/registry';
import { z } from 'zod';
import { actorNames } from '../acts/act-list.ts';
import { addList } from '../listing/list-routes.ts';
import { linkHeader } from '../listing/link.ts';
import { commaList } from '../listing/query-fields.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import { pagingFields } from '../platform/paging.ts';
import { missingBeside } from './named-beside.ts';
import { readAs } from '../registry/read-as.ts';
import type { Database } from '../tables.ts';
import { actInCase, openCase } from './act-in-case.ts';
import { caseActDocument, findCaseActs } from './case-acts.ts';
import { caseAnswer, findShownCase, shownOf } from './case-answer.ts';
import type { ShownCase } from './case-answer.ts';
import { caseList } from './case-list.ts';
import { caseParams, tag } from './case-params.ts';
import type { CouncilDependencies } from './council-dependencies.ts';
import { forumsOf } from './forums.ts';
import { refuseCase } from './refusals.ts';

/** Names of those who hold credentials, as far as the reader may know them. */
const peopleOf = async (db: Database, { state }: ShownCase): Promise<ReadonlyMap<string, string>> => {
  const accounts = state.credentials.map(({ account }) => account);
  if (accounts.length === 0) return new Map();
  const rows = await db.selectFrom('account').select(['id', 'name']).where('id', 'in', accounts).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};

const addReading = (api: ApiServer, dependencies: CouncilDependencies): void => {
  const { db, now } = dependencies;
  const answer: z.ZodType = caseAnswerSchema.describe('The case as it stands now');
  addList(api, caseList(dependencies));
  api.get(
    '/cases/:id',
    {
      schema: {
        tags: [tag],
        summary: 'A case as it stands now, what runs against it, what waits, and what whoever asks may do',
        params: caseParams,
        querystring: z.strictObject({}),
        response: { 200: answer },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { viewer } = request;
      const found = await readAs(db, viewer, async (reader) => {
        const shown = await findShownCase(reader, id);
        return shown === null ? null : { shown, people: await peopleOf(reader, shown) };
      });
      if (found === null) return reply.problem({ kind: 'not-found', resource: 'case', id });
      return caseAnswer(found.shown, viewer, now().toISOString(), found.people);
    },
  );
  const acts: z.ZodType = caseActListSchema.describe('One page; the Link header leads to the others');
  api.get(
    '/cases/:id/acts',
    {
      schema: {
        tags: [tag],
        summary: 'What was done in a case, newest first, with the capacity in which it was done',
        params: caseParams,
        querystring: z.strictObject({
          kind: commaList(
            z.stringFormat('council.object', /^[a-z]+\.[a-z-]{1,60}$/),
            'Kinds of acts, separated by commas',
          ),
          part: z.enum(['council', 'drafting']).optional().describe('Acts of procedure, or on the text'),
          ...pagingFields,
        }),
        response: { 200: acts },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { offset, limit, ...filters } = request.query;
      const page = await readAs(db, request.viewer, async (reader) => {
        const row = await reader
          .selectFrom('council_case')
          .select('state')
          .where('id', '=', id)
          .executeTakeFirst();
        if (row === undefined) return null;
        const state = { ...row.state, inputs: [], outcomes: [] };
        return findCaseActs(reader, state, filters, { offset, limit });
      });
      if (page === null) return reply.problem({ kind: 'not-found', resource: 'case', id });
      reply.header('link', linkHeader(request.url, page));
      return page;
    },
  );
};

const namesFor = (
  db: Database,
  viewer: Viewer,
  shown: ShownCase,
  act: Parameters<typeof caseActDocument>[0],
) =>
  readAs(db, viewer, async (reader) => ({
    people: await peopleOf(reader, shown),
    names: await actorNames(reader, [act as Parameters<typeof actorNames>[1][number]]),
  }));

const addActing = (api: ApiServer, dependencies: CouncilDependencies): void => {
  const { db, now, facts } = dependencies;
  api.post(
    '/cases',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Opens a case; members and observers are those of the Organisation at this moment',
        body: newCaseSchema,
        response: { 201: newCaseAnswerSchema },
      },
    },
    async (request, reply) => {
      const { forum } = request.body.body;
      const forums = forumsOf(facts).map((one) => one.id);
      if (!forums.includes(forum)) {
        const t = await phrases(preferredLocale(request.headers['accept-language']));
        const expected = forums.join(', ');
        const detail = t('problems.field.unknownForum', { expected });
        return reply.problem({
          kind: 'bad-input',
          errors: [{ pointer: '/body/body/forum', detail, expected }],
        });
      }
      const missing = await missingBeside(db, request.viewer, request.body.body);
      if (missing !== null) return reply.problem(missing);
      const outcome = await openCase(dependencies, request.viewer, request.body);
      if (outcome.kind !== 'done') return refuseCase(request, reply, '', request.body.as, outcome);
      const { id } = outcome.fold.state;
      reply.header('location', `/api/v1/cases/${id}`);
      return reply.code(201).send({ id, act: outcome.act.entry.seq });
    },
  );
  const done: z.ZodType = deedAnswerSchema.describe('The act, and the case as it stands after it');
  api.post(
    '/cases/:id/acts',
    {
      config: { needs: 'account' },
      bodyLimit: 8 * 1024 * 1024,
      schema: {
        tags: [tag],
        summary: 'Does something in a case; what is refused names the rule that forbids it',
        params: caseParams,
        body: sentDeedSchema,
        response: { 201: done },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { viewer } = request;
      const outcome = await actInCase(dependencies, viewer, id, request.body);
      if (outcome.kind !== 'done') return refuseCase(request, reply, id, request.body.as, outcome);
      const shown = shownOf(outcome.fold);
      const { people, names } = await namesFor(db, viewer, shown, outcome.act);
      return reply.code(201).send({
        act: caseActDocument(outcome.act, outcome.fold.state, names),
        ...caseAnswer(shown, viewer, now().toISOString(), people),
      });
    },
  );
};

/** Cases as people read them, open them and act in them. */
export const caseRoutes = (api: ApiServer, dependencies: CouncilDependencies): void => {
  addReading(api, dependencies);
  addActing(api, dependencies);
};
