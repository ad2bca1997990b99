import type { Kysely } from 'kysely';
import { sql } from 'kysely';

const role = sql.id('hamkor_app');

/**
 * Cases of the council as their acts have made them: a projection, which the log can rebuild. Instants are text, the very
 * ones of the acts. `state` is the case without what grows with it (`council_part`); `states` are those whose case it is:
 * that opened it, chair, sponsors, interested. Where nobody writes until `silence_until`, the case stands at `stage_after`
 * from then on. `dues` are the instants at which somebody is to be told something.
 */
const aCase = sql`
  create table council_case (
    id text primary key,
    kind text not null check (kind in ('initiative', 'programme', 'project', 'meeting')),
    stage text not null,
    silence_until text,
    stage_after text,
    forum text not null,
    chair text,
    opened_by text,
    states text[] not null,
    readers text not null check (readers in ('public', 'members')),
    is_history boolean not null,
    parent text,
    dossier text,
    starts_at text,
    dues text[] not null,
    title_en text,
    title_ru text,
    title_zh text,
    inputs integer not null,
    outcomes integer not null,
    state jsonb not null,
    opened_at text not null,
    last_act bigint not null,
    last_at text not null,
    search text not null
  )`;

/** The text of a case, apart from it: most acts change but one of the two. */
const document = sql`
  create table council_document (
    case_id text primary key references council_case (id) deferrable initially deferred,
    readers text not null check (readers in ('public', 'members')),
    version integer not null,
    hash text not null,
    comments integer not null,
    amendments integer not null,
    body jsonb not null
  )`;

/** What grows with a case, piece by piece in its order, so that an act writes only what it adds or changes. */
const part = sql`
  create table council_part (
    case_id text not null references council_case (id) deferrable initially deferred,
    part text not null check (part in ('input', 'outcome', 'comment', 'amendment')),
    place integer not null,
    readers text not null check (readers in ('public', 'members')),
    body jsonb not null,
    primary key (case_id, part, place)
  )`;

/**
 * Lines of the register of decisions. \`at\` may lie ahead: what a silence procedure will have adopted if nobody writes; it is
 * shown from that instant on.
 */
const decision = sql`
  create table council_decision (
    case_id text not null references council_case (id) deferrable initially deferred,
    id text not null,
    readers text not null check (readers in ('public', 'members')),
    at text not null,
    forum text not null,
    states text[] not null,
    is_of_interested boolean not null,
    body jsonb not null,
    search text not null,
    primary key (case_id, id)
  )`;

/** What stays within a state: instructions from its capital, comments that its coordinator has not cleared. */
const note = sql`
  create table council_note (
    act bigint primary key,
    at text not null,
    case_id text not null,
    state text not null,
    kind text not null check (kind in ('instruction', 'comment')),
    account text not null,
    role text not null,
    body jsonb not null,
    cleared_act bigint,
    cleared_at text
  )`;

/** Secret addresses of calendars. */
const calendar = sql`
  create table council_calendar (
    account text primary key references account (id) on delete cascade,
    token text not null unique,
    created_at timestamptz not null
  )`;

const indexes = [
  sql`create index council_case_newest on council_case (last_act desc)`,
  sql`create index council_case_meetings on council_case (starts_at) where starts_at is not null`,
  sql`create index council_decision_newest on council_decision (at desc, case_id, id)`,
  sql`create index council_note_of on council_note (state, case_id, act)`,
];

const made = ['council_case', 'council_document', 'council_part', 'council_decision'] as const;
const guarded = [...made, 'council_note', 'council_calendar'] as const;

const isReader = sql`hamkor_may_read(readers, '{}', null, null)`;
/** What each may do in a case is for its rules to say, with the words of the rule; holding no role at all is not enough. */
const takesPart = sql`coalesce(current_setting('hamkor.grants', true), '') <> ''`;
const isOnDuty = sql`current_setting('hamkor.duty', true) = 'matching'`;
/** Analysts, editors and coordinators of the state: not whoever else holds a role in it. */
const isOfState = sql`hamkor_may_change(state, null)`;
const isOwn = sql`account <> '' and account = current_setting('hamkor.account', true)`;

const policies = [
  ...made.flatMap((table) => [
    sql`create policy read on ${sql.id(table)} for select to ${role} using (${isReader})`,
    sql`create policy add on ${sql.id(table)} for insert to ${role} with check (${isReader} and ${takesPart})`,
    sql`create policy change on ${sql.id(table)} for update to ${role}
      using (${isReader} and ${takesPart}) with check (${isReader} and ${takesPart})`,
  ]),
  // What a silence procedure would have decided is no longer in the register once it was broken.
  sql`create policy remove on council_decision for delete to ${role} using (${isReader} and ${takesPart})`,
  // Who is to be told when a time runs out does not depend on who asks.
  sql`create policy duty on council_case for select to ${role} using (${isOnDuty})`,
  sql`create policy own on council_note to ${role} using (${isOfState}) with check (${isOfState})`,
  sql`create policy own on council_calendar to ${role} using (${isOwn}) with check (${isOwn})`,
  sql`create policy duty on council_calendar for select to ${role} using (${isOnDuty})`,
];

const grants: Readonly<Record<(typeof guarded)[number], string>> = {
  council_case: 'select, insert, update',
  council_document: 'select, insert, update',
  council_part: 'select, insert, update',
  council_decision: 'select, insert, update, delete',
  council_note: 'select, insert, update',
  council_calendar: 'select, insert, update, delete',
};

/** In the log, too, notes of a state are read by those alone who speak for it or prepare what it says. */
const actOfNote = sql`
  create policy act_of_note on act as restrictive for select to ${role}
    using (subject_type <> 'note' or current_setting('hamkor.whole', true) = 'yes'
      or hamkor_may_change(owner_state, null))`;

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [aCase, document, part, decision, note, calendar, ...indexes])
    await statement.execute(db);
  for (const table of guarded) {
    await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.id(table)} force row level security`.execute(db);
    await sql`
      create policy platform on ${sql.id(table)} for all to current_user using (true) with check (true)`.execute(
      db,
    );
    await sql`grant ${sql.raw(grants[table])} on ${sql.id(table)} to ${role}`.execute(db);
  }
  for (const statement of [...policies, actOfNote]) await statement.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop policy act_of_note on act`.execute(db);
  for (const table of guarded.toReversed()) await sql`drop table ${sql.id(table)}`.execute(db);
};
