import type { Database } from '../tables.ts';
import { codeHash, newCode } from './one-time-token.ts';

const howMany = 10;

/** Makes ten codes that each stand in for the second factor once; earlier ones are good for nothing any more. */
export const makeRecoveryCodes = async (
  transaction: Database,
  account: string,
): Promise<readonly string[]> => {
  const codes = Array.from({ length: howMany }, newCode);
  await removeRecoveryCodes(transaction, account);
  await transaction
    .insertInto('account_recovery_code')
    .values(codes.map((code) => ({ account, code_hash: codeHash(code) })))
    .execute();
  return codes;
};

/** Uses a code up; false where it is none of the account's, or was used. */
export const takeRecoveryCode = async (
  transaction: Database,
  account: string,
  code: string,
): Promise<boolean> => {
  const { numDeletedRows } = await transaction
    .deleteFrom('account_recovery_code')
    .where('account', '=', account)
    .where('code_hash', '=', codeHash(code))
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

export const recoveryCodesLeft = async (transaction: Database, account: string): Promise<number> => {
  const rows = await transaction
    .selectFrom('account_recovery_code')
    .select('code_hash')
    .where('account', '=', account)
    .execute();
  return rows.length;
};

export const removeRecoveryCodes = async (transaction: Database, account: string): Promise<void> => {
  await transaction.deleteFrom('account_recovery_code').where('account', '=', account).execute();
};
