import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { routeBatchLineSchema, routeBatchRequestSchema, routeBatchSchema } from '@hamkor/contract';
import type { RouteBatchRequestDocument } from '@hamkor/contract';
import type { Network } from '@hamkor/corridors';
import { resolveNode } from '@hamkor/corridors';
import type { Locale } from '@hamkor/messages';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { csvPieces } from '../listing/csv.ts';
import { eventStream } from '../platform/event-stream.ts';
import type { ApiServer } from '../platform/http.ts';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';
import { batchRows, readBatchLine } from './batch-lines.ts';
import type { BatchRecord } from './batch-record.ts';
import { batchDocument, isBatchOver } from './batch-record.ts';
import { batchColumns } from './batch-table.ts';
import type { BatchPair } from './batch-work.ts';
import type { CorridorService } from './corridor-service.ts';
import { withExample } from './formatted-answer.ts';
import { openOrRefuse } from './open-or-refuse.ts';
import { unknownPlace } from './read-question.ts';

export interface BatchDependencies {
  readonly corridors: Pick<CorridorService, 'open' | 'batches' | 'facts'>;
  readonly now?: () => Date;
}

const tag = 'Corridors';
const params = z.object({ id: z.string().max(40).describe('Id of the batch') });
const job: z.ZodType = routeBatchSchema;
/** Wrong pairs that are told one by one. */
const mostErrors = 20;
/** Ten thousand pairs of names longer than any there is. */
const bodyLimit = 4 * 1024 ** 2;
/** Milliseconds between two events of one batch. */
const eventMs = 250;

/** Pairs by the ids of their places, or what is wrong with them by place in the request. */
const readPairs = async (
  network: Network,
  pairs: RouteBatchRequestDocument['pairs'],
  locale: Locale,
): Promise<{ readonly pairs: readonly BatchPair[]; readonly errors: readonly FieldError[] }> => {
  const t = await phrases(locale);
  const known = new Map<string, ReturnType<typeof resolveNode>>();
  const resolved = (text: string): ReturnType<typeof resolveNode> => {
    const found = known.get(text) ?? resolveNode(network, text);
    known.set(text, found);
    return found;
  };
  const errors: FieldError[] = [];
  const read: BatchPair[] = [];
  for (const [pair, names] of pairs.entries()) {
    const ids = names.map((name, end) => {
      const found = resolved(name);
      if (found.kind === 'node') return found.id;
      errors.push(unknownPlace(network, `/body/pairs/${pair}/${end}`, name, found.nearest, locale, t));
      return null;
    });
    const [from, to] = ids;
    if (typeof from === 'string' && typeof to === 'string') read.push({ pair, from, to });
    if (errors.length >= mostErrors) break;
  }
  return { pairs: read, errors };
};

