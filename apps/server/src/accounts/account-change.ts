import type { AccountDocument } from '@hamkor/contract';
import type { Locale } from '@hamkor/messages';
import type { Grant, Viewer } from '@hamkor/registry';
import type { Problem } from '../platform/problem.ts';
import type { Database } from '../tables.ts';
import type { AccountRow } from './account-repository.ts';
import {
  addGrant,
  findAccount,
  hasOtherAdministrator,
  lockAccounts,
  removeGrant,
} from './account-repository.ts';
import { grantProblem } from './grant-problem.ts';
import { isSameGrant } from './grant-rules.ts';
import type { AccountKeeper } from './keeper.ts';
import { tellOfChange } from './own-account.ts';
import { removeRecoveryCodes } from './recovery-codes.ts';
import { endSessions, grantsOf } from './session.ts';
import { secondFactorsOf } from './sign-in.ts';
import { removeTotp } from './totp.ts';

type SignedIn = Viewer & { readonly account: string };

/** States that somebody coordinates; null for an administrator, who sees to all. */
const coordinated = ({ grants }: Viewer): ReadonlySet<string> | null => {
  if (grants.some(({ role }) => role === 'administrator')) return null;
  return new Set(
    grants.flatMap(({ role, state }) => (role === 'national-coordinator' && state ? [state] : [])),
  );
};

const document = async (transaction: Database, account: AccountRow): Promise<AccountDocument> => ({
  id: account.id,
  login: account.login,
  name: account.name,
  email: account.email,
  status: account.status,
  grants: [...(await grantsOf(transaction, account.id))],
  hasSecondFactor: (await secondFactorsOf(transaction, account.id)).some(
    (factor) => factor !== 'recovery-code',
  ),
  createdAt: account.created_at.toISOString(),
  lastSeenAt: account.last_seen_at?.toISOString() ?? null,
});

/** Accounts that a viewer sees to: all for an administrator, those with a role in the own state for a coordinator. By name. */
export const listAccounts = async (
  { onDuty }: Pick<AccountKeeper, 'onDuty'>,
  viewer: Viewer,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) => {
  const states = coordinated(viewer);
  return onDuty(async (transaction) => {
    const rows = await transaction
      .selectFrom('account')
      .selectAll()
      .$if(states !== null, (query) =>
        query.where('id', 'in', (from) =>
          from
            .selectFrom('account_grant')
            .select('account')
            .where('state', 'in', ['', ...states!]),
        ),
      )
      .orderBy('name')
      .orderBy('id')
      .execute();
    const items: AccountDocument[] = [];
    for (const row of rows.slice(offset, offset + limit)) items.push(await document(transaction, row));
    return { items, total: rows.length, offset, limit };
  });
};

export interface AccountChange {
  readonly status?: AccountRow['status'] | undefined;
  readonly grants?: readonly Grant[] | undefined;
  readonly removeSecondFactors?: true | undefined;
}

export type ChangedAccount =
  | { readonly kind: 'changed'; readonly account: AccountDocument }
  | { readonly kind: 'refused'; readonly problem: Problem };

const refused = (problem: Problem): ChangedAccount => ({ kind: 'refused', problem });
const lacks = (grants: readonly Grant[], grant: Grant): boolean =>
  !grants.some((other) => isSameGrant(other, grant));

/** Removes what stands in for a second factor, for somebody who lost it. */
export const removeSecondFactors = async (transaction: Database, account: string): Promise<void> => {
  await removeTotp(transaction, account);
  await removeRecoveryCodes(transaction, account);
  await transaction.deleteFrom('account_passkey').where('account', '=', account).execute();
};

/**
 * Changes status, roles or guards of an account. A coordinator may change the roles within the own state of whoever has
 * any, and the rest only of those who have roles nowhere else. The last administrator stays one. Sessions of the account end, so that
 * none outlives what it was opened with.
 */
export const changeAccount = async (
  keeper: AccountKeeper,
  viewer: SignedIn,
  id: string,
  { status, grants, removeSecondFactors: isReset }: AccountChange,
  language: Locale,
): Promise<ChangedAccount> => {
  const now = keeper.now();
  const states = coordinated(viewer);
  const held = await keeper.onDuty(async (transaction) =>
    (await findAccount(transaction, id)) === null ? null : grantsOf(transaction, id),
  );
  const isOwn = ({ state }: Grant): boolean => states === null || (state !== null && states.has(state));
  if (held === null || (states !== null && !held.some(isOwn)))
    return refused({ kind: 'not-found', resource: 'account', id });
  if ((status !== undefined || isReset === true) && !held.every(isOwn))
    return refused({ kind: 'rule', rule: 'otherGrants' });
  const added = (grants ?? held).filter((grant) => lacks(held, grant));
  const removed = grants === undefined ? [] : held.filter((grant) => lacks(grants, grant));
  if (!removed.every(isOwn)) return refused({ kind: 'rule', rule: 'otherGrants' });
  for (const grant of added) {
    const pointer = `/body/grants/${grants!.indexOf(grant)}`;
    const problem = await grantProblem(keeper, viewer, grant, { pointer, language });
    if (problem !== null) return refused(problem);
  }
  const outcome = await keeper.onDuty(async (transaction): Promise<ChangedAccount> => {
    await lockAccounts(transaction);
    const present = await grantsOf(transaction, id);
    if (present.length !== held.length || present.some((grant) => lacks(held, grant)))
      return refused({ kind: 'rule', rule: 'changedMeanwhile' });
    const losesAdministrator =
      held.some(({ role }) => role === 'administrator') &&
      (status === 'suspended' || removed.some(({ role }) => role === 'administrator'));
    if (losesAdministrator && !(await hasOtherAdministrator(transaction, id)))
      return refused({ kind: 'rule', rule: 'lastAdministrator' });
    if (status !== undefined)
      await transaction.updateTable('account').set({ status }).where('id', '=', id).execute();
    for (const grant of removed) await removeGrant(transaction, id, grant);
    for (const grant of added) await addGrant(transaction, id, grant, { by: viewer.account, now });
    if (isReset === true) await removeSecondFactors(transaction, id);
    await endSessions(transaction, id);
    const account = (await findAccount(transaction, id))!;
    if (isReset === true) tellOfChange(keeper, account, 'factorsRemoved');
    return { kind: 'changed', account: await document(transaction, account) };
  });
  keeper.viewers.forget();
  return outcome;
};
