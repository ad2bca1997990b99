import type { Role, Viewer } from '@hamkor/registry';
import type { Problem } from './problem.ts';
import type { ApiServer } from './http.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Who may use a route, for `{ config: { needs: … } }`: anybody with an account, or holders of one of some roles.
     * A route without it is open to visitors; what it changes is guarded by `change-guard.ts`.
     */
    readonly needs?: 'account' | readonly Role[];
  }
}

/** Why a viewer may not use a route; null when it may. */
export const accessProblem = (
  { account, grants }: Viewer,
  needs: 'account' | readonly Role[] | undefined,
): Problem | null => {
  if (needs === undefined) return null;
  if (account === null) return { kind: 'not-signed-in' };
  if (needs === 'account' || grants.some(({ role }) => needs.includes(role))) return null;
  return { kind: 'forbidden', reason: 'wrongRole' };
};

/** Refuses before anything of a body is read; to be called after the viewer is known and before routes are added. */
export const guardAccess = (api: ApiServer): void => {
  api.addHook('onRequest', async (request, reply) => {
    const problem = accessProblem(request.viewer, request.routeOptions.config.needs);
    if (problem === null) return undefined;
    reply.header('connection', 'close');
    return reply.problem(problem);
  });
};
