import {
  chainCheckSchema,
  chainLanesSchema,
  chainListSchema,
  chainModelDocumentSchema,
  chainSummarySchema,
} from '@hamkor/contract';
import { chainModelJsonSchema } from '@hamkor/chains';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { preferredLocale } from '../platform/language.ts';
import type { ApiServer } from '../platform/http.ts';
import { pagingFields } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import type { ChainService } from './chain-service.ts';
import { bodyLimit, givenModel, refuse, takeBytes, workbookType } from './given-model.ts';
import { modelSummary } from './model-facts.ts';
import { deleteModel, findDocument, findModel, findModels, keepModel } from './model-repository.ts';
import { isRunOver } from './run-repository.ts';
import { sendPacked } from './send-packed.ts';

export interface ModelDependencies {
  readonly db: Database;
  readonly chains: Pick<ChainService, 'desk' | 'runs'>;
}

const tag = 'Chains';
/** Ids of models and runs; what else is asked for is no id, and some of it no text that a database keeps. */
export const keptId = z.stringFormat('0f3a91c2d4e5', /^[0-9a-z-]{1,40}$/);
const params = z.object({ id: keptId.describe('Id of the model: names its content') });
const summary: z.ZodType = chainSummarySchema;
/** Bytes on their way to the desk; what they must hold is said in words. */
const given = z
  .any()
  .describe('A chain model as /chains/schema describes it, or a workbook with a sheet a table');
const consumes = ['application/json', workbookType];

export const unknownModel = (reply: FastifyReply, model: string): Promise<never> =>
  reply.problem({ kind: 'not-found', resource: 'chain', id: model });

const addReading = (api: ApiServer, { db, chains }: ModelDependencies): void => {
  api.get(
    '/chains/schema',
    {
      schema: {
        tags: [tag],
        summary: 'JSON Schema of a chain model: every table and field with its unit',
        querystring: z.strictObject({}),
        response: { 200: z.looseObject({ $schema: z.string(), type: z.string() }) as z.ZodType },
      },
    },
    async () => chainModelJsonSchema(),
  );
  api.get(
    '/chains/models',
    {
      schema: {
        tags: [tag],
        summary: 'Chain models kept here, newest first',
        querystring: z.strictObject(pagingFields),
        response: { 200: chainListSchema as z.ZodType },
      },
    },
    async ({ query }) => {
      const page = await findModels(db, query);
      return { ...page, items: page.items.map(modelSummary) };
    },
  );
  api.get(
    '/chains/models/:id',
    {
      schema: {
        tags: [tag],
        summary:
          'A chain model: as JSON, as a workbook with a sheet a table, or its programme as an MPS file',
        params,
        querystring: z.strictObject({
          format: z
            .enum(['json', 'xlsx', 'mps'])
            .default('json')
            .describe('json, xlsx, or mps: the programme that minimises cost'),
        }),
        response: {
          200: {
            description: 'The model',
            content: {
              'application/json': { schema: chainModelDocumentSchema as z.ZodType },
              [workbookType]: { schema: z.string() },
              'application/x-mps': { schema: z.string() },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { format } = request.query;
      const document = await findDocument(db, request.params.id);
      if (document === null) return unknownModel(reply, request.params.id);
      if (format === 'json') return sendPacked(request, reply, document);
      const locale = preferredLocale(request.headers['accept-language']);
      const file = await chains.desk.do('write', { document, format });
      if (file.kind === 'given-up') return refuse(reply, locale, file);
      if (file.kind === 'too-large') {
        const size = { found: String(file.nonzeros), expected: `≤ ${file.limit}` };
        const problem = {
          kind: 'too-large',
          table: null,
          row: null,
          id: null,
          field: null,
          ...size,
        } as const;
        return refuse(reply, locale, { kind: 'problems', problems: [problem] });
      }
      reply.header('content-disposition', `attachment; filename="chain-${request.params.id}.${format}"`);
      reply.type(format === 'xlsx' ? workbookType : 'application/x-mps');
      return reply.send(Buffer.from(file.bytes) as never);
    },
  );
};

const addRemoving = (api: ApiServer, { db, chains }: ModelDependencies): void => {
  api.delete(
    '/chains/models/:id',
    {
      schema: {
        tags: [tag],
        summary: 'Remove a chain model with everything that was asked of it',
        params,
        response: { 204: z.null().describe('It is gone') },
      },
    },
    async (request, reply) => {
      const { id: model } = request.params;
      for (const run of await chains.runs.list(model)) if (!isRunOver(run)) await chains.runs.cancel(run.id);
      if (!(await deleteModel(db, model))) return unknownModel(reply, model);
      return reply.code(204).send(null);
    },
  );
};

/** Routes that are given models: bodies go to the desk as they come. */
const addGiving = (api: ApiServer, { db, chains }: ModelDependencies): void => {
  api.post(
    '/chains/check',
    {
      bodyLimit,
      schema: {
        tags: [tag],
        summary: 'Everything that is wrong with a chain model, by table, row and field; nothing is kept',
        consumes,
        body: given,
        response: { 200: chainCheckSchema as z.ZodType },
      },
    },
    async (request, reply) => {
      const checked = await chains.desk.do('check', givenModel(request));
      if ('problems' in checked) return checked;
      return refuse(reply, preferredLocale(request.headers['accept-language']), checked);
    },
  );
  api.post(
    '/chains/lanes',
    {
      bodyLimit,
      schema: {
        tags: [tag],
        summary:
          'A chain model with the lanes that the corridor engine has for its places now; lanes typed by hand stay',
        consumes,
        body: given,
        response: { 200: chainLanesSchema as z.ZodType },
      },
    },
    async (request, reply) => {
      const lanes = await chains.desk.do('lanes', givenModel(request));
      return lanes.kind === 'written'
        ? sendPacked(request, reply, lanes.bytes)
        : refuse(reply, preferredLocale(request.headers['accept-language']), lanes);
    },
  );
  api.post(
    '/chains/models',
    {
      bodyLimit,
      schema: {
        tags: [tag],
        summary: 'Keep a chain model; its id names its content, so that the same model has the same address',
        consumes,
        body: given,
        response: { 201: summary },
      },
    },
    async (request, reply) => {
      const read = await chains.desk.do('read', givenModel(request));
      if (read.kind !== 'model')
        return refuse(reply, preferredLocale(request.headers['accept-language']), read);
      await keepModel(db, read);
      const kept = await findModel(db, read.id);
      if (kept === null) return unknownModel(reply, read.id);
      return reply.code(201).send(modelSummary(kept));
    },
  );
};

/** Chain models: what they must look like, keeping them, reading them again. */
export const modelRoutes = async (api: ApiServer, dependencies: ModelDependencies): Promise<void> => {
  addReading(api, dependencies);
  addRemoving(api, dependencies);
  await api.register(async (scope) => {
    takeBytes(scope);
    addGiving(scope as ApiServer, dependencies);
  });
};
