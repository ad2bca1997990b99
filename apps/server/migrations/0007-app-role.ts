import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Facts: taken up by the owner, read by whoever is served. */
const read = [
  'data_load',
  'origin',
  'origin_use',
  'claim',
  'claim_indicator',
  'country',
  'indicator',
  'mechanism',
  'project',
  'park',
  'organisation',
  'need',
  'record',
];

/** What people keep: read and written while serving. */
const written = ['analysis', 'weight_profile', 'chain_model', 'chain_process', 'chain_run', 'chain_part'];

const role = sql.id('hamkor_app');

/** The role that requests are served in. Roles belong to the whole server: of two databases made at once one finds it there. */
const create = sql`
  do $$
  begin
    if not exists (select from pg_roles where rolname = 'hamkor_app') then
      create role hamkor_app nologin nosuperuser nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then
    null;
  end $$`;

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await create.execute(db);
  await sql`grant ${role} to current_user`.execute(db);
  await sql`grant usage on schema public to ${role}`.execute(db);
  for (const table of read) await sql`grant select on ${sql.id(table)} to ${role}`.execute(db);
  for (const table of written)
    await sql`grant select, insert, update, delete on ${sql.id(table)} to ${role}`.execute(db);
};

/** The role itself stays: other databases of the server may be served in it. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of [...read, ...written])
    await sql`revoke all on ${sql.id(table)} from ${role}`.execute(db);
  await sql`revoke all on schema public from ${role}`.execute(db);
};
