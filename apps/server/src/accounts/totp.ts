import { Secret, TOTP } from 'otpauth';
import type { Database } from '../tables.ts';
import type { SecretBox } from './secret-box.ts';

/** Codes of the step before and after are taken too, for clocks that differ (RFC 6238, 5.2). */
const windowSteps = 1;
const periodMs = 30_000;

/** SHA-1 and six digits: what every authenticator app reads. */
const totpOf = (secret: Secret, login: string): TOTP =>
  new TOTP({ issuer: 'Hamkor', label: login, secret, algorithm: 'SHA1', digits: 6, period: periodMs / 1000 });

/** Step of time of a code; null where it is not right. */
const stepOf = (secret: string, code: string, now: Date): number | null => {
  const token = code.replaceAll(/\s/g, '');
  const timestamp = now.getTime();
  const delta = totpOf(Secret.fromBase32(secret), '').validate({ token, timestamp, window: windowSteps });
  return delta === null ? null : Math.floor(timestamp / periodMs) + delta;
};

export interface TotpSetup {
  readonly secret: string;
  /** `otpauth://totp/…`, to be shown as a QR code. */
  readonly uri: string;
}

/** Makes a secret that counts once its first code has come; one that is in use stays in use until then. */
export const beginTotp = async (
  transaction: Database,
  { id, login }: { readonly id: string; readonly login: string },
  box: SecretBox,
): Promise<TotpSetup> => {
  const secret = new Secret({ size: 20 });
  const pending = box.seal(secret.base32, id);
  await transaction
    .insertInto('account_totp')
    .values({ account: id, secret: null, pending })
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ pending }))
    .execute();
  return { secret: secret.base32, uri: totpOf(secret, login).toString() };
};

/** The sealed secret of an account, and the step that a code is of by it; null where there is none, or the code is wrong. */
const stepIn = async (
  transaction: Database,
  column: 'pending' | 'secret',
  account: string,
  code: string,
  box: SecretBox,
  now: Date,
): Promise<{ readonly sealed: string | null; readonly step: number | null }> => {
  const row = await transaction
    .selectFrom('account_totp')
    .select(column)
    .where('account', '=', account)
    .executeTakeFirst();
  const sealed = row?.[column] ?? null;
  return { sealed, step: sealed === null ? null : stepOf(box.open(sealed, account), code, now) };
};

/** Takes the new secret into use if the code is right. */
export const confirmTotp = async (
  transaction: Database,
  account: string,
  code: string,
  box: SecretBox,
  now: Date,
): Promise<boolean> => {
  const { sealed, step } = await stepIn(transaction, 'pending', account, code, box, now);
  if (step === null) return false;
  await transaction
    .updateTable('account_totp')
    .set({ secret: sealed, pending: null, last_step: step })
    .where('account', '=', account)
    .execute();
  return true;
};

/** Whether a code is right and of a later step than the last one taken: nobody uses one twice, not even at once. */
export const takeTotp = async (
  transaction: Database,
  account: string,
  code: string,
  box: SecretBox,
  now: Date,
): Promise<boolean> => {
  const { step } = await stepIn(transaction, 'secret', account, code, box, now);
  if (step === null) return false;
  const { numUpdatedRows } = await transaction
    .updateTable('account_totp')
    .set({ last_step: step })
    .where('account', '=', account)
    .where('last_step', '<', String(step))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const hasTotp = async (transaction: Database, account: string): Promise<boolean> =>
  (await transaction
    .selectFrom('account_totp')
    .select('account')
    .where('account', '=', account)
    .where('secret', 'is not', null)
    .executeTakeFirst()) !== undefined;

export const removeTotp = async (transaction: Database, account: string): Promise<void> => {
  await transaction.deleteFrom('account_totp').where('account', '=', account).execute();
};
