import { importJobListSchema, importJobSchema, importRequestSchema } from '@hamkor/contract';
import type { ImportRequestDocument } from '@hamkor/contract';
import { locales } from '@hamkor/messages';
import type { Locale } from '@hamkor/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { eventStream } from '../platform/event-stream.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';
import type { UploadShelf } from '../uploads/upload-shelf.ts';
import { requestProblems } from '../warehouse/import-request.ts';
import { problemWords } from '../warehouse/problem-words.ts';
import { importDocument } from './import-document.ts';
import type { ImportQueue } from './import-queue.ts';
import type { ImportRecord } from './import-record.ts';
import { isOver } from './import-record.ts';
import { engineRequest } from './run-import.ts';

export interface ImportDependencies {
  readonly imports: ImportQueue;
  readonly uploads: Pick<UploadShelf, 'find' | 'file'>;
}

const tag = 'Loaded data';
const params = z.object({ id: z.string().max(40).describe('Id of the import') });
const query = z.strictObject({
  lang: z
    .enum(locales)
    .optional()
    .describe('Language of problems; the one your browser prefers where absent'),
});
const job: z.ZodType = importJobSchema;

const localeOf = (request: FastifyRequest): Locale =>
  (request.query as z.output<typeof query>).lang ?? preferredLocale(request.headers['accept-language']);

/** What is wrong with a request before any file is opened, by the name of its field. */
const wrongFields = async (
  request: ImportRequestDocument,
  uploads: ImportDependencies['uploads'],
  locale: Locale,
): Promise<FieldError[]> => {
  const t = await phrases(locale);
  const gone = request.uploads.flatMap((id, at) =>
    uploads.find(id) === null
      ? [
          {
            pointer: `/body/uploads/${at}`,
            detail: t('problems.not-found.detail', { resource: 'upload', id }),
          },
        ]
      : [],
  );
  const wrong = requestProblems(engineRequest(request, uploads)).map((problem) => {
    const { found, expected, mend } = problemWords(t, problem);
    const pointer = problem.kind === 'bad-request' ? `/body/${problem.option}` : '/body';
    return { pointer, detail: `${found} ${mend}`, expected };
  });
  return [...gone, ...wrong];
};

const hasFilesIn =
  (uploads: ImportDependencies['uploads']) =>
  (ids: readonly string[]): boolean =>
    ids.every((id) => uploads.find(id) !== null);

const addReading = (api: ApiServer, { imports, uploads }: ImportDependencies): void => {
  const list: z.ZodType = importJobListSchema;
  const hasFiles = hasFilesIn(uploads);
  const listOf = async (locale: Locale) => ({
    items: await Promise.all(imports.all().map((record) => importDocument(record, hasFiles, locale))),
  });
  api.get(
    '/imports',
    {
      schema: {
        tags: [tag],
        summary: 'Imports asked for from the web, newest first, where they stand and why they failed',
        querystring: query,
        response: { 200: list },
      },
    },
    (request) => listOf(localeOf(request)),
  );
  api.get(
    '/imports/:id',
    {
      schema: {
        tags: [tag],
        summary: 'Where an import stands',
        params,
        querystring: query,
        response: { 200: job },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const record = imports.find(id);
      if (record === null) return reply.problem({ kind: 'not-found', resource: 'import', id });
      return importDocument(record, hasFiles, localeOf(request));
    },
  );
};

/** Every state of an import as an event; whoever comes late gets the present one first. */
const addEvents = (api: ApiServer, { imports, uploads }: ImportDependencies): void => {
  const hasFiles = hasFilesIn(uploads);
  api.get(
    '/imports/:id/events',
    {
      schema: {
        tags: [tag],
        summary: 'An import as it goes on: server-sent events, each an import document, until it is over',
        params,
        querystring: query,
        response: {
          200: {
            description: 'Server-sent events; each `data` line is a document as /imports/{id} gives it',
            content: { 'text/event-stream': { schema: z.string() } },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const present = imports.find(id);
      if (present === null) return reply.problem({ kind: 'not-found', resource: 'import', id });
      const locale = localeOf(request);
      reply.type('text/event-stream; charset=utf-8');
      reply.header('cache-control', 'no-store');
      reply.header('x-accel-buffering', 'no');
      const stream = eventStream(({ send, end }) => {
        // Documents are made one after the other, so that none overtakes another.
        let before: Promise<unknown> = Promise.resolve();
        const tellAfter = async (earlier: Promise<unknown>, record: ImportRecord): Promise<void> => {
          await earlier;
          send(await importDocument(record, hasFiles, locale));
          if (isOver(record)) end();
        };
        const tell = (record: ImportRecord): void => {
          before = tellAfter(before, record);
        };
        const stop = imports.watch(id, tell);
        tell(present);
        return stop;
      });
      return reply.send(stream as never);
    },
  );
};

const addChanging = (api: ApiServer, { imports, uploads }: ImportDependencies): void => {
  const hasFiles = hasFilesIn(uploads);
  const answer = async (record: ImportRecord, request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(202)
      .send(await importDocument(record, hasFiles, preferredLocale(request.headers['accept-language'])));
  api.post(
    '/imports',
    {
      schema: {
        tags: [tag],
        summary: 'Load files that were taken up; it is done when its turn comes',
        body: importRequestSchema,
        response: { 202: job },
      },
    },
    async (request, reply) => {
      const errors = await wrongFields(
        request.body,
        uploads,
        preferredLocale(request.headers['accept-language']),
      );
      if (errors.length > 0) return reply.problem({ kind: 'bad-input', errors });
      return answer(imports.start(request.body), request, reply);
    },
  );
  api.post(
    '/imports/:id/cancel',
    { schema: { tags: [tag], summary: 'Stop an import', params, response: { 202: job } } },
    async (request, reply) => {
      const { id } = request.params;
      const record = imports.cancel(id);
      if (record === null) return reply.problem({ kind: 'not-found', resource: 'import', id });
      if (record === 'over') return reply.problem({ kind: 'busy', reason: 'importOver' });
      return answer(record, request, reply);
    },
  );
  api.post(
    '/imports/:id/resume',
    {
      schema: {
        tags: [tag],
        summary: 'Go on with an import that was stopped; files that were finished are not read again',
        params,
        response: { 202: job },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const record = imports.resume(id);
      if (record === null) return reply.problem({ kind: 'not-found', resource: 'import', id });
      if (record === 'not-resumable') return reply.problem({ kind: 'busy', reason: 'importOver' });
      return answer(record, request, reply);
    },
  );
};

/** Loading files from the web: asking, watching, stopping, going on. */
export const importRoutes = (api: ApiServer, dependencies: ImportDependencies): void => {
  addReading(api, dependencies);
  addEvents(api, dependencies);
  addChanging(api, dependencies);
};
