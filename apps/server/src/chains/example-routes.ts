import { chainListSchema, chainModelDocumentSchema } from '@hamkor/contract';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { preferredLocale } from '../platform/language.ts';
import { pageOfList, pagingFields } from '../platform/paging.ts';
import type { ChainService } from './chain-service.ts';
import { refuse, workbookType } from './given-model.ts';
import { sendPacked } from './send-packed.ts';

export interface ExampleDependencies {
  readonly chains: Pick<ChainService, 'desk'>;
}

const tag = 'Chains';
const params = z.object({ id: z.string().max(60).describe('Id of the example') });

/** Example chains from the data bank, and designs that begin from an option or a product. */
export const exampleRoutes = (api: ApiServer, { chains }: ExampleDependencies): void => {
  api.get(
    '/chains/examples',
    {
      schema: {
        tags: [tag],
        summary: 'Example chains, put together from the data bank and the corridor engine',
        querystring: z.strictObject(pagingFields),
        response: { 200: chainListSchema as z.ZodType },
      },
    },
    async (request, reply) => {
      const examples = await chains.desk.do('examples', null);
      if ('kind' in examples)
        return refuse(reply, preferredLocale(request.headers['accept-language']), examples);
      return pageOfList(examples, request.query);
    },
  );
  api.get(
    '/chains/examples/:id',
    {
      schema: {
        tags: [tag],
        summary: 'An example chain as a model to read, change and ask: as JSON or as a workbook',
        params,
        querystring: z.strictObject({
          format: z.enum(['json', 'xlsx']).default('json').describe('json, or xlsx: a sheet a table'),
        }),
        response: {
          200: {
            description: 'The model',
            content: {
              'application/json': { schema: chainModelDocumentSchema as z.ZodType },
              [workbookType]: { schema: z.string() },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const locale = preferredLocale(request.headers['accept-language']);
      const example = await chains.desk.do('example', id);
      if (example === null) return reply.problem({ kind: 'not-found', resource: 'example', id });
      if (example.kind === 'given-up') return refuse(reply, locale, example);
      if (request.query.format === 'json') return sendPacked(request, reply, example.bytes);
      const file = await chains.desk.do('write', { document: example.bytes, format: 'xlsx' });
      if (file.kind === 'given-up') return refuse(reply, locale, file);
      if (file.kind !== 'written') throw new Error('a workbook has no limit of entries');
      reply.header('content-disposition', `attachment; filename="chain-${id}.xlsx"`);
      return reply.type(workbookType).send(Buffer.from(file.bytes) as never);
    },
  );
};
