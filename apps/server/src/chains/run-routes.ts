import { chainAnswerSchema, chainRunListSchema, chainRunSchema } from '@hamkor/contract';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { eventStream } from '../platform/event-stream.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import { pageOfList, pagingFields } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import type { ChainService } from './chain-service.ts';
import { refuse, workbookType } from './given-model.ts';
import { findDocument, findModel } from './model-repository.ts';
import { keptId, unknownModel } from './model-routes.ts';
import { taskErrors, taskSchema } from './read-task.ts';
import { runDocument } from './run-document.ts';
import type { RunRecord } from './run-repository.ts';
import { isRunOver } from './run-repository.ts';
import { sendPacked } from './send-packed.ts';

export interface RunDependencies {
  readonly db: Database;
  readonly chains: Pick<ChainService, 'runs' | 'desk' | 'resume'>;
  /** Seconds that a solve may be given at most. */
  readonly solveSeconds: number;
}

const tag = 'Chains';
const params = z.object({ id: keptId.describe('Id of the run') });
const document: z.ZodType = chainRunSchema;
/** Milliseconds between two events of one run. */
const eventMs = 250;

const unknownRun = (reply: FastifyReply, id: string): Promise<never> =>
  reply.problem({ kind: 'not-found', resource: 'run', id });

const addAsking = (api: ApiServer, { db, chains, solveSeconds }: RunDependencies): void => {
  api.post(
    '/chains/runs',
    {
      schema: {
        tags: [tag],
        summary: 'Ask a question of a kept chain model; the same question of the same model has the same run',
        body: z.strictObject({
          model: keptId.describe('Id of a kept model'),
          task: taskSchema(solveSeconds).describe('What is asked; whatever is left out is asked as usual'),
        }),
        response: { 202: document },
      },
    },
    async (request, reply) => {
      const { model, task } = request.body;
      const kept = await findModel(db, model);
      if (kept === null) return unknownModel(reply, model);
      const t = await phrases(preferredLocale(request.headers['accept-language']));
      const errors = taskErrors(t, task, kept.facts);
      if (errors.length > 0) return reply.problem({ kind: 'bad-input', errors });
      await chains.resume();
      const run = await chains.runs.ask(model, task);
      if (run === 'full') return reply.problem({ kind: 'busy', reason: 'chainQueueFull' });
      return reply.code(202).send(runDocument(t, run));
    },
  );
  api.delete(
    '/chains/runs/:id',
    {
      schema: {
        tags: [tag],
        summary:
          'Stop a run within a second; the best plan it has so far is kept. One that is over stays as it is',
        params,
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const run = await chains.runs.cancel(request.params.id);
      if (run === null) return unknownRun(reply, request.params.id);
      return runDocument(await phrases(preferredLocale(request.headers['accept-language'])), run);
    },
  );
};

const addStanding = (api: ApiServer, { chains }: RunDependencies): void => {
  api.get(
    '/chains/runs',
    {
      schema: {
        tags: [tag],
        summary: 'Questions asked of chain models, newest first',
        querystring: z.strictObject({
          ...pagingFields,
          model: keptId.optional().describe('Of this model only'),
        }),
        response: { 200: chainRunListSchema as z.ZodType },
      },
    },
    async ({ query, headers }) => {
      const t = await phrases(preferredLocale(headers['accept-language']));
      const page = pageOfList(await chains.runs.list(query.model), query);
      return { ...page, items: page.items.map((run) => runDocument(t, run)) };
    },
  );
  api.get(
    '/chains/runs/:id',
    { schema: { tags: [tag], summary: 'Where a question stands', params, response: { 200: document } } },
    async (request, reply) => {
      const run = await chains.runs.find(request.params.id);
      if (run === null) return unknownRun(reply, request.params.id);
      return runDocument(await phrases(preferredLocale(request.headers['accept-language'])), run);
    },
  );
};

/** States of a run as events: the present one first, then at most a few a second, the last always. */
const addEvents = (api: ApiServer, { chains }: RunDependencies): void => {
  api.get(
    '/chains/runs/:id/events',
    {
      schema: {
        tags: [tag],
        summary: 'A run as it goes on: server-sent events, each a run document, until it is over',
        params,
        response: {
          200: {
            description: 'Server-sent events; each `data` line is a document as /chains/runs/{id} gives it',
            content: { 'text/event-stream': { schema: z.string() } },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const t = await phrases(preferredLocale(request.headers['accept-language']));
      const present = await chains.runs.find(id);
      if (present === null) return unknownRun(reply, id);
      reply.type('text/event-stream; charset=utf-8');
      reply.header('cache-control', 'no-store');
      reply.header('x-accel-buffering', 'no');
      const stream = eventStream(({ send, end }) => {
        let latest: RunRecord = present;
        let sent = '';
        let clock: NodeJS.Timeout | undefined;
        const sendLatest = (): void => {
          clearTimeout(clock);
          clock = undefined;
          const told = runDocument(t, latest);
          const text = JSON.stringify(told);
          // A run of another server is looked at again and again, whether or not anything happened.
          if (text !== sent) send(told);
          sent = text;
          if (isRunOver(latest)) end();
        };
        const stop = chains.runs.watch(id, (record) => {
          latest = record;
          if (isRunOver(record)) sendLatest();
          else clock ??= setTimeout(sendLatest, eventMs);
        });
        sendLatest();
        return () => {
          clearTimeout(clock);
          stop();
        };
      });
      return reply.send(stream as never);
    },
  );
};

const addAnswers = (api: ApiServer, { db, chains }: RunDependencies): void => {
  api.get(
    '/chains/runs/:id/answer',
    {
      schema: {
        tags: [tag],
        summary: 'The answer to a question: plans, fronts, scenarios, losses, worths of limits, or gains',
        params,
        querystring: z.strictObject({
          format: z
            .enum(['json', 'xlsx'])
            .default('json')
            .describe('json: the answer whole; xlsx: its tables, a sheet each'),
        }),
        response: {
          200: {
            description: 'The answer',
            content: {
              'application/json': { schema: chainAnswerSchema as z.ZodType },
              [workbookType]: { schema: z.string() },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const run = await chains.runs.find(id);
      if (run === null) return unknownRun(reply, id);
      if (!isRunOver(run)) return reply.problem({ kind: 'not-ready', retryAfterSeconds: 2 });
      const answer = await chains.runs.answer(id);
      if (answer === null) return reply.problem({ kind: 'busy', reason: 'chainNoAnswer' });
      if (request.query.format === 'json') return sendPacked(request, reply, answer);
      const model = await findDocument(db, run.model);
      if (model === null) return unknownRun(reply, id);
      const locale = preferredLocale(request.headers['accept-language']);
      const file = await chains.desk.do('writeAnswer', { document: model, answer, locale });
      if (file.kind === 'given-up') return refuse(reply, locale, file);
      reply.header('content-disposition', `attachment; filename="chain-${run.task.kind}-${id}.xlsx"`);
      return reply.type(workbookType).send(Buffer.from(file.bytes) as never);
    },
  );
};

/** Questions asked of chain models: asking, watching, stopping, taking the answer. */
export const runRoutes = (api: ApiServer, dependencies: RunDependencies): void => {
  addAsking(api, dependencies);
  addStanding(api, dependencies);
  addEvents(api, dependencies);
  addAnswers(api, dependencies);
};
