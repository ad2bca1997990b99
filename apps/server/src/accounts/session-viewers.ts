import { visitor } from '@hamkor/registry';
import type { FastifyRequest } from 'fastify';
import type { RequestViewer } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';
import type { AccountSettings } from './account-settings.ts';
import { grantsInForce } from './grant-rules.ts';
import { onDuty } from './on-duty.ts';
import { tokenHash } from './one-time-token.ts';
import { findSession } from './session.ts';
import { isSigned, machineViewers } from './machine-viewers.ts';
import { cookieOf } from './session-cookie.ts';

/** So long the answer for a token is used again: how late another process learns that somebody was suspended. */
const cachedMs = 3000;
const mostCached = 5000;

export interface SessionViewers {
  /** Who sent a request, by its cookie. */
  viewerOf(request: FastifyRequest): Promise<RequestViewer>;
  /** To be called when sessions, roles or accounts have changed: this process uses no older answer from then on. */
  forget(): void;
}

/** Tells viewers by their sessions, and machines by their signatures. Requests without a cookie, and pages and pictures, ask the database nothing. */
export const sessionViewers = (
  db: Database,
  {
    isSecondFactorRequired,
    now,
    address,
  }: Pick<AccountSettings, 'isSecondFactorRequired' | 'now' | 'address'>,
): SessionViewers => {
  const cached = new Map<string, { readonly viewer: Promise<RequestViewer>; readonly until: number }>();

  const look = async (token: string): Promise<RequestViewer> => {
    const session = await onDuty(db, (transaction) => findSession(transaction, token, now()));
    if (session === null) return visitor;
    const { account, usedSecondFactor } = session;
    return { account, ...grantsInForce(session.grants, { isSecondFactorRequired, usedSecondFactor }) };
  };

  const ofMachine = machineViewers(db, { now, address });

  return {
    viewerOf: async (request) => {
      if (request.url.startsWith('/api/') && isSigned(request)) return ofMachine(request);
      const token = request.url.startsWith('/api/') ? cookieOf(request, 'hamkor-session') : undefined;
      if (token === undefined) return visitor;
      const key = tokenHash(token);
      const at = now().getTime();
      const found = cached.get(key);
      if (found !== undefined && found.until > at) return found.viewer;
      if (cached.size >= mostCached) cached.clear();
      const viewer = look(token);
      cached.set(key, { viewer, until: at + cachedMs });
      viewer.catch(() => cached.delete(key));
      return viewer;
    },
    forget: () => cached.clear(),
  };
};
