import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * References to an origin are checked at the end of a transaction, since facts are replaced table by table.
 */
const origin = sql`
  create table origin (
    id text primary key,
    producer text not null,
    title text not null,
    url text not null,
    accessed text not null,
    licence text not null,
    period text not null,
    citation text not null,
    processing text not null check (processing in ('none', 'minor', 'major')),
    processing_note text not null,
    gaps text[] not null,
    tables jsonb not null
  )`;

const country = sql`
  create table country (
    iso3 text primary key,
    name_en text not null,
    name_ru text not null,
    name_zh text not null,
    standing text not null check (standing in ('member', 'partner', 'neighbour')),
    standing_note text not null,
    accession_year integer,
    official_languages text[] not null,
    currency text not null,
    agreements text[] not null,
    wto_member_since integer,
    cited text not null,
    confidence text not null check (confidence in ('published', 'estimated', 'unverified')),
    confidence_note text not null,
    origin text not null references origin (id) deferrable initially deferred,
    search text not null
  )`;

/** `iso3` may also be an aggregate (SCO10, WLD), so it does not refer to `country`. */
const indicator = sql`
  create table indicator (
    id integer primary key,
    iso3 text not null,
    indicator text not null,
    value double precision,
    low double precision,
    high double precision,
    unit text not null,
    first_year integer,
    last_year integer,
    confidence text not null check (confidence in ('published', 'estimated', 'unverified')),
    origin text not null references origin (id) deferrable initially deferred,
    other_origins text[] not null,
    cited text,
    steps jsonb not null
  )`;

const claim = sql`
  create table claim (
    id text primary key,
    seed text not null check (seed in ('article-2025', 'note-2021')),
    text_en text not null,
    text_ru text,
    text_zh text,
    subject text[] not null,
    stated_text text not null,
    stated_unit text not null,
    stated_year integer,
    topic text not null,
    verdict text not null check (verdict in ('confirmed', 'differs', 'contradicted', 'not-found')),
    checked text,
    checked_by text,
    note_en text,
    note_ru text,
    note_zh text,
    confidence text not null check (confidence in ('published', 'estimated', 'unverified')),
    cited text not null,
    origin text not null references origin (id) deferrable initially deferred,
    search text not null
  )`;

/** Which indicator value is the number a claim states, and which speak of the same fact. */
const claimIndicator = sql`
  create table claim_indicator (
    claim text not null references claim (id) deferrable initially deferred,
    part text not null check (part in ('stated', 'rival')),
    iso3 text not null,
    indicator text not null,
    year integer not null,
    primary key (claim, part, iso3, indicator, year)
  )`;

const indexes = [
  sql`create index indicator_of_country on indicator (iso3, indicator, last_year desc)`,
  sql`create index indicator_by_name on indicator (indicator, last_year desc)`,
  sql`create index claim_subject on claim using gin (subject)`,
];

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [origin, country, indicator, claim, claimIndicator, ...indexes])
    await statement.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop table claim_indicator, claim, indicator, country, origin`.execute(db);
};
