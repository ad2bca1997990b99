import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Models of chains by their content, as JSON packed by gzip; `facts` is what lists and questions need of them. */
const model = sql`
  create table chain_model (
    id text primary key,
    document bytea not null,
    facts jsonb not null,
    created_at timestamptz not null default now()
  )`;

/** Processes that share the work: servers, and workers that solve for them. */
const process = sql`
  create table chain_process (
    id text primary key,
    kind text not null check (kind in ('server', 'worker')),
    name text not null,
    version text not null,
    threads integer not null,
    started_at timestamptz not null default now(),
    seen_at timestamptz not null default now()
  )`;

/** Questions asked of models, their state and their answers as JSON packed by gzip. `owner` is the server that sees to it. */
const run = sql`
  create table chain_run (
    id text primary key,
    model text not null references chain_model (id) on delete cascade,
    question text not null,
    task jsonb not null,
    state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    progress jsonb,
    owner text,
    worker text,
    attempts integer not null default 0,
    is_cancel_asked boolean not null default false,
    failure text,
    answer bytea,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    ended_at timestamptz
  )`;

/** Parts of a run that are solved on their own: those done before a server ended, and those that workers are given. */
const part = sql`
  create table chain_part (
    id uuid primary key,
    run text not null references chain_run (id) on delete cascade,
    place text not null,
    part jsonb not null,
    state text not null check (state in ('waiting', 'running', 'done', 'failed')),
    worker text,
    progress jsonb,
    is_cancel_asked boolean not null default false,
    failure text,
    answer_kind text,
    answer bytea,
    unique (run, place)
  )`;

const indexes = [
  sql`create index chain_run_model on chain_run (model, created_at desc)`,
  sql`create index chain_run_question on chain_run (question)`,
  sql`create index chain_run_open on chain_run (state, created_at) where state in ('waiting', 'running')`,
];

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [model, process, run, part, ...indexes]) await statement.execute(db);
};

export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`drop table chain_part, chain_run, chain_process, chain_model`.execute(db);
};
