import type { Locale } from '@hamkor/messages';
import type { Grant } from '@hamkor/registry';
import { databaseFolder } from '../places.ts';
import { migrate } from '../platform/migrate.ts';
import type { DatabaseFailure } from '../platform/open-database.ts';
import { openEmbedded, openServer } from '../platform/open-database.ts';
import type { DatabaseOptions } from '../prepare-database.ts';
import type { Database } from '../tables.ts';
import {
  addGrant,
  findByLogin,
  hasOtherAdministrator,
  lockAccounts,
  removeGrant,
} from './account-repository.ts';
import { removeSecondFactors } from './account-change.ts';
import { isSameGrant, wrongGrantField } from './grant-rules.ts';
import { keepAccount, prepareAccount } from './new-account.ts';
import { onDuty } from './on-duty.ts';
import type { PasswordCost } from './password-hash.ts';
import { hashPassword } from './password-hash.ts';
import { isWeakPassword } from './password-strength.ts';
import { endSessions, grantsOf } from './session.ts';

export interface ListedUser {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly status: 'active' | 'suspended';
  readonly grants: readonly Grant[];
}

export type UserRefusal =
  | { readonly kind: 'unknown-login' }
  | { readonly kind: 'login-taken' }
  | { readonly kind: 'weak-password' }
  | { readonly kind: 'wrong-grant'; readonly field: 'state' | 'organisation' }
  | { readonly kind: 'not-held' }
  | { readonly kind: 'last-administrator' };

/** What an operator does with accounts on the machine itself, without signing in. */
export interface UserDesk {
  list(): Promise<readonly ListedUser[]>;
  create(user: {
    readonly login: string;
    readonly name: string;
    readonly email: string | null;
    readonly language: Locale;
    readonly password: string;
    readonly grants: readonly Grant[];
  }): Promise<UserRefusal | null>;
  grant(login: string, grant: Grant): Promise<UserRefusal | null>;
  revoke(login: string, grant: Grant): Promise<UserRefusal | null>;
  setStatus(login: string, status: 'active' | 'suspended'): Promise<UserRefusal | null>;
  /** Sets a password and removes the second factors of somebody who lost them. */
  reset(login: string, password: string): Promise<UserRefusal | null>;
}

/** Whether an account is an administrator and nobody else is. */
const isLastAdministrator = async (transaction: Database, account: string): Promise<boolean> =>
  (await grantsOf(transaction, account)).some(({ role }) => role === 'administrator') &&
  !(await hasOtherAdministrator(transaction, account));

const wrongGrant = (grant: Grant): UserRefusal | null => {
  const field = wrongGrantField(grant);
  return field === null ? null : { kind: 'wrong-grant', field };
};

/** The desk on a database that holds the tables of accounts. */
export const userDesk = (db: Database, cost: PasswordCost, now: () => Date): UserDesk => {
  /** Does something to an account, after which its sessions have ended. */
  const change = (
    login: string,
    work: (transaction: Database, account: string) => Promise<UserRefusal | null>,
  ): Promise<UserRefusal | null> =>
    onDuty(db, async (transaction) => {
      await lockAccounts(transaction);
      const account = await findByLogin(transaction, login);
      if (account === null) return { kind: 'unknown-login' };
      const refusal = await work(transaction, account.id);
      if (refusal === null) await endSessions(transaction, account.id);
      return refusal;
    });

  return {
    list: () =>
      onDuty(db, async (transaction) => {
        const rows = await transaction.selectFrom('account').selectAll().orderBy('login').execute();
        const users: ListedUser[] = [];
        for (const { id, login, name, email, status } of rows)
          users.push({ login, name, email, status, grants: await grantsOf(transaction, id) });
        return users;
      }),
    create: async ({ language, grants, ...request }) => {
      const wrong = grants.map(wrongGrant).find((refusal) => refusal !== null);
      if (wrong) return wrong;
      const prepared = await prepareAccount({ cost }, request, language);
      if (prepared.kind === 'refused') return { kind: 'weak-password' };
      return onDuty(db, async (transaction) => {
        await lockAccounts(transaction);
        const kept = await keepAccount(transaction, prepared.account, now());
        if (kept.kind === 'refused') return { kind: 'login-taken' };
        for (const grant of grants) await addGrant(transaction, kept.id, grant, { by: null, now: now() });
        return null;
      });
    },
    grant: async (login, grant) =>
      wrongGrant(grant) ??
      change(login, async (transaction, account) => {
        await addGrant(transaction, account, grant, { by: null, now: now() });
        return null;
      }),
    revoke: (login, grant) =>
      change(login, async (transaction, account) => {
        const held = await grantsOf(transaction, account);
        if (!held.some((own) => isSameGrant(own, grant))) return { kind: 'not-held' };
        if (grant.role === 'administrator' && (await isLastAdministrator(transaction, account)))
          return { kind: 'last-administrator' };
        await removeGrant(transaction, account, grant);
        return null;
      }),
    setStatus: (login, status) =>
      change(login, async (transaction, account) => {
        if (status === 'suspended' && (await isLastAdministrator(transaction, account)))
          return { kind: 'last-administrator' };
        await transaction.updateTable('account').set({ status }).where('id', '=', account).execute();
        return null;
      }),
    reset: async (login, password) => {
      if (isWeakPassword(password, [login])) return { kind: 'weak-password' };
      const hash = await hashPassword(password, cost);
      return change(login, async (transaction, account) => {
        await transaction
          .updateTable('account')
          .set({ password_hash: hash })
          .where('id', '=', account)
          .execute();
        await transaction.deleteFrom('account_ticket').where('account', '=', account).execute();
        await removeSecondFactors(transaction, account);
        return null;
      });
    },
  };
};

export interface OpenUserDesk {
  readonly kind: 'open';
  readonly desk: UserDesk;
  readonly close: () => Promise<void>;
}

/** Opens the desk on the server that is named, or on the embedded database, which no running Hamkor may hold. */
export const openUserDesk = async (
  { varFolder, databaseUrl }: DatabaseOptions,
  cost: PasswordCost,
): Promise<OpenUserDesk | DatabaseFailure> => {
  const opened =
    databaseUrl === null
      ? await openEmbedded(databaseFolder(varFolder), null)
      : await openServer(databaseUrl);
  if (opened.kind !== 'open') return opened;
  try {
    await migrate(opened.owner);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return { kind: 'open', desk: userDesk(opened.owner, cost, () => new Date()), close: opened.close };
};
