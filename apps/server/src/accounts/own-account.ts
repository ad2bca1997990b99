import type { OwnAccountDocument } from '@hamkor/contract';
import type { Locale } from '@hamkor/messages';
import type { Problem } from '../platform/problem.ts';
import type { Database } from '../tables.ts';
import type { AccountRow } from './account-repository.ts';
import { findAccount } from './account-repository.ts';
import type { AccountKeeper } from './keeper.ts';
import { letter } from './letters.ts';
import { passkeysOf } from './passkey.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { isWeakPassword } from './password-strength.ts';
import { recoveryCodesLeft } from './recovery-codes.ts';
import type { NewSession, Session } from './session.ts';
import { endSessions, freshMs, renewSession } from './session.ts';
import { accountSubject, beginAttempt, forgiveAttempt } from './throttle.ts';
import { hasTotp } from './totp.ts';

/** Why what guards an account may not be changed in a session; null when it may: somebody signed in a moment ago. */
export const freshProblem = ({ createdAt }: Session, now: Date): Problem | null =>
  now.getTime() - createdAt.getTime() > freshMs ? { kind: 'rule', rule: 'signInAgain' } : null;

/** Writes to a person that something guarding the account was changed. */
export const tellOfChange = (
  keeper: AccountKeeper,
  { email, language, login }: AccountRow,
  what: 'password' | 'secondFactor' | 'factorsRemoved' | 'email',
): void => {
  if (email === null) return;
  keeper.later(async () => keeper.sendMail(await letter(email, language, { kind: 'changed', what, login })));
};

/** The account of a session, as its owner sees it. */
export const ownAccount = async (transaction: Database, session: Session): Promise<OwnAccountDocument> => {
  const account = (await findAccount(transaction, session.account))!;
  const passkeys = await passkeysOf(transaction, account.id);
  const keys = await transaction
    .selectFrom('account_key')
    .selectAll()
    .where('account', '=', account.id)
    .orderBy('created_at')
    .execute();
  const isTotpSet = await hasTotp(transaction, account.id);
  const sessions = await transaction
    .selectFrom('account_session')
    .select(['id', 'created_at', 'seen_at', 'agent'])
    .where('account', '=', account.id)
    .orderBy('seen_at', 'desc')
    .execute();
  return {
    id: account.id,
    login: account.login,
    name: account.name,
    email: account.email,
    language: account.language,
    status: account.status,
    grants: [...session.grants],
    hasPassword: account.password_hash !== null,
    hasSecondFactor: isTotpSet || passkeys.length > 0,
    createdAt: account.created_at.toISOString(),
    lastSeenAt: account.last_seen_at?.toISOString() ?? null,
    passkeys: passkeys.map(({ id, name, created_at, last_used_at }) => ({
      id,
      name,
      createdAt: created_at.toISOString(),
      lastUsedAt: last_used_at?.toISOString() ?? null,
    })),
    keys: keys.map(({ id, name, created_at, last_used_at }) => ({
      id,
      name,
      createdAt: created_at.toISOString(),
      lastUsedAt: last_used_at?.toISOString() ?? null,
    })),
    hasTotp: isTotpSet,
    recoveryCodesLeft: await recoveryCodesLeft(transaction, account.id),
    sessions: sessions.map(({ id, created_at, seen_at, agent }) => ({
      id,
      createdAt: created_at.toISOString(),
      seenAt: seen_at.toISOString(),
      agent,
      isThis: id === session.id,
    })),
  };
};

export const changeOwnAccount = async (
  transaction: Database,
  account: string,
  {
    name,
    email,
    language,
  }: { readonly name: string; readonly email: string | null; readonly language: Locale },
): Promise<void> => {
  await transaction.updateTable('account').set({ name, email, language }).where('id', '=', account).execute();
};

export type Changed =
  | { readonly kind: 'changed'; readonly session: NewSession }
  | { readonly kind: 'refused'; readonly problem: Problem };

const refused = (problem: Problem): Changed => ({ kind: 'refused', problem });

/**
 * Sets another password, with the present one as proof; who has none needs to have signed in a moment ago. All other sessions and
 * half-done recoveries end, and this session gets another token.
 */
export const changePassword = async (
  keeper: AccountKeeper,
  session: Session,
  { present, password }: { readonly present?: string | undefined; readonly password: string },
): Promise<Changed> => {
  const now = keeper.now();
  const account = (await keeper.onDuty((transaction) => findAccount(transaction, session.account)))!;
  if (account.password_hash === null) {
    const problem = freshProblem(session, now);
    if (problem !== null) return refused(problem);
  } else {
    const attempt = await beginAttempt(keeper.db, [accountSubject(account.id)], now);
    if (attempt.kind === 'throttled') return refused(attempt);
    const { isRight } = await verifyPassword(present ?? '', account.password_hash, keeper.cost);
    if (!isRight) return refused({ kind: 'rule', rule: 'wrongPassword' });
    await keeper.onDuty((transaction) => forgiveAttempt(transaction, attempt));
  }
  if (isWeakPassword(password, [account.login, account.name, account.email ?? '']))
    return refused({ kind: 'rule', rule: 'weakPassword' });
  const hash = await hashPassword(password, keeper.cost);
  const renewed = await keeper.onDuty(async (transaction) => {
    const { id } = account;
    await transaction.updateTable('account').set({ password_hash: hash }).where('id', '=', id).execute();
    await transaction.deleteFrom('account_ticket').where('account', '=', id).execute();
    await endSessions(transaction, id, session.id);
    return renewSession(transaction, session.id, session.usedSecondFactor);
  });
  keeper.viewers.forget();
  tellOfChange(keeper, account, 'password');
  return { kind: 'changed', session: renewed };
};
