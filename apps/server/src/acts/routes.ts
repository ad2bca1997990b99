import {
  actListSchema,
  actSchema,
  checkpointSchema,
  entryListSchema,
  logVerdictSchema,
  receiptSchema,
} from '@hamkor/contract';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { linkHeader } from '../listing/link.ts';
import type { ApiServer } from '../platform/http.ts';
import { pagingFields } from '../platform/paging.ts';
import { asViewer } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';
import { keptOf } from './act-mapping.ts';
import { actDocuments, findActs } from './act-list.ts';
import type { KeptCheckpoint } from './keep-checkpoint.ts';
import type { LogService } from './log-service.ts';
import type { BadNodeKey } from './node-key.ts';
import { entriesFrom, findAct, keptFrom, logSize } from './read-acts.ts';

export interface ActDependencies {
  readonly db: Database;
  readonly actLog: LogService;
}

const tag = 'Acts';
const number = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const word = z.string().min(1).max(200).optional();
const at = { params: z.object({ seq: number.describe('Number of the act in the log') }) };

/** The log cannot be vouched for now; whoever runs the server reads why in its own log. */
const refuse = (
  reply: FastifyReply,
  why: Exclude<KeptCheckpoint, { kind: 'checkpoint' }> | BadNodeKey,
): Promise<never> =>
  why.kind === 'empty'
    ? reply.problem({ kind: 'not-found', resource: 'act', id: '1' })
    : reply.problem({ kind: 'not-ready', retryAfterSeconds: 60 });

/** What was done, by whom and when: contents for those who may read them, the chain of entries for everybody. */
export const actRoutes = (api: ApiServer, { db, actLog }: ActDependencies): void => {
  const [acts, act, receipt]: z.ZodType[] = [actListSchema, actSchema, receiptSchema];
  const [checkpoint, entries, verdict]: z.ZodType[] = [checkpointSchema, entryListSchema, logVerdictSchema];
  api.get(
    '/acts',
    {
      schema: {
        tags: [tag],
        summary: 'Acts that whoever asks may read, newest first',
        querystring: z.strictObject({
          subject_type: word.describe('What it is about: record, policy, account, interest'),
          subject_id: word.describe('Which one'),
          kind: word.describe('Domain and deed: registry.publish'),
          ...pagingFields,
        }),
        response: { 200: acts!.describe('One page; the Link header leads to the others') },
      },
    },
    async (request, reply) => {
      const { offset, limit, ...filters } = request.query;
      const page = await asViewer(db, request.viewer, (transaction) =>
        findActs(transaction, filters, { offset, limit }),
      );
      reply.header('link', linkHeader(request.url, page));
      return page;
    },
  );
  api.get(
    '/acts/:seq',
    {
      schema: {
        tags: [tag],
        summary: 'One act, for those who may read it',
        ...at,
        response: { 200: act! },
      },
    },
    async (request, reply) => {
      const { seq } = request.params;
      const [found] = await asViewer(db, request.viewer, async (transaction) => {
        const one = await findAct(transaction, seq);
        return one === null ? [] : actDocuments(transaction, [one]);
      });
      return found ?? reply.problem({ kind: 'not-found', resource: 'act', id: String(seq) });
    },
  );
  api.get(
    '/acts/:seq/receipt',
    {
      schema: {
        tags: [tag],
        summary:
          'Proof that an act stands in the log, checkable offline; its content for those who may read it',
        ...at,
        response: { 200: receipt! },
      },
    },
    async (request, reply) => {
      const { seq } = request.params;
      const [row] = await asViewer(db, request.viewer, (transaction) => keptFrom(transaction, seq, 1));
      if (row === undefined || Number(row.seq) !== seq)
        return reply.problem({ kind: 'not-found', resource: 'act', id: String(seq) });
      const made = await actLog.receipt(keptOf(row));
      return made.kind === 'receipt' ? made.receipt : refuse(reply, made);
    },
  );
  api.get(
    '/log/checkpoint',
    {
      schema: {
        tags: [tag],
        summary: 'How long the log is and what its tree hashes to, signed (C2SP tlog-checkpoint)',
        response: { 200: checkpoint! },
      },
    },
    async (_request, reply) => {
      const kept = await actLog.checkpoint();
      return kept.kind === 'checkpoint' ? kept.checkpoint : refuse(reply, kept);
    },
  );
  api.get(
    '/log/entries',
    {
      schema: {
        tags: [tag],
        summary: 'Entries of the log from a number on: everybody may follow and verify it',
        querystring: z.strictObject({
          from: number.default(1).describe('Number of the first entry'),
          limit: z.coerce.number().int().min(1).max(1000).default(100).describe('How many entries to return'),
        }),
        response: { 200: entries! },
      },
    },
    async ({ query }) => ({
      items: await entriesFrom(db, query.from, query.limit),
      size: await logSize(db),
    }),
  );
  api.get(
    '/log/verdict',
    {
      schema: {
        tags: [tag],
        summary: 'What this server finds when it reads its whole log again, at most a minute old',
        response: { 200: verdict! },
      },
    },
    () => actLog.verdict(),
  );
};
