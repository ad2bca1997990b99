import { randomBytes } from 'node:crypto';
import type { Viewer } from '@hamkor/registry';
import { grantsOf } from '../../matching/accounts-of.ts';
import type { Database } from '../../tables.ts';

const pathOf = (token: string): string => `/api/v1/council/feed/${token}.ics`;

/** Secret address of one's own calendar; null before one was made. Within `asViewer`. */
export const findAddress = async (transaction: Database): Promise<string | null> => {
  const row = await transaction.selectFrom('council_calendar').select('token').executeTakeFirst();
  return row === undefined ? null : pathOf(row.token);
};

/** Makes a new address; the one before no longer leads anywhere. Within `asViewer`. */
export const makeAddress = async (transaction: Database, account: string, at: string): Promise<string> => {
  const token = randomBytes(24).toString('base64url');
  await transaction
    .insertInto('council_calendar')
    .values({ account, token, created_at: at })
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ token, created_at: at }))
    .execute();
  return pathOf(token);
};

/** Whose calendar an address is of; null where it leads nowhere, or its account is gone or suspended. On matching duty. */
export const viewerOfAddress = async (transaction: Database, token: string): Promise<Viewer | null> => {
  const row = await transaction
    .selectFrom('council_calendar')
    .select('account')
    .where('token', '=', token)
    .executeTakeFirst();
  const found = row === undefined ? null : await grantsOf(transaction, row.account);
  return found && { account: found.account, grants: found.grants };
};