const addStarting = (api: ApiServer, { corridors }: BatchDependencies, tell: Tell): void => {
  api.post(
    '/corridors/batches',
    {
      bodyLimit,
      schema: {
        tags: [tag],
        summary: 'Routes for up to 10,000 pairs of places; they are worked out when their turn comes',
        body: routeBatchRequestSchema,
        response: {
          202: {
            description: 'Where it stands',
            content: {
              'application/json': {
                schema: withExample(job, {
                  id: '9f86d081884c7d65',
                  state: 'running',
                  pairs: 2,
                  done: 0,
                  routes: 0,
                  pairsPerSecond: null,
                  secondsLeft: null,
                  startedAt: '2026-11-28T09:00:00.000Z',
                  endedAt: null,
                }),
              },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { overlay, tonnes, unit, criteria, pairs: names } = request.body;
      const locale = preferredLocale(request.headers['accept-language']);
      const opened = await openOrRefuse(corridors, overlay ?? undefined, reply, locale);
      if (opened === null) return reply as never;
      const { pairs, errors } = await readPairs(opened.network, names, locale);
      if (errors.length > 0) return reply.problem({ kind: 'bad-input', errors });
      const consignment = { tonnes, unit };
      const started = corridors
        .batches()
        .start({ facts: corridors.facts(), overlay: opened.overlay, consignment, criteria, pairs }, overlay);
      return reply.code(202).send(tell(started) as never);
    },
  );
};

type Tell = (record: BatchRecord) => ReturnType<typeof batchDocument>;

const unknownBatch = (reply: FastifyReply, id: string): Promise<never> =>
  reply.problem({ kind: 'not-found', resource: 'batch', id });

const addStanding = (api: ApiServer, { corridors }: BatchDependencies, tell: Tell): void => {
  api.get(
    '/corridors/batches/:id',
    { schema: { tags: [tag], summary: 'Where a batch of routes stands', params, response: { 200: job } } },
    async (request, reply) => {
      const { id } = request.params;
      const record = corridors.batches().find(id);
      return record === null ? unknownBatch(reply, id) : tell(record);
    },
  );
  api.post(
    '/corridors/batches/:id/cancel',
    { schema: { tags: [tag], summary: 'Stop a batch of routes', params, response: { 202: job } } },
    async (request, reply) => {
      const { id } = request.params;
      const record = corridors.batches().cancel(id);
      if (record === null) return unknownBatch(reply, id);
      if (record === 'over') return reply.problem({ kind: 'busy', reason: 'batchOver' });
      return reply.code(202).send(tell(record) as never);
    },
  );
  api.delete(
    '/corridors/batches/:id',
    {
      schema: {
        tags: [tag],
        summary: 'Stop a batch of routes if it is under way, and remove its result',
        params,
        response: { 204: z.null().describe('It is gone') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!corridors.batches().remove(id)) return unknownBatch(reply, id);
      return reply.code(204).send(null);
    },
  );
};

/** States of a batch as events: the present one first, then at most a few a second, the last always. */
const addEvents = (api: ApiServer, { corridors }: BatchDependencies, tell: Tell): void => {
  api.get(
    '/corridors/batches/:id/events',
    {
      schema: {
        tags: [tag],
        summary: 'A batch as it goes on: server-sent events, each a batch document, until it is over',
        params,
        response: {
          200: {
            description:
              'Server-sent events; each `data` line is a document as /corridors/batches/{id} gives it',
            content: { 'text/event-stream': { schema: z.string() } },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const present = corridors.batches().find(id);
      if (present === null) return unknownBatch(reply, id);
      reply.type('text/event-stream; charset=utf-8');
      reply.header('cache-control', 'no-store');
      reply.header('x-accel-buffering', 'no');
      const stream = eventStream(({ send, end }) => {
        let latest: BatchRecord = present;
        let clock: NodeJS.Timeout | undefined;
        const sendLatest = (): void => {
          clock = undefined;
          send(tell(latest));
        };
        const stop = corridors.batches().watch(id, (record) => {
          latest = record;
          if (!isBatchOver(record)) {
            clock ??= setTimeout(sendLatest, eventMs);
            return;
          }
          clearTimeout(clock);
          sendLatest();
          end();
        });
        sendLatest();
        if (isBatchOver(present)) end();
        return () => {
          clearTimeout(clock);
          stop();
        };
      });
      return reply.send(stream as never);
    },
  );
};

/** The lines of a result as rows of a table, some at a time. */
const rowsOf = async function* (file: string) {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) yield batchRows(readBatchLine(line));
};

const addResult = (api: ApiServer, { corridors }: BatchDependencies): void => {
  const formats = ['jsonl', 'csv'] as const;
  api.get(
    '/corridors/batches/:id/result',
    {
      schema: {
        tags: [tag],
        summary: 'Routes of a batch: a JSON document a pair and line, or a table with a row a route',
        description:
          'Lines come in the order in which they were worked out; `pair` is the place of the pair in the request, from 0. Totals are of the whole consignment.',
        params,
        querystring: z.strictObject({
          format: z.enum(formats).default('jsonl').describe('jsonl: a line a pair; csv: a row a route'),
        }),
        response: {
          200: {
            description: 'One document a line, or a table',
            content: {
              'application/x-ndjson': { schema: routeBatchLineSchema as z.ZodType },
              'text/csv': { schema: z.string() },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { format } = request.query;
      const record = corridors.batches().find(id);
      if (record === null) return unknownBatch(reply, id);
      if (!isBatchOver(record)) return reply.problem({ kind: 'not-ready', retryAfterSeconds: 2 });
      const file = corridors.batches().result(id);
      if (file === null) return reply.problem({ kind: 'busy', reason: 'batchStopped' });
      reply.header('content-disposition', `attachment; filename="hamkor-routes-${id}.${format}"`);
      if (format === 'jsonl') {
        reply.type('application/x-ndjson; charset=utf-8');
        return reply.send(createReadStream(file) as never);
      }
      reply.type('text/csv; charset=utf-8; header=present');
      return reply.send(Readable.from(csvPieces(batchColumns, rowsOf(file))) as never);
    },
  );
};

/** Routes for many pairs at once: asking, watching, stopping, taking the result. */
export const batchRoutes = (api: ApiServer, dependencies: BatchDependencies): void => {
  const { now = () => new Date() } = dependencies;
  const tell: Tell = (record) => batchDocument(record, now().toISOString());
  addStarting(api, dependencies, tell);
  addStanding(api, dependencies, tell);
  addEvents(api, dependencies, tell);
  addResult(api, dependencies);
};
