import { weightProfileListSchema, weightProfileRequestSchema, weightProfileSchema } from '@hamkor/contract';
import { z } from 'zod';
import { rankOptions } from '../options/rank-options.ts';
import type { ApiServer } from '../platform/http.ts';
import { preferredLocale } from '../platform/language.ts';
import type { Database } from '../tables.ts';
import { deleteProfile, findProfiles, keepProfile } from './profile-repository.ts';

export interface ProfileDependencies {
  readonly db: Database;
}

const tag = 'Analyses';

/** Weights under a name, shared by everybody at this installation. */
export const profileRoutes = (api: ApiServer, { db }: ProfileDependencies): void => {
  const [list, document]: z.ZodType[] = [weightProfileListSchema, weightProfileSchema];
  api.get(
    '/profiles',
    {
      schema: {
        tags: [tag],
        summary: 'Weights under a name, by name',
        querystring: z.strictObject({}),
        response: { 200: list! },
      },
    },
    async () => ({ items: await findProfiles(db) }),
  );
  api.post(
    '/profiles',
    {
      schema: {
        tags: [tag],
        summary: 'Keep weights under a name; the name may be used anew',
        body: weightProfileRequestSchema,
        response: { 201: document! },
      },
    },
    async (request, reply) => {
      const { weights } = request.body;
      const checked = await rankOptions([], weights, preferredLocale(request.headers['accept-language']));
      if (checked.kind === 'bad-weights')
        return reply.problem({
          kind: 'bad-input',
          errors: [{ ...checked.error, pointer: '/body/weights' }],
        });
      return reply.code(201).send(await keepProfile(db, request.body));
    },
  );
  api.delete(
    '/profiles/:name',
    {
      schema: {
        tags: [tag],
        summary: 'Remove weights',
        params: z.object({ name: z.string().max(60).describe('Name of the weights') }),
        response: { 204: z.null().describe('They are gone') },
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      if (!(await deleteProfile(db, name)))
        return reply.problem({ kind: 'not-found', resource: 'profile', id: name });
      return reply.code(204).send(null);
    },
  );
};
