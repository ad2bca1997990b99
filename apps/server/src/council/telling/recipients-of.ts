import type { Recipient } from '../../matching/accounts-of.ts';
import { accountsOf } from '../../matching/accounts-of.ts';
import type { Database } from '../../tables.ts';

/** Active accounts of officers of the Secretariat; on matching duty. */
const secretariat = (transaction: Database): Promise<readonly Recipient[]> =>
  transaction
    .selectFrom('account')
    .innerJoin('account_grant', 'account_grant.account', 'account.id')
    .select(['account.id as account', 'account.email', 'account.language'])
    .where('account.status', '=', 'active')
    .where('account_grant.role', '=', 'secretariat-officer')
    .orderBy('account.id')
    .execute();

/** Those who are told what concerns a state, or the Secretariat; on matching duty. */
export const recipientsOf = async (
  transaction: Database,
  seats: readonly string[],
): Promise<readonly Recipient[]> => {
  const all = new Map<string, Recipient>();
  for (const seat of new Set(seats)) {
    const found =
      seat === 'secretariat'
        ? // oxlint-disable-next-line no-await-in-loop -- one connection
          await secretariat(transaction)
        : // oxlint-disable-next-line no-await-in-loop -- the same
          await accountsOf(transaction, { organisation: null, state: seat });
    for (const one of found) all.set(one.account, one);
  }
  return [...all.values()];
};
