import { z } from 'zod';
import { pageOf } from '@hamkor/contract';
import type { ApiServer } from '../platform/http.ts';
import { pagingFields } from '../platform/paging.ts';
import type { Page, Paging } from '../platform/paging.ts';
import type { CsvColumn } from './csv.ts';
import { csvDocument } from './csv.ts';
import { linkHeader } from './link.ts';

/** A list of the API: what it holds, how it can be narrowed, and where its items come from. */
export interface List<F extends z.ZodRawShape, I extends z.ZodType> {
  /** Below /api/v1, e.g. `/projects`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly filters: F;
  readonly item: I;
  readonly columns: readonly CsvColumn<z.output<I>>[];
  readonly find: (filters: z.output<z.ZodObject<F>>, paging: Paging) => Promise<Page<z.output<I>>>;
}

/** More rows than any list has. */
const everything: Paging = { offset: 0, limit: 2 ** 31 - 1 };

/**
 * Adds a list at its path, page by page with a `Link` header, and the whole of it as a table at the same
 * path with `.csv`: the same filters, the same order.
 */
export const addList = <F extends z.ZodRawShape, I extends z.ZodType>(
  api: ApiServer,
  list: List<F, I>,
): void => {
  const filters = z.strictObject(list.filters);
  const about = { tags: [list.tag], ...(list.description ? { description: list.description } : {}) };
  api.get(
    list.path,
    {
      schema: {
        ...about,
        summary: list.summary,
        querystring: z.strictObject({ ...list.filters, ...pagingFields }),
        response: { 200: pageOf(list.item).describe('One page; the Link header leads to the others') },
      },
    },
    async (request, reply) => {
      const { offset, limit, ...asked } = request.query as Paging & z.output<typeof filters>;
      const page = await list.find(asked as unknown as z.output<typeof filters>, { offset, limit });
      return reply.header('link', linkHeader(request.url, page)).send(page as never);
    },
  );
  api.get(
    `${list.path}.csv`,
    {
      schema: {
        ...about,
        summary: `${list.summary}, as a table`,
        querystring: filters,
        response: {
          200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: z.string() } } },
        },
      },
    },
    async (request, reply) => {
      const { items } = await list.find(request.query as z.output<typeof filters>, everything);
      return reply
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', `attachment; filename="hamkor${list.path.replaceAll('/', '-')}.csv"`)
        .send(csvDocument(list.columns, items) as never);
    },
  );
};
