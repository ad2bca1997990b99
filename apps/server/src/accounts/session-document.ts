import type { SessionDocument } from '@hamkor/contract';
import type { Database } from '../tables.ts';
import { findAccount, hasAccounts } from './account-repository.ts';
import type { AccountKeeper } from './keeper.ts';
import { findSession } from './session.ts';
import { secondFactorsOf } from './sign-in.ts';

/** What a page is told of the session of a token; a visitor's without one. */
export const sessionDocument = async (
  { providers, now }: Pick<AccountKeeper, 'providers' | 'now'>,
  transaction: Database,
  token: string | undefined,
): Promise<SessionDocument> => {
  const session = await findSession(transaction, token, now());
  const account = session === null ? null : await findAccount(transaction, session.account);
  const named = providers.map(({ id, name }) => ({ id, name }));
  if (session === null || account === null)
    return { account: null, isSetUp: await hasAccounts(transaction), providers: named, expiresAt: null };
  const { id, login, name, email } = account;
  return {
    account: {
      id,
      login,
      name,
      email,
      grants: [...session.grants],
      hasSecondFactor: (await secondFactorsOf(transaction, id)).length > 0,
      usedSecondFactor: session.usedSecondFactor,
    },
    isSetUp: true,
    providers: named,
    expiresAt: session.expiresAt.toISOString(),
  };
};
