import { randomUUID } from 'node:crypto';
import type { Locale } from '@hamkor/messages';
import type { Grant } from '@hamkor/registry';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { AccountTable } from './tables.ts';

export type AccountRow = Selectable<AccountTable>;

/** A login as it is compared: whoever types it in another case or with wide characters means the same. */
export const foldLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: Locale;
  /** Null for whoever signs in by a provider only. */
  readonly passwordHash: string | null;
}

/** Makes an account without roles; null where the login is taken. */
export const createAccount = async (
  transaction: Database,
  { login, name, email, language, passwordHash }: NewAccount,
  now: Date,
): Promise<string | null> => {
  const row = await transaction
    .insertInto('account')
    .values({
      id: randomUUID(),
      login: foldLogin(login),
      name,
      email,
      language,
      password_hash: passwordHash,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
};

/** Grants a role; granting it twice changes nothing. */
export const addGrant = async (
  transaction: Database,
  account: string,
  { role, state, organisation }: Grant,
  {
    by,
    provider = null,
    now,
  }: { readonly by: string | null; readonly provider?: string | null; readonly now: Date },
): Promise<void> => {
  await transaction
    .insertInto('account_grant')
    .values({ account, role, state, organisation, provider, granted_by: by, granted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/**
 * Takes a role away; false where it was not held. Whom its holder invited by then, and who has not come yet, is not invited any
 * more: nobody keeps a way back to what was taken.
 */
export const removeGrant = async (
  transaction: Database,
  account: string,
  { role, state, organisation }: Grant,
): Promise<boolean> => {
  const { numDeletedRows } = await transaction
    .deleteFrom('account_grant')
    .where('account', '=', account)
    .where('role', '=', role)
    .where(sql<boolean>`state is not distinct from ${state}`)
    .where(sql<boolean>`organisation is not distinct from ${organisation}`)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await transaction
    .updateTable('invitation')
    .set({ revoked_at: sql<Date>`now()` })
    .where('invited_by', '=', account)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
  return true;
};

export const findAccount = async (transaction: Database, id: string): Promise<AccountRow | null> =>
  (await transaction.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;

export const findByLogin = async (transaction: Database, login: string): Promise<AccountRow | null> =>
  (await transaction
    .selectFrom('account')
    .selectAll()
    .where('login', '=', foldLogin(login))
    .executeTakeFirst()) ?? null;

export const hasAccounts = async (transaction: Database): Promise<boolean> =>
  (await transaction.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined;

/** Makes transactions that decide on the last administrator, or the first one, come one after the other. */
export const lockAccounts = async (transaction: Database): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('accounts', 6))`.execute(transaction);
};

/** Whether anybody but one account could still administer. */
export const hasOtherAdministrator = async (transaction: Database, account: string): Promise<boolean> =>
  (await transaction
    .selectFrom('account_grant')
    .innerJoin('account', 'account.id', 'account_grant.account')
    .select('account.id')
    .where('account_grant.role', '=', 'administrator')
    .where('account.status', '=', 'active')
    .where('account.id', '<>', account)
    .limit(1)
    .executeTakeFirst()) !== undefined;
