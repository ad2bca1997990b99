import type { Problem } from '../platform/problem.ts';
import type { Database } from '../tables.ts';
import type { AccountRow } from './account-repository.ts';
import { findAccount, findByLogin, foldLogin } from './account-repository.ts';
import type { Caller } from './caller.ts';
import type { AccountKeeper } from './keeper.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { recoveryCodesLeft, takeRecoveryCode } from './recovery-codes.ts';
import type { NewSession } from './session.ts';
import { openSession } from './session.ts';
import {
  accountSubject,
  beginAttempt,
  forgetFailures,
  forgiveAttempt,
  loginSubject,
  networkSubject,
} from './throttle.ts';
import { findTicket, issueTicket, takeTicket } from './ticket.ts';
import { hasTotp, takeTotp } from './totp.ts';

export type SecondFactor = 'totp' | 'passkey' | 'recovery-code';

export type SignIn =
  | { readonly kind: 'signed-in'; readonly session: NewSession }
  /** The password was right; `ticket` is to be brought back with the second factor. */
  | { readonly kind: 'second-factor'; readonly methods: readonly SecondFactor[]; readonly ticket: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Being let in at once, or not. */
export type Entry = Exclude<SignIn, { readonly kind: 'second-factor' }>;

const refused = (problem: Problem): Entry => ({ kind: 'refused', problem });
const broken = (rule: 'wrongPassword' | 'wrongCode' | 'accountSuspended'): Entry =>
  refused({ kind: 'rule', rule });

/** Second factors that an account can be asked for; none where it has none but recovery codes. */
export const secondFactorsOf = async (
  transaction: Database,
  account: string,
): Promise<readonly SecondFactor[]> => {
  const passkey = await transaction
    .selectFrom('account_passkey')
    .select('id')
    .where('account', '=', account)
    .limit(1)
    .executeTakeFirst();
  const methods: SecondFactor[] = [
    ...((await hasTotp(transaction, account)) ? ['totp' as const] : []),
    ...(passkey === undefined ? [] : ['passkey' as const]),
  ];
  const hasCodes = methods.length > 0 && (await recoveryCodesLeft(transaction, account)) > 0;
  return hasCodes ? [...methods, 'recovery-code'] : methods;
};

/** Opens the session of somebody who has proved to be who is meant; earlier failures are forgotten. */
export const admit = async (
  transaction: Database,
  { id, login }: Pick<AccountRow, 'id' | 'login'>,
  usedSecondFactor: boolean,
  { agent }: Caller,
  now: Date,
): Promise<Entry> => {
  await forgetFailures(transaction, [loginSubject(login), accountSubject(id)]);
  return {
    kind: 'signed-in',
    session: await openSession(transaction, { account: id, usedSecondFactor, agent }, now),
  };
};

/**
 * Signs in by a password. A login that nobody has costs the same work as a wrong password, and gets the same answer; both
 * count for the login and for the network.
 */
export const signInByPassword = async (
  keeper: AccountKeeper,
  { login, password }: { readonly login: string; readonly password: string },
  caller: Caller,
): Promise<SignIn> => {
  const now = keeper.now();
  const attempt = await beginAttempt(
    keeper.db,
    [loginSubject(foldLogin(login)), networkSubject(caller.ip)],
    now,
  );
  if (attempt.kind === 'throttled') return refused(attempt);
  const account = await keeper.onDuty((transaction) => findByLogin(transaction, login));
  const { isRight, isOutdated } = await verifyPassword(password, account?.password_hash ?? null, keeper.cost);
  if (account === null || !isRight) return broken('wrongPassword');
  const renewed = isOutdated ? await hashPassword(password, keeper.cost) : null;
  return keeper.onDuty(async (transaction) => {
    await forgiveAttempt(transaction, attempt);
    // Locks the row: whoever suspends the account meanwhile waits, and then finds the session and ends it.
    const current = await transaction
      .selectFrom('account')
      .selectAll()
      .where('id', '=', account.id)
      .where('password_hash', '=', account.password_hash)
      .forUpdate()
      .executeTakeFirst();
    if (current === undefined) return broken('wrongPassword');
    if (current.status === 'suspended') return broken('accountSuspended');
    if (renewed !== null)
      await transaction
        .updateTable('account')
        .set({ password_hash: renewed })
        .where('id', '=', account.id)
        .execute();
    const methods = await secondFactorsOf(transaction, account.id);
    if (methods.length === 0) return admit(transaction, account, false, caller, now);
    const ticket = await issueTicket(
      transaction,
      'sign-in',
      { account: account.id, content: { login: account.login } },
      now,
    );
    return { kind: 'second-factor', methods, ticket };
  });
};

/** Ends a sign-in that a password began, with a code; the code is used up whether or not the ticket still holds. */
export const signInBySecondFactor = async (
  keeper: AccountKeeper,
  ticket: string | undefined,
  { method, code }: { readonly method: 'totp' | 'recovery-code'; readonly code: string },
  caller: Caller,
): Promise<Entry> => {
  const now = keeper.now();
  const begun = await keeper.onDuty((transaction) => findTicket(transaction, 'sign-in', ticket, now));
  const account = begun?.account ?? null;
  if (account === null) return refused({ kind: 'not-signed-in' });
  const attempt = await beginAttempt(keeper.db, [accountSubject(account), networkSubject(caller.ip)], now);
  if (attempt.kind === 'throttled') return refused(attempt);
  return keeper.onDuty(async (transaction) => {
    const isRight =
      method === 'totp'
        ? await takeTotp(transaction, account, code, keeper.box(), now)
        : (await secondFactorsOf(transaction, account)).length > 0 &&
          (await takeRecoveryCode(transaction, account, code));
    if (!isRight) return broken('wrongCode');
    await forgiveAttempt(transaction, attempt);
    return finishSignIn(transaction, ticket, account, caller, now);
  });
};

/** Uses up the ticket of a sign-in and lets its account in, unless it was suspended meanwhile. */
export const finishSignIn = async (
  transaction: Database,
  ticket: string | undefined,
  account: string,
  caller: Caller,
  now: Date,
): Promise<Entry> => {
  if ((await takeTicket(transaction, 'sign-in', ticket, now))?.account !== account)
    return refused({ kind: 'not-signed-in' });
  const current = await findAccount(transaction, account);
  if (current?.status !== 'active') return broken('accountSuspended');
  return admit(transaction, current, true, caller, now);
};
