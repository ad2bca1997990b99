import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { makeRecordTables } from './0003-registry.ts';
import { originUse as originUseView } from './0004-origin-use.ts';

const role = sql.id('hamkor_app');

/**
 * Records of the data bank as their acts have made them: a projection, which the log can rebuild. Texts of instants and
 * days are ISO 8601, so that they are the very ones of the acts. `hs_path` and `isic_path` hold every code above a code
 * too (`87`, `870`, `8701`); the figures beside them are those that lists are sorted by. `authors` wrote in it
 * since it was last published; `taken` is the body that the platform took up last; `blocks`
 * are the keys under which it meets records that may be the same thing.
 */
const record = sql`
  create table registry_record (
    id text primary key,
    type text not null,
    status text not null check (status in ('draft', 'submitted', 'published', 'withdrawn')),
    owner_state text,
    owner_organisation text,
    scope text not null check (scope in ('public', 'members', 'named', 'national')),
    named_states text[] not null,
    authors text[] not null,
    version integer not null,
    act bigint not null,
    body jsonb not null,
    taken jsonb,
    rivals jsonb not null,
    quality double precision not null,
    name_en text,
    name_ru text,
    name_zh text,
    states text[] not null,
    hs text[] not null,
    hs_path text[] not null,
    isic text[] not null,
    isic_path text[] not null,
    kind text,
    lat double precision,
    lon double precision,
    confidence text not null check (confidence in ('published', 'estimated', 'unverified')),
    cited text not null,
    source_year integer,
    origin text,
    first_year integer,
    last_year integer,
    investment_usd double precision,
    jobs double precision,
    area_ha double precision,
    residents double precision,
    deadline_date text,
    created_at text not null,
    published_at text,
    confirmed_at text,
    expires_on text,
    search text not null,
    blocks text[] not null
  )`;

/** Each state a record has been in, so that an earlier one can be looked at: what stood after an act. */
const step = sql`
  create table registry_step (
    record text not null references registry_record (id) deferrable initially deferred,
    act bigint not null,
    kind text not null,
    is_draft boolean not null,
    owner_state text,
    owner_organisation text,
    scope text not null,
    named_states text[] not null,
    state jsonb not null,
    primary key (record, act)
  )`;

/**
 * What the platform last shipped of a record or of a figure: a changed row, not a corrected record, is taken up again.
 * `is_compared`: whether it has been looked for records that may be the same thing, which is done after the start.
 */
const shipped = sql`
  create table registry_shipped (
    id text primary key,
    sha256 text not null,
    is_compared boolean not null default false
  )`;

/** Rules that states have set, each from a day on; where none hold, those the platform comes with do. */
const policy = sql`
  create table state_policy (
    act bigint primary key,
    state text not null,
    valid_from text not null,
    basis text,
    rules jsonb not null
  )`;

/** Two records that may be one thing, the smaller id first; `verdict` is null until a person has judged. */
const duplicate = sql`
  create table duplicate_case (
    one text not null references registry_record (id) deferrable initially deferred,
    other text not null references registry_record (id) deferrable initially deferred,
    likeness double precision not null,
    reasons jsonb not null,
    verdict text check (verdict in ('same', 'different')),
    kept text,
    act bigint,
    primary key (one, other),
    check (one < other)
  )`;

/** Roles of the transaction, as `role@STATE@organisation`. */
const held = `string_to_array(coalesce(current_setting('hamkor.grants', true), ''), ',')`;

const functions = [
  /** Whether one of the roles speaks for the owner of a record; what it may do then is for the state's rules to say. */
  sql.raw(`
  create function hamkor_may_change(owner_state text, owner_organisation text) returns boolean
  language sql stable parallel safe as $$
    select hamkor_belongs_to(owner_organisation) or ${held} && case
      when owner_state is null then array['secretariat-officer@@']
      else array['analyst@' || owner_state || '@', 'ministry-editor@' || owner_state || '@',
        'national-coordinator@' || owner_state || '@']
    end $$`),
  /** Who may read a record: \`mayRead\` of the registry, and what is not published yet by its owners alone. */
  sql.raw(`
  create function hamkor_may_read_record(
    is_draft boolean, scope text, named_states text[], owner_state text, owner_organisation text
  ) returns boolean language sql stable parallel safe as $$
    select (not is_draft and scope = 'public') or case
      when owner_state is null and (is_draft or scope in ('named', 'national')) then
        ${held} && array['secretariat-officer@@']
        or (not is_draft and scope = 'named' and hamkor_may_read('named', named_states, '', null))
      when is_draft then hamkor_may_read('draft', '{}', owner_state, owner_organisation)
      else hamkor_may_read(scope, named_states, owner_state, null)
    end $$`),
];

