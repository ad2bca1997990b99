import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { ApiServer } from './http.ts';

/** Requests of one address in a minute, unless HAMKOR_RATE_LIMIT says otherwise; 0 counts none. */
const usualLimit = 1200;

/** The limit that an operator set, or the usual one where it is none. */
export const limitOf = (text: string | undefined): number =>
  text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : usualLimit;

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Whom a request is counted for: the address it comes from, or the one that a proxy on this machine handed it on for (the last it
 * names: those before it are the asker's own word). Programs of this machine itself are not counted.
 */
export const countedAddress = ({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): string | null => {
  if (!loopback.test(ip)) return ip;
  const forwarded = headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').at(-1)?.trim();
  return last === undefined || last === '' ? null : last;
};

/** Holds visitors to so many requests in a minute, and tells them how many are left; who has signed in is not counted. */
export const limitVisitors = async (
  api: ApiServer,
  max: number = limitOf(process.env['HAMKOR_RATE_LIMIT']),
): Promise<void> => {
  if (max === 0) return;
  await api.register(rateLimit, { global: false });
  const count = api.createRateLimit({
    max,
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: (request) => countedAddress(request) ?? '',
    allowList: (request) => request.viewer.account !== null || countedAddress(request) === null,
  } as Parameters<typeof api.createRateLimit>[0]);
  api.addHook('onRequest', async (request, reply) => {
    const counted = await count(request);
    if (counted.isAllowed) return undefined;
    reply.header('ratelimit-limit', counted.max);
    reply.header('ratelimit-remaining', counted.remaining);
    reply.header('ratelimit-reset', counted.ttlInSeconds);
    if (!counted.isExceeded) return undefined;
    return reply.problem({ kind: 'throttled', retryAfterSeconds: counted.ttlInSeconds });
  });
};
