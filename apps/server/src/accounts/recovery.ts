import type { Problem } from '../platform/problem.ts';
import type { Caller } from './caller.ts';
import { findAccount, foldLogin } from './account-repository.ts';
import type { AccountKeeper } from './keeper.ts';
import { letter } from './letters.ts';
import { hashPassword } from './password-hash.ts';
import { isWeakPassword } from './password-strength.ts';
import { endSessions } from './session.ts';
import { accountSubject, beginAttempt, forgetFailures, loginSubject, networkSubject } from './throttle.ts';
import { findTicket, issueTicket, takeTicket } from './ticket.ts';

/**
 * Sends whoever goes by a login or an e-mail address a letter to choose another password with. Whether anybody does is told to
 * nobody: the letter is seen to after the answer. The same login is written to a few times at most within the window of
 * attempts; a network that asks for too many is refused.
 */
export const askRecovery = async (
  keeper: AccountKeeper,
  login: string,
  address: string,
  caller: Caller,
): Promise<Problem | null> => {
  const now = keeper.now();
  const attempt = await beginAttempt(keeper.db, [`recovery ${networkSubject(caller.ip)}`], now);
  if (attempt.kind === 'throttled') return attempt;
  keeper.later(async () => {
    const named = foldLogin(login);
    const ofLogin = await beginAttempt(keeper.db, [`recovery ${loginSubject(named)}`], now);
    if (ofLogin.kind === 'throttled') return;
    const found = await keeper.onDuty(async (transaction) => {
      const accounts = await transaction
        .selectFrom('account')
        .select(['id', 'login', 'email', 'language'])
        .where('status', '=', 'active')
        .where('email', 'is not', null)
        // Who comes by a provider alone must not outstay what the provider says.
        .where('password_hash', 'is not', null)
        .where((where) =>
          where.or([where('login', '=', named), where(where.fn('lower', ['email']), '=', named)]),
        )
        .limit(5)
        .execute();
      return Promise.all(
        accounts.map(async (account) => {
          const ticket = { account: account.id, content: {} };
          return { account, token: await issueTicket(transaction, 'recovery', ticket, now) };
        }),
      );
    });
    for (const { account, token } of found) {
      const link = `${address}/account/recovery?token=${token}`;
      const { email, language, login: of } = account;
      await keeper.sendMail(await letter(email!, language, { kind: 'recovery', login: of, link }));
    }
  });
  return null;
};

/** Sets a password with the token of a letter, once, and ends all sessions. Second factors stay. */
export const confirmRecovery = async (
  keeper: AccountKeeper,
  { token, password }: { readonly token: string; readonly password: string },
  caller: Caller,
): Promise<Problem | null> => {
  const now = keeper.now();
  const over: Problem = { kind: 'rule', rule: 'recoveryOver' };
  const attempt = await beginAttempt(keeper.db, [`confirm ${networkSubject(caller.ip)}`], now);
  if (attempt.kind === 'throttled') return attempt;
  const account = await keeper.onDuty(async (transaction) => {
    const ticket = await findTicket(transaction, 'recovery', token, now);
    return ticket?.account == null ? null : findAccount(transaction, ticket.account);
  });
  if (account?.status !== 'active') return over;
  if (isWeakPassword(password, [account.login, account.name, account.email ?? '']))
    return { kind: 'rule', rule: 'weakPassword' };
  const hash = await hashPassword(password, keeper.cost);
  const isDone = await keeper.onDuty(async (transaction) => {
    if ((await takeTicket(transaction, 'recovery', token, now)) === null) return false;
    const { id } = account;
    await transaction.updateTable('account').set({ password_hash: hash }).where('id', '=', id).execute();
    await transaction.deleteFrom('account_ticket').where('account', '=', id).execute();
    await endSessions(transaction, id);
    await forgetFailures(transaction, [loginSubject(account.login), accountSubject(id)]);
    return true;
  });
  keeper.viewers.forget();
  return isDone ? null : over;
};
