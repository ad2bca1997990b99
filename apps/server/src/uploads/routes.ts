import { uploadSchema } from '@hamkor/contract';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import type { UploadShelf } from './upload-shelf.ts';

export interface UploadDependencies {
  readonly uploads: UploadShelf;
  readonly uploadLimitMb: number;
  /** Whether an import that waits or runs reads this upload. */
  readonly isInUse: (id: string) => boolean;
}

const tag = 'Loaded data';

/** Taking up files for an import, as they are, and giving them back. */
export const uploadRoutes = (
  api: ApiServer,
  { uploads, uploadLimitMb, isInUse }: UploadDependencies,
): void => {
  const document: z.ZodType = uploadSchema;
  // The body is not read into memory: the route gets the stream.
  api.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
  api.post(
    '/uploads',
    {
      schema: {
        tags: [tag],
        summary: 'Take up a file for an import; the body is the file as it is',
        consumes: ['application/octet-stream'],
        querystring: z.strictObject({
          name: z.string().min(1).max(255).describe('Name of the file; edition and year are read from it'),
        }),
        response: { 201: document },
      },
    },
    async (request, reply) => {
      const tooLarge = () => {
        reply.header('connection', 'close');
        return reply.problem({ kind: 'too-large', limitMb: uploadLimitMb });
      };
      const announced = Number(request.headers['content-length'] ?? 0);
      if (announced > uploadLimitMb * 1024 ** 2) return tooLarge();
      const body = request.body as Readable | undefined;
      if (typeof body?.pipe !== 'function')
        return reply.problem({ kind: 'bad-request', status: 415, reason: 'application/octet-stream' });
      const outcome = await uploads.take(request.query.name, body);
      switch (outcome.kind) {
        case 'taken':
          return reply.code(201).send(outcome.upload);
        case 'too-large':
          return tooLarge();
        case 'disk-full':
          reply.header('connection', 'close');
          return reply.problem({ kind: 'disk-full' });
        case 'aborted':
          return reply.problem({ kind: 'bad-request', status: 400, reason: 'aborted' });
      }
    },
  );
  api.delete(
    '/uploads/:id',
    {
      schema: {
        tags: [tag],
        summary: 'Remove a file taken up',
        params: z.object({ id: z.string().max(40).describe('Id of the upload') }),
        response: { 204: z.null().describe('It is gone') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (uploads.find(id) === null) return reply.problem({ kind: 'not-found', resource: 'upload', id });
      if (isInUse(id)) return reply.problem({ kind: 'busy', reason: 'uploadInUse' });
      uploads.remove(id);
      return reply.code(204).send(null);
    },
  );
};
