import type { Kysely } from 'kysely';
import { sql } from 'kysely';

const role = sql.id('hamkor_app');

/** Whose rows they are; an unset setting is null and lets nothing through. */
const isOwn = sql`account <> '' and account = current_setting('hamkor.account', true)`;

/** What runs on behalf of many accounts at once (`hamkor.duty`): the search index, saved searches, notices. */
const isOnDuty = sql`current_setting('hamkor.duty', true) = 'matching'`;

const savedSearch = sql`
  create table saved_search (
    id text primary key,
    account text not null references account (id) on delete cascade,
    name text not null,
    query text not null,
    filters jsonb not null,
    notice text not null check (notice in ('none', 'feed', 'mail')),
    feed_token text unique,
    created_at timestamptz not null,
    looked_at timestamptz not null
  )`;

/** Records that a saved search was told of: each once, however often it is corrected. */
const hit = sql`
  create table saved_search_hit (
    search text not null references saved_search (id) on delete cascade,
    record text not null,
    account text not null,
    at timestamptz not null,
    primary key (search, record)
  )`;

/** `once` names what an account is told of a single time; null: whenever it happens. */
const notice = sql`
  create table notice (
    id text primary key,
    account text not null references account (id) on delete cascade,
    at timestamptz not null,
    kind text not null,
    args jsonb not null,
    target text,
    is_read boolean not null default false,
    once text,
    unique (account, once)
  )`;

/** Number of the newest act that saved searches were run for. */
const progress = sql`
  create table matching_progress (
    name text primary key,
    act bigint not null
  )`;

/** What both sides may read of an interest from the first: nothing in it names the asker. */
const interest = sql`
  create table interest (
    id text primary key,
    record text not null,
    record_type text not null,
    record_name jsonb not null,
    message text not null,
    ended text check (ended in ('declined', 'withdrawn')),
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`;

/**
 * Who the two sides are. A row is read by its own side, and by the other once both consented: each side sets
 * its own consent, and neither can set the other's. Without an organisation the side is the state.
 */
const party = sql`
  create table interest_party (
    interest text not null references interest (id) on delete cascade,
    side text not null check (side in ('asker', 'holder')),
    state text,
    organisation text,
    record text,
    account text,
    name jsonb,
    contact text,
    consented_at timestamptz,
    primary key (interest, side),
    check (state is not null or organisation is not null)
  )`;

/** What each side shows the other before names are known. */
const teaser = sql`
  create table interest_teaser (
    interest text not null references interest (id) on delete cascade,
    side text not null check (side in ('asker', 'holder')),
    state text,
    kind text,
    has_consented boolean not null default false,
    primary key (interest, side)
  )`;

const commitment = sql`
  create table interest_commitment (
    interest text not null references interest (id) on delete cascade,
    act bigint not null,
    side text not null check (side in ('asker', 'holder')),
    title text not null,
    digest text not null,
    at timestamptz not null,
    primary key (interest, act)
  )`;

/** Whether a row of `interest_party` is of whoever asks: of its organisation, or of the editors of its state. */
const isOfViewer = sql`(hamkor_belongs_to(organisation) or (organisation is null and hamkor_edits(state)))`;

/**
 * As the owner, since a policy that reads its own table would call itself for ever. What the owner must say elsewhere to
 * read a whole table (`hamkor.whole`) it need not here: an owner who is no superuser may bind no such setting to a function.
 */
const functions = [
  sql`
    create function interest_side(wanted text) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
      select side from interest_party where interest = wanted and ${isOfViewer} order by side limit 1
    $$`,
  sql`
    create function interest_is_disclosed(wanted text) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
      select count(*) = 2 from interest_party where interest = wanted and consented_at is not null
    $$`,
];

/**
 * Records that are not published, by the acts that left them so: what the search index must forget. One that was withdrawn may
 * be a draft again before the index looks, and of a draft it must learn no more than its id.
 */
const unpublished = sql`
  create function hamkor_unpublished_since(after_act bigint, after_id text, most integer)
  returns table (id text, act bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
    select id, act from registry_record
      where status <> 'published' and (act > after_act or (act = after_act and id > after_id))
      order by act, id limit most
  $$`;

const indexes = [
  sql`create index saved_search_account on saved_search (account)`,
  sql`create index saved_search_hit_account on saved_search_hit (account, at desc)`,
  sql`create index notice_account on notice (account, at desc)`,
  sql`create index account_grant_organisation on account_grant (organisation) where organisation is not null`,
  sql`create index registry_record_act on registry_record (act)`,
  sql`create index interest_party_organisation on interest_party (organisation)`,
  sql`create index interest_party_state on interest_party (state)`,
];