const isDraft = sql.raw(`(status in ('draft', 'submitted') or published_at is null)`);
const ownerOf = sql.raw('owner_state, owner_organisation');
const isSignedIn = sql.raw(`coalesce(current_setting('hamkor.account', true), '') <> ''`);
/** What the server does by itself: it compares what is shipped (`hamkor.duty`). */
const isOnDuty = sql.raw(`current_setting('hamkor.duty', true) = 'registry'`);
const isCoordinator = sql.raw(`${held} && array['national-coordinator@' || state || '@']`);
const readable = (column: string) =>
  sql`exists (select from registry_record where registry_record.id = ${sql.id(column)})`;
const changeable = (column: string) => sql`
  exists (select from registry_record where registry_record.id = ${sql.id(column)} and hamkor_may_change(${ownerOf}))`;

/** The platform itself works as the owner of the tables: it takes up facts, rebuilds and compares. */
const platform = (table: string) =>
  sql`create policy platform on ${sql.id(table)} for all to current_user using (true) with check (true)`;

const policies = [
  sql`create policy read on registry_record for select to ${role}
    using (hamkor_may_read_record(${isDraft}, scope, named_states, ${ownerOf}))`,
  sql`create policy begin on registry_record for insert to ${role}
    with check (hamkor_may_change(${ownerOf}))`,
  sql`create policy change on registry_record for update to ${role}
    using (hamkor_may_change(${ownerOf})) with check (hamkor_may_change(${ownerOf}))`,
  /** A step is no wider than the record is now: what was narrowed stays narrow in its past. */
  sql`create policy read on registry_step for select to ${role}
    using (hamkor_may_read_record(is_draft, scope, named_states, ${ownerOf}) and ${readable('record')})`,
  sql`create policy add on registry_step for insert to ${role} with check (${isSignedIn} and ${readable('record')})`,
  sql`create policy duty on registry_shipped to ${role} using (${isOnDuty}) with check (${isOnDuty})`,
  sql`create policy read on state_policy for select to ${role} using (true)`,
  sql`create policy set on state_policy for insert to ${role} with check (${isCoordinator})`,
  sql`create policy read on duplicate_case for select to ${role}
    using (${readable('one')} and ${readable('other')} and (${isOnDuty} or ${changeable('one')} or ${changeable('other')}))`,
  sql`create policy add on duplicate_case for insert to ${role}
    with check ((${isSignedIn} or ${isOnDuty}) and ${readable('one')} and ${readable('other')})`,
  sql`create policy judge on duplicate_case for update to ${role}
    using (${changeable('one')} or ${changeable('other')})`,
];

/**
 * Acts stay as they were; who reads them through this platform must still be one who may read the record. Where the whole log is
 * meant, as when the records are made anew from it, there may be none yet.
 */
const actOfRecord = sql`
  create policy act_of_record on act as restrictive for select to ${role}
    using (subject_type <> 'record' or kind not like 'registry.%'
      or current_setting('hamkor.whole', true) = 'yes' or ${readable('subject_id')})`;

const guarded = ['registry_record', 'registry_step', 'state_policy', 'duplicate_case', 'registry_shipped'];

/**
 * A figure that somebody from elsewhere reports stands beside a record without changing it: the only thing that people
 * who may not change the record do to it.
 */
const reportFigure = sql`
  create function hamkor_report_figure(reported text, before bigint, newest bigint, all_rivals jsonb) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if coalesce(current_setting('hamkor.account', true), '') = '' then return false; end if;
    update registry_record set rivals = all_rivals, act = newest
      where id = reported and act = before and status = 'published'
        and hamkor_may_read_record(false, scope, named_states, owner_state, owner_organisation);
    return found;
  end $$`;

/**
 * Published records that end soon, whoever keeps them: what reminders are sent by. It tells ids and owners only, so that
 * whoever sends them needs no right to read the records.
 */
