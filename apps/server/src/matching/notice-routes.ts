import { noticeListSchema, noticesReadSchema } from '@hamkor/contract';
import type { NoticeListDocument } from '@hamkor/contract';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { preferredLocale } from '../platform/language.ts';
import { asViewer } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';
import { findNotices, readNotices } from './notices.ts';

/** What whoever is signed in is to know, and what was read of it. */
export const noticeRoutes = (api: ApiServer, { db }: { readonly db: Database }): void => {
  api.get(
    '/notices',
    {
      config: { needs: 'account' },
      schema: {
        tags: ['Matching'],
        summary: 'Notices of whoever is signed in, newest first',
        querystring: z.strictObject({}),
        response: { 200: noticeListSchema },
      },
    },
    (request): Promise<NoticeListDocument> => {
      const locale = preferredLocale(request.headers['accept-language']);
      return asViewer(db, request.viewer, (transaction) => findNotices(transaction, locale));
    },
  );
  api.post(
    '/notices/read',
    {
      config: { needs: 'account' },
      schema: {
        tags: ['Matching'],
        summary: 'Mark notices as read',
        body: noticesReadSchema,
        response: { 204: z.null().describe('They are marked') },
      },
    },
    async (request, reply) => {
      await asViewer(db, request.viewer, (transaction) => readNotices(transaction, request.body.ids));
      return reply.code(204).send(null);
    },
  );
};
