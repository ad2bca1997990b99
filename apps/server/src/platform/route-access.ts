import type { Role } from '@hamkor/registry';
import type { ApiServer } from './http.ts';
import type { Problem } from './problem.ts';
import type { RequestViewer } from './viewer.ts';

/** Who may use a route: anybody, even for what is sent; anybody with an account; holders of one of some roles. */
export type RouteNeeds = 'nothing' | 'account' | readonly Role[];

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * For `{ config: { needs: … } }`. A route without it may be read by visitors; what it changes is guarded by
     * `change-guard.ts`. `nothing` is for what keeps nothing, or asks for its own proof, as signing in does.
     */
    readonly needs?: RouteNeeds;
  }
}

/** Why a viewer may not use a route; null when it may. */
export const accessProblem = (
  { account, grants, withheld = [] }: RequestViewer,
  needs: RouteNeeds | undefined,
): Problem | null => {
  if (needs === undefined || needs === 'nothing') return null;
  if (account === null) return { kind: 'not-signed-in' };
  if (needs === 'account' || grants.some(({ role }) => needs.includes(role))) return null;
  const isWithheld = withheld.some(({ role }) => needs.includes(role));
  return { kind: 'forbidden', reason: isWithheld ? 'secondFactor' : 'wrongRole' };
};

/** Refuses before anything of a body is read; to be called after the viewer is known and before routes are added. */
export const guardAccess = (api: ApiServer): void => {
  api.addHook('onRequest', async (request, reply) => {
    const { refusal } = request.viewer;
    const problem: Problem | null =
      refusal === undefined
        ? accessProblem(request.viewer, request.routeOptions.config.needs)
        : { kind: 'rule', rule: refusal };
    if (problem === null) return undefined;
    reply.header('connection', 'close');
    return reply.problem(problem);
  });
};