const dueRenewals = sql`
  create function hamkor_due_renewals(until text)
  returns table (id text, owner_state text, owner_organisation text, expires_on text)
  language sql stable security definer set search_path = public, pg_temp as $$
    select id, owner_state, owner_organisation, expires_on from registry_record
      where status = 'published' and expires_on <= until order by expires_on, id
  $$`;

/**
 * Records with a code below one of some, as far as whoever asks may read them. Under row security an index over arrays is of
 * no use, since comparing arrays might tell of rows that must not be seen; here it is asked first, and the rule after it.
 */
const withCodes = sql`
  create function hamkor_records_with_codes(any_hs text[], any_isic text[]) returns setof text
  language sql stable security definer rows 500 set search_path = public, pg_temp as $$
    select id from registry_record
      where (hs_path && any_hs or isic_path && any_isic)
        and hamkor_may_read_record(${isDraft}, scope, named_states, ${ownerOf})
  $$`;

/** Records that share a key with one, those that share most first, as far as whoever asks may read them. */
const inBlocks = sql`
  create function hamkor_records_in_blocks(any_blocks text[], most integer) returns setof text
  language sql stable security definer rows 100 set search_path = public, pg_temp as $$
    select id from registry_record
      where blocks && any_blocks and status <> 'withdrawn'
        and hamkor_may_read_record(${isDraft}, scope, named_states, ${ownerOf})
      order by cardinality(array(select unnest(blocks) intersect select unnest(any_blocks))) desc, id
      limit most
  $$`;

const grants = [
  sql`grant select, insert, update on registry_record, duplicate_case to ${role}`,
  sql`grant select, insert on registry_step, state_policy to ${role}`,
  sql`grant select, update on registry_shipped to ${role}`,
  sql`revoke all on function hamkor_report_figure from public`,
  sql`revoke all on function hamkor_due_renewals, hamkor_records_with_codes, hamkor_records_in_blocks from public`,
  sql`grant execute on function hamkor_report_figure, hamkor_due_renewals, hamkor_records_with_codes, hamkor_records_in_blocks to ${role}`,
];

const indexes = [
  sql`create index registry_record_named on registry_record (type, lower(coalesce(name_en, name_ru, name_zh)) collate "C", id)`,
  sql`create index registry_record_by_name
    on registry_record ((lower(coalesce(name_en, name_ru, name_zh)) collate "C"), id)`,
  sql`create index registry_record_newest on registry_record (source_year desc nulls last, id)`,
  sql`create index registry_record_owner on registry_record (owner_state, status)`,
  sql`create index registry_record_of_organisation on registry_record (owner_organisation) where owner_organisation is not null`,
  sql`create index state_policy_of on state_policy (state, act)`,
  sql`create index registry_record_expiring on registry_record (expires_on) where expires_on is not null`,
  sql`create index registry_record_not_public on registry_record (status) where status <> 'published'`,
  ...['hs_path', 'isic_path', 'blocks'].map(
    (column) =>
      sql`create index ${sql.id(`registry_record_${column}`)} on registry_record using gin (${sql.id(column)})`,
  ),
];

const details = (field: string) => `body #>> '{details,${field}}'`;
/** A text in three languages; lists ask for English first, and are given another where there is none. */
const trilingual = (column: string, path: string) => `
    coalesce(${['en', 'ru', 'zh'].map((language) => `body #>> '{${path},${language}}'`).join(', ')}) as ${column}_en,
    body #>> '{${path},ru}' as ${column}_ru, body #>> '{${path},zh}' as ${column}_zh`;

/** Names in the three languages; where one is missing, another stands in, as it would be read aloud. */
const names = (column: string) => `
    coalesce(name_en, name_ru, name_zh) as ${column}_en`;
const threeNames = `${names('name')},
    coalesce(name_ru, name_en, name_zh) as name_ru, coalesce(name_zh, name_en, name_ru) as name_zh`;
const summaries = `
    coalesce(body #>> '{summary,en}', body #>> '{summary,ru}', body #>> '{summary,zh}', name_en, name_ru, name_zh) as summary_en,
    body #>> '{summary,ru}' as summary_ru, body #>> '{summary,zh}' as summary_zh`;

const common = `id, confidence, cited, source_year as year, coalesce(origin, 'published-records') as origin, search,
    ${trilingual('note', 'note')}, isic, isic_path, states as countries`;

const published = (type: string) => `registry_record where type = '${type}' and status = 'published'`;