const tables = [
  'saved_search',
  'saved_search_hit',
  'notice',
  'matching_progress',
  'interest',
  'interest_party',
  'interest_teaser',
  'interest_commitment',
];

const own = (table: string) => [
  sql`create policy own on ${sql.id(table)} to ${role} using (${isOwn}) with check (${isOwn})`,
  sql`create policy duty on ${sql.id(table)} to ${role} using (${isOnDuty}) with check (${isOnDuty})`,
];

const isSide = sql`interest_side(interest) is not null`;
const isOwnSide = sql`interest_side(interest) = side`;
const isDisclosed = sql`interest_is_disclosed(interest)`;
const isSignedIn = sql`coalesce(current_setting('hamkor.account', true), '') <> ''`;

const policies = [
  // The search index holds what is published to whomever; what it finds is held to who asks.
  sql`create policy matching on registry_record for select to ${role}
      using (status = 'published' and published_at is not null and ${isOnDuty})`,
  // Whom a notice goes to, where, and in which language.
  sql`create policy matching on account for select to ${role} using (${isOnDuty})`,
  sql`create policy matching on account_grant for select to ${role} using (${isOnDuty})`,
  ...own('saved_search'),
  ...own('saved_search_hit'),
  ...own('notice'),
  sql`create policy duty on matching_progress to ${role} using (${isOnDuty}) with check (${isOnDuty})`,
  // Notices to the other side need to know who that is, whatever whoever asks may see.
  sql`create policy duty on interest_party for select to ${role} using (${isOnDuty})`,
  sql`create policy begun on interest for insert to ${role} with check (${isSignedIn})`,
  sql`create policy sides on interest for select to ${role} using (interest_side(id) is not null)`,
  sql`create policy changed on interest for update to ${role} using (interest_side(id) is not null)`,
  // The asker's own row comes first; only then, as the asker, the other one.
  sql`create policy begun on interest_party for insert to ${role}
      with check (${isSignedIn} and consented_at is null and name is null and contact is null
        and ((side = 'asker' and ${isOfViewer}) or (side = 'holder' and interest_side(interest) = 'asker')))`,
  sql`create policy sides on interest_party for select to ${role}
      using (${isOfViewer} or (${isSide} and ${isDisclosed}))`,
  sql`create policy changed on interest_party for update to ${role}
      using (${isOfViewer}) with check (${isOfViewer})`,
  sql`create policy begun on interest_teaser for insert to ${role}
      with check (not has_consented and interest_side(interest) = 'asker')`,
  sql`create policy sides on interest_teaser for select to ${role} using (${isSide})`,
  sql`create policy changed on interest_teaser for update to ${role}
      using (${isOwnSide}) with check (${isOwnSide})`,
  sql`create policy made on interest_commitment for insert to ${role} with check (${isOwnSide})`,
  sql`create policy sides on interest_commitment for select to ${role} using (${isSide})`,
];

/** As in the log of acts: the owner means all rows only when it says so. */
const ownerPolicy = (table: string) => sql`
  create policy whole on ${sql.id(table)} to current_user
    using (current_setting('hamkor.whole', true) = 'yes')
    with check (current_setting('hamkor.whole', true) = 'yes')`;

const grants: Readonly<Record<string, string>> = {
  saved_search: 'select, insert, update, delete',
  saved_search_hit: 'select, insert, delete',
  notice: 'select, insert, update, delete',
  matching_progress: 'select, insert, update',
  interest: 'select, insert, update',
  interest_party: 'select, insert, update',
  interest_teaser: 'select, insert, update',
  interest_commitment: 'select, insert',
};

export const up = async (db: Kysely<unknown>): Promise<void> => {
  const made = [savedSearch, hit, notice, progress, interest, party, teaser, commitment];
  for (const statement of [...made, ...indexes, ...functions, unpublished]) await statement.execute(db);
  for (const table of tables) {
    await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.id(table)} force row level security`.execute(db);
    await ownerPolicy(table).execute(db);
    await sql`grant ${sql.raw(grants[table]!)} on ${sql.id(table)} to ${role}`.execute(db);
  }
  await sql`revoke all on function hamkor_unpublished_since from public`.execute(db);
  await sql`grant execute on function hamkor_unpublished_since to ${role}`.execute(db);
  await sql`create policy sides_of on interest_party for select to current_user using (true)`.execute(db);
  for (const policy of policies) await policy.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['registry_record', 'account', 'account_grant'])
    await sql`drop policy matching on ${sql.id(table)}`.execute(db);
  await sql`drop index registry_record_act, account_grant_organisation`.execute(db);
  for (const table of tables.toReversed()) await sql`drop table ${sql.id(table)} cascade`.execute(db);
  await sql`drop function interest_side(text), interest_is_disclosed(text), hamkor_unpublished_since`.execute(
    db,
  );
};
