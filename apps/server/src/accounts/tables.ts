import type { Locale } from '@hamkor/messages';
import type { Role } from '@hamkor/registry';
import type { ColumnType, Generated } from 'kysely';

/** Given as a Date when written. */
type Moment = ColumnType<Date, Date, Date>;
type MomentOrNone = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** bigint of the database, which arrives as text. */
type Big = ColumnType<string, number | string | undefined, number | string>;

interface GrantColumns {
  readonly role: Role;
  readonly state: string | null;
  readonly organisation: string | null;
}

export interface AccountTable {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: Locale;
  readonly status: Generated<'active' | 'suspended'>;
  /** See `password-hash.ts`; null for those who sign in by a provider only. */
  readonly password_hash: string | null;
  readonly created_at: Moment;
  readonly last_seen_at: MomentOrNone;
}

export interface AccountGrantTable extends GrantColumns {
  readonly id: Generated<string>;
  readonly account: string;
  readonly provider: string | null;
  readonly granted_by: string | null;
  readonly granted_at: Moment;
}

export interface AccountSessionTable {
  readonly id: string;
  readonly account: string;
  readonly token_hash: string;
  readonly used_second_factor: boolean;
  readonly agent: string | null;
  readonly created_at: Moment;
  readonly seen_at: Moment;
  readonly expires_at: Moment;
}

export interface AccountTotpTable {
  readonly account: string;
  readonly secret: string | null;
  readonly pending: string | null;
  /** Step of time (RFC 6238) of the last code taken. */
  readonly last_step: Big;
}

export interface AccountPasskeyTable {
  readonly id: string;
  readonly account: string;
  readonly public_key: Buffer;
  readonly counter: Big;
  readonly transports: string[];
  readonly name: string;
  readonly created_at: Moment;
  readonly last_used_at: MomentOrNone;
}

export interface AccountKeyTable {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly public_key: string;
  readonly created_at: Moment;
  readonly last_used_at: MomentOrNone;
}

export interface AccountNonceTable {
  readonly key: string;
  readonly nonce: string;
  readonly at: Moment;
}

export interface AccountRecoveryCodeTable {
  readonly account: string;
  readonly code_hash: string;
}

export interface AccountIdentityTable {
  readonly issuer: string;
  readonly subject: string;
  readonly account: string;
  readonly created_at: Moment;
}

export interface InvitationTable extends GrantColumns {
  readonly id: string;
  readonly token_hash: string;
  readonly email: string | null;
  readonly invited_by: string;
  readonly created_at: Moment;
  readonly expires_at: Moment;
  readonly accepted_by: string | null;
  readonly accepted_at: MomentOrNone;
  readonly revoked_at: MomentOrNone;
}

export interface SignInAttemptTable {
  readonly id: Generated<string>;
  readonly subject: string;
  readonly at: Moment;
}

export interface AccountTicketTable {
  readonly hash: string;
  readonly purpose: string;
  readonly account: string | null;
  /** JSON text when written, parsed when read. */
  readonly content: ColumnType<unknown, string, string>;
  readonly expires_at: Moment;
}

/** Tables of accounts: seen on duty only, see `on-duty.ts`. */
export interface AccountTables {
  readonly account: AccountTable;
  readonly account_grant: AccountGrantTable;
  readonly account_session: AccountSessionTable;
  readonly account_totp: AccountTotpTable;
  readonly account_passkey: AccountPasskeyTable;
  readonly account_key: AccountKeyTable;
  readonly account_nonce: AccountNonceTable;
  readonly account_recovery_code: AccountRecoveryCodeTable;
  readonly account_identity: AccountIdentityTable;
  readonly invitation: InvitationTable;
  readonly sign_in_attempt: SignInAttemptTable;
  readonly account_ticket: AccountTicketTable;
}
