import type { Viewer } from '@hamkor/registry';
import { z } from 'zod';
import { pageOf } from '@hamkor/contract';
import type { ApiServer } from '../platform/http.ts';
import { pagingFields } from '../platform/paging.ts';
import type { Page, Paging } from '../platform/paging.ts';
import type { Problem } from '../platform/problem.ts';
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
  readonly find: (
    filters: z.output<z.ZodObject<F>>,
    paging: Paging,
    viewer: Viewer,
  ) => Promise<Page<z.output<I>> | Refusal>;
}

/** Why a list cannot be given: what it is asked of is not there, or not ready. */
export interface Refusal {
  readonly problem: Problem;
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
  type Filters = z.output<z.ZodObject<F>>;
  const about = { tags: [list.tag], ...(list.description ? { description: list.description } : {}) };
  const page: z.ZodType = pageOf(list.item).describe('One page; the Link header leads to the others');
  api.get(
    list.path,
    {
      schema: {
        ...about,
        summary: list.summary,
        querystring: z.strictObject({ ...list.filters, ...pagingFields }),
        response: { 200: page },
      },
    },
    async (request, reply) => {
      const { offset, limit, ...filters } = request.query as Filters & Paging;
      const found = await list.find(filters as unknown as Filters, { offset, limit }, request.viewer);
      if ('problem' in found) return reply.problem(found.problem);
      reply.header('link', linkHeader(request.url, found));
      return found;
    },
  );
  api.get(
    `${list.path}.csv`,
    {
      schema: {
        ...about,
        summary: `${list.summary}, as a table`,
        querystring: z.strictObject(list.filters),
        response: {
          200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: z.string() } } },
        },
      },
    },
    async (request, reply) => {
      const found = await list.find(request.query as Filters, everything, request.viewer);
      if ('problem' in found) return reply.problem(found.problem);
      reply.header(
        'content-disposition',
        `attachment; filename="hamkor${list.path.replaceAll('/', '-')}.csv"`,
      );
      reply.type('text/csv; charset=utf-8; header=present');
      return csvDocument(list.columns, found.items);
    },
  );
};
