import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** People who may sign in. `login` is kept as it is compared: NFKC, lower case. */
const account = sql`
  create table account (
    id text primary key,
    login text not null unique,
    name text not null,
    email text,
    language text not null check (language in ('en', 'ru', 'zh')),
    status text not null default 'active' check (status in ('active', 'suspended')),
    password_hash text,
    created_at timestamptz not null,
    last_seen_at timestamptz
  )`;

/** Roles held. `provider` names the one whose claims gave it and may take it away again; null where a person granted it. */
const grant = sql`
  create table account_grant (
    id bigint generated always as identity primary key,
    account text not null references account (id) on delete cascade,
    role text not null,
    state text,
    organisation text,
    provider text,
    granted_by text,
    granted_at timestamptz not null,
    unique nulls not distinct (account, role, state, organisation)
  )`;

/** Open sessions by the hash of their token; the token itself is with the browser alone. */
const session = sql`
  create table account_session (
    id text primary key,
    account text not null references account (id) on delete cascade,
    token_hash text not null unique,
    used_second_factor boolean not null,
    agent text,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
  )`;

/** Secrets of authenticators, encrypted: `secret` is in use, `pending` waits for its first code. */
const totp = sql`
  create table account_totp (
    account text primary key references account (id) on delete cascade,
    secret text,
    pending text,
    last_step bigint not null default 0
  )`;

const passkey = sql`
  create table account_passkey (
    id text primary key,
    account text not null references account (id) on delete cascade,
    public_key bytea not null,
    counter bigint not null,
    transports text[] not null,
    name text not null,
    created_at timestamptz not null,
    last_used_at timestamptz
  )`;

const recoveryCode = sql`
  create table account_recovery_code (
    account text not null references account (id) on delete cascade,
    code_hash text not null,
    primary key (account, code_hash)
  )`;

/** Who an account is at a provider of OpenID. */
const identity = sql`
  create table account_identity (
    issuer text not null,
    subject text not null,
    account text not null references account (id) on delete cascade,
    created_at timestamptz not null,
    primary key (issuer, subject)
  )`;

const invitation = sql`
  create table invitation (
    id text primary key,
    token_hash text not null unique,
    email text,
    role text not null,
    state text,
    organisation text,
    invited_by text not null references account (id) on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_by text references account (id) on delete set null,
    accepted_at timestamptz,
    revoked_at timestamptz
  )`;

/** Failed and pending attempts, by what is tried or where from; older ones are removed. */
const attempt = sql`
  create table sign_in_attempt (
    id bigint generated always as identity primary key,
    subject text not null,
    at timestamptz not null
  )`;

/** What is handed out to be brought back once: a sign-in half done, a challenge, a recovery. */
const ticket = sql`
  create table account_ticket (
    hash text primary key,
    purpose text not null,
    account text references account (id) on delete cascade,
    content jsonb not null,
    expires_at timestamptz not null
  )`;

const indexes = [
  sql`create index account_grant_state on account_grant (state)`,
  sql`create index account_session_account on account_session (account)`,
  sql`create index account_passkey_account on account_passkey (account)`,
  sql`create index account_identity_account on account_identity (account)`,
  sql`create index sign_in_attempt_subject on sign_in_attempt (subject, at)`,
  sql`create index sign_in_attempt_at on sign_in_attempt (at)`,
  sql`create index account_ticket_account on account_ticket (account, purpose)`,
];

/** Tables of which an account may read what is its own, by the column that names it. */
const ownRows = [
  ['account', 'id'],
  ['account_grant', 'account'],
  ['account_session', 'account'],
  ['account_totp', 'account'],
  ['account_passkey', 'account'],
  ['account_recovery_code', 'account'],
  ['account_identity', 'account'],
] as const;

const tables = [...ownRows.map(([table]) => table), 'invitation', 'sign_in_attempt', 'account_ticket'];

const role = sql.id('hamkor_app');

/**
 * Whoever is served sees nothing of any account but its own, and changes nothing. Only the code that keeps accounts
 * takes on that duty, for one transaction at a time (`hamkor.duty`, see src/accounts/on-duty.ts).
 */
const secure = async (db: Kysely<unknown>): Promise<void> => {
  const isOnDuty = sql`current_setting('hamkor.duty', true) = 'accounts'`;
  for (const table of tables) {
    await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.id(table)} force row level security`.execute(db);
    await sql`create policy duty on ${sql.id(table)} using (${isOnDuty}) with check (${isOnDuty})`.execute(
      db,
    );
    // The owner works offline: it moves all tables to another server.
    await sql`create policy whole on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
      db,
    );
    await sql`grant select, insert, update, delete on ${sql.id(table)} to ${role}`.execute(db);
  }
  for (const [table, column] of ownRows)
    await sql`
      create policy own on ${sql.id(table)} for select
      using (${sql.id(column)} = current_setting('hamkor.account', true))`.execute(db);
};

export const up = async (db: Kysely<unknown>): Promise<void> => {
  const create = [
    account,
    grant,
    session,
    totp,
    passkey,
    recoveryCode,
    identity,
    invitation,
    attempt,
    ticket,
  ];
  for (const statement of [...create, ...indexes]) await statement.execute(db);
  await secure(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of tables.toReversed()) await sql`drop table ${sql.id(table)} cascade`.execute(db);
};
