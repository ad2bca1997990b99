import type { Kysely } from 'kysely';
import { sql } from 'kysely';

const role = sql.id('hamkor_app');

/**
 * Dossiers as their acts have made them: a projection, which the log can rebuild. `items` are what they hold, as `kind:id`, for
 * finding the dossiers of a thing.
 */
const dossier = sql`
  create table dossier (
    id text primary key,
    readers text not null check (readers in ('public', 'members')),
    states text[] not null,
    items text[] not null,
    state jsonb not null,
    search text not null,
    last_act bigint not null
  )`;

/** What was frozen by each act that froze: what the dossier said, and the hashes of the items. A projection too. */
const snapshot = sql`
  create table dossier_snapshot (
    dossier text not null references dossier (id) deferrable initially deferred,
    act bigint not null,
    at text not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    gate text,
    head jsonb not null,
    inputs jsonb not null,
    items jsonb not null,
    primary key (dossier, act)
  )`;

/**
 * Items as they were frozen, under their hashes, which stand in the log: no projection, since the log does not hold them, and
 * never changed.
 */
const capture = sql`
  create table dossier_capture (
    dossier text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    item jsonb not null,
    primary key (dossier, sha256)
  )`;

const indexes = [
  sql`create index dossier_newest on dossier (last_act desc)`,
  sql`create index dossier_snapshot_hash on dossier_snapshot (dossier, hash)`,
];

/** Roles of the transaction, as `role@STATE@organisation`. */
const held = `string_to_array(coalesce(current_setting('hamkor.grants', true), ''), ',')`;

/** Whether one of the roles may act in a dossier of some states; what it may do then is for the rules of dossiers to say. */
const mayAct = sql.raw(`
  create function hamkor_may_act_in_dossier(any_states text[]) returns boolean
  language sql stable parallel safe as $$
    select ${held} && array['secretariat-officer@@'] or ${held} && array(
      select role || '@' || state || '@'
        from unnest(any_states) as state,
          unnest(array['analyst', 'ministry-editor', 'national-coordinator']) as role
    ) $$`);

const readable = sql`hamkor_may_read(readers, '{}', null, null)`;
/** Rows of a dossier, by its own policy; and of one in which whoever asks may act. */
const ofReadable = sql`exists (select from dossier as held where held.id = dossier)`;
const ofOwn = sql`exists (select from dossier as held where held.id = dossier and hamkor_may_act_in_dossier(held.states))`;

const policies = [
  sql`create policy read on dossier for select to ${role} using (${readable})`,
  sql`create policy open on dossier for insert to ${role} with check (hamkor_may_act_in_dossier(states))`,
  sql`create policy change on dossier for update to ${role}
    using (hamkor_may_act_in_dossier(states)) with check (hamkor_may_act_in_dossier(states))`,
  ...['dossier_snapshot', 'dossier_capture'].flatMap((table) => [
    sql`create policy read on ${sql.id(table)} for select to ${role} using (${ofReadable})`,
    sql`create policy keep on ${sql.id(table)} for insert to ${role} with check (${ofOwn})`,
  ]),
];

const guarded = ['dossier', 'dossier_snapshot', 'dossier_capture'];

/** The platform itself works as the owner of the tables: it rebuilds and compares. */
const platform = (table: string) =>
  sql`create policy platform on ${sql.id(table)} for all to current_user using (true) with check (true)`;

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [dossier, snapshot, capture, mayAct, ...indexes]) await statement.execute(db);
  for (const table of guarded) {
    await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.id(table)} force row level security`.execute(db);
    await platform(table).execute(db);
  }
  for (const statement of policies) await statement.execute(db);
  await sql`grant select, insert, update on dossier to ${role}`.execute(db);
  await sql`grant select, insert on dossier_snapshot, dossier_capture to ${role}`.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop table dossier_capture, dossier_snapshot, dossier`.execute(db);
  await sql`drop function hamkor_may_act_in_dossier`.execute(db);
};
