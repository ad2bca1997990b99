import type { Viewer } from '@hamkor/registry';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import type { Resource } from '../platform/problem.ts';

/** One document by its id. */
export interface Detail<D extends z.ZodType> {
  /** Below /api/v1, with the id as `:id`, e.g. `/projects/:id`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly resource: Resource;
  readonly document: D;
  readonly find: (id: string, viewer: Viewer) => Promise<z.output<D> | null>;
}

const idField = z.stringFormat('PRJ001', /^\P{Cc}+$/u).describe('Id as it stands in the list');

/** Adds the address of a document; an id that nobody knows is a problem that names it. */
export const addDetail = <D extends z.ZodType>(api: ApiServer, detail: Detail<D>): void => {
  const document: z.ZodType = detail.document;
  api.get(
    detail.path,
    {
      schema: {
        tags: [detail.tag],
        summary: detail.summary,
        params: z.object({ id: idField }),
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await detail.find(id, request.viewer);
      return found ?? reply.problem({ kind: 'not-found', resource: detail.resource, id });
    },
  );
};
