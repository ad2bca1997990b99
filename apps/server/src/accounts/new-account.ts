import type { Locale } from '@hamkor/messages';
import type { Problem } from '../platform/problem.ts';
import type { Database } from '../tables.ts';
import type { NewAccount } from './account-repository.ts';
import { createAccount } from './account-repository.ts';
import type { AccountKeeper } from './keeper.ts';
import { hashPassword } from './password-hash.ts';
import { isWeakPassword } from './password-strength.ts';

/** What a person enters for an account of its own. */
export interface AccountRequest {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly email?: string | null | undefined;
}

export type PreparedAccount =
  | { readonly kind: 'prepared'; readonly account: NewAccount }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Judges and hashes the password, which takes too long to be done within a transaction. */
export const prepareAccount = async (
  { cost }: Pick<AccountKeeper, 'cost'>,
  { login, name, password, email = null }: AccountRequest,
  language: Locale,
): Promise<PreparedAccount> => {
  if (isWeakPassword(password, [login, name, email ?? '']))
    return { kind: 'refused', problem: { kind: 'rule', rule: 'weakPassword' } };
  const passwordHash = await hashPassword(password, cost);
  return { kind: 'prepared', account: { login, name, email, language, passwordHash } };
};

/** Makes a prepared account; a problem where its login is taken. */
export const keepAccount = async (
  transaction: Database,
  account: NewAccount,
  now: Date,
): Promise<
  { readonly kind: 'kept'; readonly id: string } | { readonly kind: 'refused'; readonly problem: Problem }
> => {
  const id = await createAccount(transaction, account, now);
  return id === null
    ? { kind: 'refused', problem: { kind: 'rule', rule: 'loginTaken' } }
    : { kind: 'kept', id };
};
