import { randomUUID } from 'node:crypto';
import type { Grant } from '@hamkor/registry';
import type { Database } from '../tables.ts';
import { newToken, tokenHash } from './one-time-token.ts';

const hourMs = 3_600_000;
/** A session that nobody used for so long has ended. */
export const idleMs = 8 * hourMs;
/** So long after sign-in a session ends in any case. */
export const absoluteMs = 7 * 24 * hourMs;
/** How exactly it is kept when a session was last used. */
const seenStepMs = 60_000;
/** Within this time of signing in, what guards the account itself may be changed. */
export const freshMs = 30 * 60_000;

export interface Session {
  readonly id: string;
  readonly account: string;
  readonly usedSecondFactor: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly grants: readonly Grant[];
}

export interface NewSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a session with a token of its own: one that a browser brought along is never taken over. */
export const openSession = async (
  transaction: Database,
  {
    account,
    usedSecondFactor,
    agent,
  }: { readonly account: string; readonly usedSecondFactor: boolean; readonly agent: string | null },
  now: Date,
): Promise<NewSession> => {
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + absoluteMs);
  await transaction.deleteFrom('account_session').where('expires_at', '<=', now).execute();
  await transaction
    .insertInto('account_session')
    .values({
      id: randomUUID(),
      account,
      token_hash: hash,
      used_second_factor: usedSecondFactor,
      agent: agent === null ? null : agent.slice(0, 300),
      created_at: now,
      seen_at: now,
      expires_at: expiresAt,
    })
    .execute();
  await transaction.updateTable('account').set({ last_seen_at: now }).where('id', '=', account).execute();
  return { token, expiresAt };
};

/** Roles of an account. */
export const grantsOf = async (transaction: Database, account: string): Promise<readonly Grant[]> =>
  transaction
    .selectFrom('account_grant')
    .select(['role', 'state', 'organisation'])
    .where('account', '=', account)
    .orderBy('id')
    .execute();

/** The session of a token; null where it has ended, or its account is suspended. Marks it as used now. */
export const findSession = async (
  transaction: Database,
  token: string | undefined,
  now: Date,
): Promise<Session | null> => {
  if (token === undefined || token.length > 100) return null;
  const row = await transaction
    .selectFrom('account_session as session')
    .innerJoin('account', 'account.id', 'session.account')
    .select([
      'session.id',
      'session.account',
      'session.used_second_factor',
      'session.created_at',
      'session.seen_at',
      'session.expires_at',
    ])
    .where('session.token_hash', '=', tokenHash(token))
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', new Date(now.getTime() - idleMs))
    .where('account.status', '=', 'active')
    .executeTakeFirst();
  if (row === undefined) return null;
  if (now.getTime() - row.seen_at.getTime() > seenStepMs) {
    await transaction.updateTable('account_session').set({ seen_at: now }).where('id', '=', row.id).execute();
    await transaction
      .updateTable('account')
      .set({ last_seen_at: now })
      .where('id', '=', row.account)
      .execute();
  }
  return {
    id: row.id,
    account: row.account,
    usedSecondFactor: row.used_second_factor,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    grants: await grantsOf(transaction, row.account),
  };
};

/**
 * Gives a session another token once it may do more than before, or its guards have changed; the old one is good for
 * nothing then. When it was opened and when it ends stays.
 */
export const renewSession = async (
  transaction: Database,
  session: string,
  usedSecondFactor: boolean,
): Promise<NewSession> => {
  const { token, hash } = newToken();
  const { expires_at } = await transaction
    .updateTable('account_session')
    .set({ token_hash: hash, used_second_factor: usedSecondFactor })
    .where('id', '=', session)
    .returning('expires_at')
    .executeTakeFirstOrThrow();
  return { token, expiresAt: expires_at };
};

/** Ends the session of a token, if there is one. */
export const endSession = async (transaction: Database, token: string): Promise<void> => {
  await transaction.deleteFrom('account_session').where('token_hash', '=', tokenHash(token)).execute();
};

/** Ends all sessions of an account but, where one is named, that one. */
export const endSessions = async (
  transaction: Database,
  account: string,
  but: string | null = null,
): Promise<void> => {
  const all = transaction.deleteFrom('account_session').where('account', '=', account);
  await (but === null ? all : all.where('id', '<>', but)).execute();
};
