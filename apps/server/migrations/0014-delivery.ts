import type { Kysely } from 'kysely';
import { sql } from 'kysely';

const role = sql.id('hamkor_app');

/**
 * Deliveries of projects as their acts have made them: a projection, which the log can rebuild. The id is that of the project's
 * case, whose readers are its own. How it stands depends on the day and is reckoned when it is read.
 */
const delivery = sql`
  create table delivery (
    id text primary key,
    readers text not null check (readers in ('public', 'members')),
    dossier text,
    states text[] not null,
    title_en text,
    title_ru text,
    title_zh text,
    state jsonb not null,
    last_act bigint not null,
    last_at text not null,
    search text not null
  )`;

const indexes = [
  sql`create index delivery_newest on delivery (last_act desc)`,
  sql`create index delivery_of_dossier on delivery (dossier) where dossier is not null`,
];

const isReader = sql`hamkor_may_read(readers, '{}', null, null)`;
/** What each may do is for the rules of delivery to say, with the words of the rule; holding no role at all is not enough. */
const takesPart = sql`coalesce(current_setting('hamkor.grants', true), '') <> ''`;
const isOnDuty = sql`current_setting('hamkor.duty', true) = 'matching'`;

const policies = [
  sql`create policy read on delivery for select to ${role} using (${isReader})`,
  sql`create policy open on delivery for insert to ${role} with check (${isReader} and ${takesPart})`,
  sql`create policy change on delivery for update to ${role}
    using (${isReader} and ${takesPart}) with check (${isReader} and ${takesPart})`,
  // Who is to be told of what is overdue does not depend on who asks.
  sql`create policy duty on delivery for select to ${role} using (${isOnDuty})`,
];

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [delivery, ...indexes]) await statement.execute(db);
  await sql`alter table delivery enable row level security`.execute(db);
  await sql`alter table delivery force row level security`.execute(db);
  await sql`create policy platform on delivery for all to current_user using (true) with check (true)`.execute(
    db,
  );
  await sql`grant select, insert, update on delivery to ${role}`.execute(db);
  for (const policy of policies) await policy.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop table delivery`.execute(db);
};
