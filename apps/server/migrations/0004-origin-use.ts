import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** How many records of each kind rest on an origin, and the years they speak of. */
export const originUse = sql`
  create view origin_use as
  select 'country' as kind, origin, count(*)::integer as records, null::integer as first_year, null::integer as last_year
    from country group by origin
  union all
  select 'indicator', origin, count(*)::integer, min(first_year), max(last_year) from indicator group by origin
  union all
  select 'claim', origin, count(*)::integer, min(stated_year), max(stated_year) from claim group by origin
  union all
  select 'project', origin, count(*)::integer, min(year), max(year) from project group by origin
  union all
  select 'park', origin, count(*)::integer, min(year), max(year) from park group by origin
  union all
  select 'organisation', origin, count(*)::integer, min(year), max(year) from organisation group by origin
  union all
  select 'need', origin, count(*)::integer, min(year), max(year) from need group by origin
  union all
  select 'mechanism', origin, count(*)::integer, min(year), max(year) from mechanism group by origin`;

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await originUse.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop view origin_use`.execute(db);
};
