import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccountKeeper } from './keeper.ts';
import type { Session } from './session.ts';
import { findSession } from './session.ts';
import { cookieOf } from './session-cookie.ts';

/**
 * The session that a request was sent in, as the database has it now. Answers 401 where it has ended since the viewer
 * was told, or the viewer came by other means than a session.
 */
export const withSession = async <T>(
  keeper: AccountKeeper,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  const session = await keeper.onDuty((transaction) =>
    findSession(transaction, cookieOf(request, 'hamkor-session'), keeper.now()),
  );
  return session === null ? reply.problem({ kind: 'not-signed-in' }) : work(session);
};
