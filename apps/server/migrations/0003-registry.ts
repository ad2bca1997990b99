import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Columns of every record of the data bank; `search` is its folded text, looked through by every list. */
const recordColumns = sql`
    id text primary key,
    confidence text not null check (confidence in ('published', 'estimated', 'unverified')),
    cited text not null,
    year integer,
    origin text not null references origin (id) deferrable initially deferred,
    search text not null`;
const noteColumns = sql`
    note_en text,
    note_ru text,
    note_zh text`;

const nameColumns = sql`
    name_en text not null,
    name_ru text not null,
    name_zh text not null`;

/**
 * Codes as the source gives them, and beside them every code above each (`87`, `8701`, `870192`), so that
 * a filter by the beginning of a code is an overlap of two arrays, which an index answers.
 */
const isicColumns = sql`
    isic text[] not null,
    isic_path text[] not null`;
const hsColumns = sql`
    hs text[] not null,
    hs_path text[] not null`;

const project = sql`
  create table project (${recordColumns}, ${noteColumns}, ${nameColumns}, ${isicColumns}, ${hsColumns},
    countries text[] not null,
    stage text not null,
    start_year integer,
    completion_year integer,
    capacity double precision,
    capacity_unit text,
    investment_usd double precision,
    currency_note text,
    jobs double precision,
    partners text[] not null,
    location_name text,
    lat double precision,
    lon double precision,
    corridor_hint text,
    summary_en text not null,
    summary_ru text,
    summary_zh text
  )`;

const park = sql`
  create table park (${recordColumns}, ${noteColumns}, ${nameColumns}, ${isicColumns},
    countries text[] not null,
    kind text not null,
    lat double precision,
    lon double precision,
    area_ha double precision,
    established_year integer,
    residents double precision,
    jobs double precision,
    investment_usd double precision,
    incentives_en text,
    incentives_ru text,
    incentives_zh text,
    nearest_node text
  )`;

const organisation = sql`
  create table organisation (${recordColumns}, ${noteColumns}, ${nameColumns}, ${isicColumns}, ${hsColumns},
    countries text[] not null,
    kind text not null,
    website text,
    lei text,
    summary_en text not null,
    summary_ru text,
    summary_zh text
  )`;

const need = sql`
  create table need (${recordColumns}, ${noteColumns}, ${isicColumns}, ${hsColumns},
    countries text[] not null,
    kind text not null check (kind in ('request', 'offer')),
    organisation text not null,
    title_en text not null,
    title_ru text,
    title_zh text,
    quantity double precision,
    quantity_unit text,
    deadline text,
    deadline_date text
  )`;

const mechanism = sql`
  create table mechanism (${recordColumns}, ${nameColumns},
    kind text not null,
    members text not null,
    established_year integer,
    role_en text not null,
    role_ru text,
    role_zh text,
    decision_rule_en text,
    decision_rule_ru text,
    decision_rule_zh text,
    confidence_note text not null
  )`;

/** What any two records can be compared by. */
const recordView = sql`
  create view record as
  select 'project' as kind, id, name_en, name_ru, name_zh, countries, hs_path, isic_path from project
  union all
  select 'park', id, name_en, name_ru, name_zh, countries, '{}'::text[], isic_path from park
  union all
  select 'organisation', id, name_en, name_ru, name_zh, countries, hs_path, isic_path from organisation
  union all
  select 'need', id, title_en, title_ru, title_zh, countries, hs_path, isic_path from need`;

const indexes = [
  ['project', 'countries'],
  ['project', 'hs_path'],
  ['project', 'isic_path'],
  ['park', 'countries'],
  ['park', 'isic_path'],
  ['organisation', 'countries'],
  ['organisation', 'hs_path'],
  ['organisation', 'isic_path'],
  ['need', 'countries'],
  ['need', 'hs_path'],
  ['need', 'isic_path'],
].map(
  ([table, column]) =>
    sql`create index ${sql.id(`${table}_${column}`)} on ${sql.id(table!)} using gin (${sql.id(column!)})`,
);

/** The tables of records as they stood until records became acts; for undoing that. */
export const makeRecordTables = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [project, park, organisation, need, recordView, ...indexes])
    await statement.execute(db);
};

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await mechanism.execute(db);
  await makeRecordTables(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop view record`.execute(db);
  await sql`drop table mechanism, need, organisation, park, project`.execute(db);
};
