import type { Kysely } from 'kysely';
import { sql } from 'kysely';

const app = sql.id('hamkor_app');

/**
 * Who may read what, told by the settings of `platform/viewer.ts`; to be used in the policies of every table that holds
 * things of states. All answer false, never null, where a setting is missing. Each is one expression, so that PostgreSQL
 * puts it into the query instead of calling it for every row.
 *
 * - `hamkor_speaks_for(state)`: a role is held for the state; null: a role bound to no state.
 * - `hamkor_edits(state)`: a role is held that edits for the state; null: for the Organisation as a whole.
 * - `hamkor_belongs_to(organisation)`: a role is held for the organisation; false for null.
 * - `hamkor_may_read(scope, states, owner_state, owner_organisation)`: people of the owning organisation read whatever the
 *   scope; beside them everybody (`public`), holders of any role (`members`), the states named and the owner's (`named`),
 *   the owner's state (`national` without organisation), the editors of the owner's state (`draft`, and `national` with an
 *   organisation, which is how a draft of an organisation is kept). Any other scope, as `organisation`, by nobody else.
 */
const functions = [
  sql`
    create function hamkor_speaks_for(state text) returns boolean language sql stable parallel safe as $$
      select case when state is null
        then (',' || coalesce(current_setting('hamkor.grants', true), '') || ',') ~ ',[a-z-]+@@,'
        else state = any (string_to_array(coalesce(current_setting('hamkor.states', true), ''), ','))
      end
    $$`,
  sql`
    create function hamkor_edits(state text) returns boolean language sql stable parallel safe as $$
      select string_to_array(coalesce(current_setting('hamkor.grants', true), ''), ',') && case when state is null
        then array['secretariat-officer@@', 'administrator@@']
        else array['ministry-editor@' || state || '@', 'national-coordinator@' || state || '@']
      end
    $$`,
  sql`
    create function hamkor_belongs_to(organisation text) returns boolean language sql stable parallel safe as $$
      select coalesce(
        organisation <> ''
          and organisation = any (string_to_array(coalesce(current_setting('hamkor.organisations', true), ''), ',')),
        false)
    $$`,
  sql`
    create function hamkor_may_read(scope text, states text[], owner_state text, owner_organisation text)
      returns boolean language sql stable parallel safe as $$
      select scope = 'public'
        or hamkor_belongs_to(owner_organisation)
        or case scope
          when 'members' then coalesce(current_setting('hamkor.grants', true), '') <> ''
          when 'named' then hamkor_speaks_for(owner_state)
            or states && string_to_array(coalesce(current_setting('hamkor.states', true), ''), ',')
          when 'national' then
            case when owner_organisation is null then hamkor_speaks_for(owner_state) else hamkor_edits(owner_state) end
          when 'draft' then hamkor_edits(owner_state)
          else false
        end
    $$`,
];

/** What everybody may read of an act. Instants are text, since the hashes are over them letter by letter. */
const entry = sql`
  create table act_entry (
    seq bigint primary key check (seq > 0),
    alg text not null,
    at text not null check (at ~ '^[0-9]{4}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}[.][0-9]{3}Z$'),
    content text not null check (content ~ '^[0-9a-f]{64}$'),
    previous text not null check (previous ~ '^[0-9a-f]{64}$'),
    hash text not null check (hash ~ '^[0-9a-f]{64}$')
  )`;

/** Content, for those who may read it: `text` is what the commitment is over; the other columns repeat it to be looked up. */
const act = sql`
  create table act (
    seq bigint primary key references act_entry (seq),
    salt text not null check (salt ~ '^[0-9a-f]{64}$'),
    text text not null,
    kind text not null,
    subject_type text not null,
    subject_id text not null,
    account text,
    scope text not null check (scope in ('public', 'members', 'named', 'national', 'draft', 'organisation')),
    states text[] not null,
    owner_state text,
    owner_organisation text
  )`;

/** Signed statements of how long the log was. `peaks` are the hashes from which the next root is made (RFC 6962, 2.1). */
const checkpoint = sql`
  create table checkpoint (
    size bigint primary key check (size > 0),
    root text not null,
    at text not null,
    note text not null,
    verifier_key text not null,
    peaks text[] not null
  )`;

const indexes = [
  sql`create index act_subject on act (subject_type, subject_id, seq)`,
  sql`create index act_kind on act (kind, seq)`,
];

/**
 * The newest entry once no other transaction can append. One call instead of two statements, so that it is one round trip,
 * and in PL/pgSQL, so that the entry is looked for after the lock was waited for and not before.
 */
const tail = sql`
  create function hamkor_log_tail() returns setof act_entry language plpgsql volatile as $$
  begin
    perform pg_advisory_xact_lock(7, 1);
    return query select * from act_entry order by act_entry.seq desc limit 1;
  end $$`;

/** An entry stands behind the one it names, or is the first: neither a gap nor a second branch can come in. */
const follows = [
  sql`
    create function hamkor_entry_follows() returns trigger language plpgsql as $$
    begin
      if new.seq = 1 and new.previous = repeat('0', 64) then
        return new;
      end if;
      if not exists (
        select from act_entry where seq = new.seq - 1 and hash = new.previous and at <= new.at
      ) then
        raise exception 'entry % does not follow the log', new.seq using errcode = '23514';
      end if;
      return new;
    end $$`,
  sql`
    create trigger act_entry_follows before insert on act_entry
      for each row execute function hamkor_entry_follows()`,
  sql`alter table act_entry enable always trigger act_entry_follows`,
];

const kept = ['act_entry', 'act', 'checkpoint'] as const;

const refuse = sql`
  create function hamkor_append_only() returns trigger language plpgsql as $$
  begin
    raise exception 'the log of acts is only appended to: % of % refused', lower(tg_op), tg_table_name
      using errcode = '42501';
  end $$`;

/** Whoever asks, the owner and the superuser too, and replication as well: `always`. */
const refuseChanges = (table: string) => [
  sql`
    create trigger ${sql.id(`${table}_append_only`)} before update or delete or truncate on ${sql.id(table)}
      for each statement execute function hamkor_append_only()`,
  sql`alter table ${sql.id(table)} enable always trigger ${sql.id(`${table}_append_only`)}`,
];

/**
 * The owner, too, reads contents only when it says that it means the whole log (`hamkor.whole`), as rebuilding and
 * verifying do: by mistake it reads what a visitor may.
 */
const security = [
  sql`alter table act enable row level security`,
  sql`alter table act force row level security`,
  sql`
    create policy act_read on act for select
      using (hamkor_may_read(scope, states, owner_state, owner_organisation))`,
  sql`
    create policy act_read_whole on act for select to current_user
      using (current_setting('hamkor.whole', true) = 'yes')`,
  sql`create policy act_append on act for insert with check (true)`,
  ...kept.map((table) => sql`revoke all on ${sql.id(table)} from public`),
  ...kept.map((table) => sql`grant select, insert on ${sql.id(table)} to ${app}`),
];

export const up = async (db: Kysely<unknown>): Promise<void> => {
  const statements = [
    ...functions,
    entry,
    act,
    checkpoint,
    ...indexes,
    tail,
    ...follows,
    refuse,
    ...kept.flatMap(refuseChanges),
    ...security,
  ];
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop function hamkor_log_tail()`.execute(db);
  await sql`drop table checkpoint, act, act_entry`.execute(db);
  await sql`drop function hamkor_entry_follows(), hamkor_append_only()`.execute(db);
  await sql`
    drop function hamkor_may_read(text, text[], text, text), hamkor_belongs_to(text), hamkor_edits(text),
      hamkor_speaks_for(text)`.execute(db);
};
