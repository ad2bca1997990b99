import {
  chainDesignedSchema,
  chainDesignSchema,
  chainListSchema,
  chainModelDocumentSchema,
} from '@hamkor/contract';
import type { OptionItem } from '@hamkor/trade';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import { pageOfList, pagingFields } from '../platform/paging.ts';
import type { FieldError } from '../platform/problem.ts';
import { whenReady } from '../options/when-ready.ts';
import type { ChainService } from './chain-service.ts';
import type { DeskWork } from './desk-work.ts';
import { refuse, workbookType } from './given-model.ts';
import { sendPacked } from './send-packed.ts';

export interface ExampleDependencies {
  readonly chains: Pick<ChainService, 'desk'>;
  /** Options that a chain may be designed from. */
  readonly allOptions: () => Promise<readonly OptionItem[]>;
}

type Words = Awaited<ReturnType<typeof phrases>>;
type Refused = Exclude<DeskWork['design']['answer'], { readonly kind: 'written' }>;

const tag = 'Chains';
const params = z.object({ id: z.string().max(60).describe('Id of the example') });

/** What cannot be designed, by field of the request. */
const designError = (t: Words, refused: Refused): FieldError => {
  switch (refused.kind) {
    case 'no-product':
      return { pointer: '/body/product', detail: t('problems.chains.noProduct') };
    case 'unknown-product':
      return {
        pointer: '/body/product',
        detail: t('problems.chains.unknownProduct', { found: refused.found }),
      };
    case 'bad-partners':
      return {
        pointer: '/body/partners',
        detail: t('problems.chains.badPartners', { found: refused.found.join(', ') || '–' }),
      };
  }
};

const addDesigning = (api: ApiServer, { chains, allOptions }: ExampleDependencies): void => {
  api.post(
    '/chains/design',
    {
      schema: {
        tags: [tag],
        summary:
          'A chain model to begin from, for an option or for a product and partners, with a list of what is not known',
        body: z.strictObject(chainDesignSchema.shape),
        response: { 200: chainDesignedSchema as z.ZodType },
      },
    },
    async (request, reply) => {
      const { option: id, product, partners } = request.body;
      const locale = preferredLocale(request.headers['accept-language']);
      const options = id === undefined ? null : await whenReady(allOptions());
      if (options?.kind === 'not-ready') return reply.problem({ kind: 'not-ready', retryAfterSeconds: 5 });
      const option = options?.value.find((one) => one.id === id) ?? null;
      if (id !== undefined && option === null)
        return reply.problem({ kind: 'not-found', resource: 'option', id });
      const designed = await chains.desk.do('design', {
        option: option === null ? null : { products: option.products, partners: option.partners },
        ...(product === undefined ? {} : { product }),
        ...(partners === undefined ? {} : { partners }),
      });
      if (designed.kind === 'written') return sendPacked(request, reply, designed.bytes);
      if (designed.kind === 'given-up') return refuse(reply, locale, designed);
      return reply.problem({ kind: 'bad-input', errors: [designError(await phrases(locale), designed)] });
    },
  );
};

const addExamples = (api: ApiServer, { chains }: ExampleDependencies): void => {
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

/** Example chains from the data bank, and designs that begin from an option or a product. */
export const exampleRoutes = (api: ApiServer, dependencies: ExampleDependencies): void => {
  addExamples(api, dependencies);
  addDesigning(api, dependencies);
};
