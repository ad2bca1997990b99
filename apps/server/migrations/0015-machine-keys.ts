import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Public keys (Ed25519, 32 bytes, base64url) of machines that act for an account, by JWK thumbprint. */
const key = sql`
  create table account_key (
    id text primary key,
    account text not null references account (id) on delete cascade,
    name text not null,
    public_key text not null,
    created_at timestamptz not null,
    last_used_at timestamptz
  )`;

/** Nonces of signed requests that changed something, for as long as their signatures could be sent again. */
const nonce = sql`
  create table account_nonce (
    key text not null references account_key (id) on delete cascade,
    nonce text not null,
    at timestamptz not null,
    primary key (key, nonce)
  )`;

const indexes = [
  sql`create index account_key_account on account_key (account)`,
  sql`create index account_nonce_at on account_nonce (at)`,
];

const role = sql.id('hamkor_app');
const isOnDuty = sql`current_setting('hamkor.duty', true) = 'accounts'`;

/** As the other tables of accounts: see 0009-accounts. */
const secure = async (db: Kysely<unknown>, table: string): Promise<void> => {
  await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
  await sql`alter table ${sql.id(table)} force row level security`.execute(db);
  await sql`create policy duty on ${sql.id(table)} using (${isOnDuty}) with check (${isOnDuty})`.execute(db);
  await sql`create policy whole on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
    db,
  );
  await sql`grant select, insert, update, delete on ${sql.id(table)} to ${role}`.execute(db);
};

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [key, nonce, ...indexes]) await statement.execute(db);
  for (const table of ['account_key', 'account_nonce']) await secure(db, table);
  await sql`create policy own on account_key for select
    using (account = current_setting('hamkor.account', true))`.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop table account_nonce, account_key cascade`.execute(db);
};
