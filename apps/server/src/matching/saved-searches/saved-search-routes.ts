import { savedSearchListSchema, savedSearchRequestSchema, savedSearchSchema } from '@hamkor/contract';
import { z } from 'zod';
import type { ApiServer } from '../../platform/http.ts';
import { preferredLocale } from '../../platform/language.ts';
import { originOf } from '../../platform/origin-of.ts';
import { asViewer } from '../../platform/viewer.ts';
import type { Database } from '../../tables.ts';
import type { ReadFeed } from './feed.ts';
import {
  countSavedSearches,
  deleteSavedSearch,
  findSavedSearches,
  insertSavedSearch,
  markLookedAt,
} from './saved-search-repository.ts';

export interface SavedSearchDependencies {
  readonly db: Database;
  readonly now: () => Date;
  readonly readFeed: ReadFeed;
}

const tag = 'Matching';
const params = z.object({ id: z.string().max(40).describe('Id of the saved search') });
const token = z
  .stringFormat('32 characters of a feed address', /^[\w-]{32}$/)
  .describe('Secret part of the address of the feed');

/** Searches that one account may keep. */
const mostSearches = 100;

/** Searches that are kept, and the feeds of what they find. */
export const savedSearchRoutes = (api: ApiServer, { db, now, readFeed }: SavedSearchDependencies): void => {
  const found = { 204: z.null().describe('It is done') };
  api.get(
    '/searches',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Saved searches of whoever is signed in, newest first',
        querystring: z.strictObject({}),
        response: { 200: savedSearchListSchema },
      },
    },
    (request) =>
      asViewer(db, request.viewer, async (transaction) => ({ items: await findSavedSearches(transaction) })),
  );
  api.post(
    '/searches',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Keep a search; new records that it finds are told by mail, by a feed or not at all',
        body: savedSearchRequestSchema,
        response: { 201: savedSearchSchema },
      },
    },
    async (request, reply) => {
      const { account } = request.viewer;
      if (account === null) return reply.problem({ kind: 'not-signed-in' });
      const saved = await asViewer(db, request.viewer, async (transaction) =>
        (await countSavedSearches(transaction)) < mostSearches
          ? insertSavedSearch(transaction, account, request.body, now().toISOString())
          : null,
      );
      if (saved === null) return reply.problem({ kind: 'rule', rule: 'tooManySearches' });
      return reply.code(201).send(saved);
    },
  );
  api.post(
    '/searches/:id/looked-at',
    {
      config: { needs: 'account' },
      schema: { tags: [tag], summary: 'Say that its news were looked at', params, response: found },
    },
    async (request, reply) => {
      const { id } = request.params;
      const isDone = await asViewer(db, request.viewer, (transaction) =>
        markLookedAt(transaction, id, now().toISOString()),
      );
      return isDone
        ? reply.code(204).send(null)
        : reply.problem({ kind: 'not-found', resource: 'search', id });
    },
  );
  api.delete(
    '/searches/:id',
    {
      config: { needs: 'account' },
      schema: { tags: [tag], summary: 'Remove a saved search with its feed', params, response: found },
    },
    async (request, reply) => {
      const { id } = request.params;
      const isDone = await asViewer(db, request.viewer, (transaction) => deleteSavedSearch(transaction, id));
      return isDone
        ? reply.code(204).send(null)
        : reply.problem({ kind: 'not-found', resource: 'search', id });
    },
  );
  api.get(
    '/feed/:token.atom',
    {
      schema: {
        tags: [tag],
        summary:
          'What a saved search found, as Atom; records that are not public stand in it without their names',
        params: z.object({ token }),
        response: {
          200: {
            description: 'Atom (RFC 4287)',
            content: { 'application/atom+xml': { schema: z.string() } },
          },
        },
      },
    },
    async (request, reply) => {
      const origin = originOf(request, null);
      const feed = await readFeed(
        request.params.token,
        origin,
        preferredLocale(request.headers['accept-language']),
      );
      // The address is the secret: what was asked for is not repeated.
      if (feed === null) return reply.problem({ kind: 'not-found', resource: 'search', id: 'feed' });
      return reply.type('application/atom+xml; charset=utf-8').send(feed);
    },
  );
};