/** What the data bank shows of each type: published records, as far as whoever asks may see them. */
const views = [
  `create view project with (security_invoker = true) as select ${common}, ${threeNames}, ${summaries}, hs, hs_path,
    kind as stage, first_year as start_year, last_year as completion_year,
    (${details('capacity,value')})::double precision as capacity, ${details('capacity,unit')} as capacity_unit,
    investment_usd, ${details('currencyNote')} as currency_note, jobs,
    array(select jsonb_array_elements_text(body #> '{details,partners}')) as partners,
    body #>> '{place,name}' as location_name, lat, lon, ${details('corridorHint')} as corridor_hint
    from ${published('project')}`,
  `create view park with (security_invoker = true) as select ${common}, ${threeNames},
    kind, lat, lon, area_ha, first_year as established_year, residents, jobs, investment_usd,
    ${trilingual('incentives', 'details,incentives')}, ${details('nearestNode')} as nearest_node
    from ${published('park')} and states <> '{}'`,
  `create view organisation with (security_invoker = true) as select ${common}, ${threeNames}, ${summaries}, hs, hs_path,
    kind, body ->> 'website' as website,
    jsonb_path_query_first(body, '$.identifiers[*] ? (@.scheme == "XI-LEI").id') #>> '{}' as lei
    from ${published('organisation')} and states <> '{}'`,
  `create view need with (security_invoker = true) as select ${common}, hs, hs_path, kind,
    ${details('organisationName')} as organisation, ${names('title')}, name_ru as title_ru, name_zh as title_zh,
    (${details('quantity,value')})::double precision as quantity, ${details('quantity,unit')} as quantity_unit,
    ${details('deadline')} as deadline, deadline_date
    from ${published('need')} and states <> '{}'`,
  `create view record with (security_invoker = true) as select type as kind, id, coalesce(name_en, name_ru, name_zh) as name_en,
    name_ru, name_zh, states as countries, hs_path, isic_path
    from registry_record where status = 'published' and type in ('project', 'park', 'organisation', 'need')`,
].map((text) => sql.raw(text));

/** How many records of each kind rest on an origin, and the years they speak of: of those the reader may see. */
const originUse = sql`
  create view origin_use with (security_invoker = true) as
  select 'country' as kind, origin, count(*)::integer as records, null::integer as first_year, null::integer as last_year
    from country group by origin
  union all
  select 'indicator', origin, count(*)::integer, min(first_year), max(last_year) from indicator group by origin
  union all
  select 'claim', origin, count(*)::integer, min(stated_year), max(stated_year) from claim group by origin
  union all
  select type, origin, count(*)::integer, min(source_year), max(source_year) from registry_record
    where status = 'published' and origin is not null and type in ('project', 'park', 'organisation', 'need')
    group by type, origin
  union all
  select 'mechanism', origin, count(*)::integer, min(year), max(year) from mechanism group by origin`;

const read = ['project', 'park', 'organisation', 'need', 'record', 'origin_use'];

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop view origin_use, record`.execute(db);
  await sql`drop table project, park, organisation, need`.execute(db);
  for (const statement of [record, step, shipped, policy, duplicate, ...functions, ...indexes])
    await statement.execute(db);
  for (const table of guarded) {
    await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.id(table)} force row level security`.execute(db);
    await platform(table).execute(db);
  }
  for (const statement of [
    reportFigure,
    dueRenewals,
    withCodes,
    inBlocks,
    ...policies,
    ...grants,
    actOfRecord,
    ...views,
    originUse,
  ])
    await statement.execute(db);
  for (const view of read) await sql`grant select on ${sql.id(view)} to ${role}`.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop policy act_of_record on act`.execute(db);
  await sql`drop view origin_use, record, need, organisation, park, project`.execute(db);
  await sql`drop table duplicate_case, state_policy, registry_shipped, registry_step, registry_record`.execute(
    db,
  );
  await sql`drop function hamkor_report_figure, hamkor_due_renewals, hamkor_records_with_codes, hamkor_records_in_blocks, hamkor_may_read_record, hamkor_may_change`.execute(
    db,
  );
  await makeRecordTables(db);
  await originUseView.execute(db);
  for (const table of ['project', 'park', 'organisation', 'need', 'record'])
    await sql`grant select on ${sql.id(table)} to ${role}`.execute(db);
};
