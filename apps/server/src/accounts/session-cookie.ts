import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NewSession } from './session.ts';

/** What a browser keeps for us: a session, or something half done that leads to one. */
const paths = {
  'hamkor-session': '/',
  'hamkor-sign-in': '/api/v1/session',
  'hamkor-passkey': '/api/v1',
  'hamkor-provider': '/api/v1/sign-in',
} as const;
export type CookieName = keyof typeof paths;

export const cookieOf = (request: FastifyRequest, name: CookieName): string | undefined => {
  const value = request.cookies[name];
  return value === undefined || value.length > 100 ? undefined : value;
};

/**
 * No script can read it, no other site's form sends it, and where the request came by TLS, as the trusted proxy says, it
 * never goes out without. `expires` is left out for what ends with the browser.
 */
export const setCookie = (
  request: FastifyRequest,
  reply: FastifyReply,
  name: CookieName,
  token: string,
  expires?: Date,
): void => {
  reply.setCookie(name, token, {
    path: paths[name],
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    ...(expires === undefined ? {} : { expires }),
  });
};

export const clearCookie = (reply: FastifyReply, name: CookieName): void => {
  reply.clearCookie(name, { path: paths[name] });
};

export const sendSession = (
  request: FastifyRequest,
  reply: FastifyReply,
  { token, expiresAt }: NewSession,
): void => setCookie(request, reply, 'hamkor-session', token, expiresAt);
