import { createHash, timingSafeEqual } from 'node:crypto';
import type { Role } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import type { FastifyRequest } from 'fastify';
import type { ApiServer } from './http.ts';
import type { Problem } from './problem.ts';
import type { RouteNeeds } from './route-access.ts';
import { accessProblem } from './route-access.ts';
import type { RequestViewer } from './viewer.ts';

/** Who works with what everybody shares: loaded data, analyses, weights, overlays, chains. */
export const workingRoles = [
  'administrator',
  'analyst',
  'national-coordinator',
  'ministry-editor',
  'secretariat-officer',
] as const satisfies Role[];

/** Who may change what this server keeps. */
export interface ChangeAccess {
  /** Whether the server listens on this machine alone. */
  readonly isLoopback: boolean;
  /** What whoever asks from elsewhere must bring; null: nobody may. */
  readonly token: string | null;
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a name, with or without port, means this machine whoever resolves it. */
export const isLoopbackName = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)(:\d+)?$/i.test(host);

const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();

const bringsToken = (header: string | undefined, token: string): boolean => {
  const brought = /^Bearer\s+(.+)$/i.exec(header ?? '')?.[1];
  return brought !== undefined && timingSafeEqual(hashed(brought), hashed(token));
};

const hostOf = (origin: string): string | null => URL.parse(origin)?.host ?? null;

/** A page of another site has a browser ask; programs send neither of the two headers. */
const isOfOtherSite = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && hostOf(headers.origin) !== headers.host;
};

/**
 * Whether somebody on this machine asks: the server listens on it alone, is called by a name that no other
 * machine can take (a page may have its own name resolved to 127.0.0.1), and no proxy handed the request on.
 */
const isLocal = ({ headers }: Pick<FastifyRequest, 'headers'>, access: ChangeAccess): boolean =>
  access.isLoopback &&
  isLoopbackName(headers.host ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;

/**
 * Why a request may not change anything; null when it may, or only reads. Routes that say whom they need are guarded by
 * that (`route-access.ts`), and here from pages of other sites alone.
 */
export const changeProblem = (
  request: Pick<FastifyRequest, 'method' | 'headers'>,
  access: ChangeAccess,
  viewer: RequestViewer = visitor,
  needs?: RouteNeeds,
): Problem | null => {
  if (reading.has(request.method)) return null;
  if (isOfOtherSite(request)) return { kind: 'forbidden', reason: 'otherOrigin' };
  if (needs !== undefined || isLocal(request, access)) return null;
  if (access.token !== null && bringsToken(request.headers.authorization, access.token)) return null;
  if (viewer.account !== null) return accessProblem(viewer, workingRoles);
  return { kind: 'forbidden', reason: access.token === null ? 'noToken' : 'tokenMissing' };
};

/** Refuses changes before anything of their body is read; to be called before routes are added. */
export const guardChanges = (api: ApiServer, access: ChangeAccess): void => {
  api.addHook('onRequest', async (request, reply) => {
    const problem = changeProblem(request, access, request.viewer, request.routeOptions.config.needs);
    if (problem === null) return undefined;
    // What the client still sends is not read: the connection ends with the answer.
    reply.header('connection', 'close');
    return reply.problem(problem);
  });
};
